import { oneToFive } from './simple-way.ts'
import type { StageWithCatalogue } from './stage.ts'

/** A stage that asks nothing yet; it has a scale, so that the first criterion finds one. */
export const emptyStage: StageWithCatalogue = {
  stage: {
    id: 'empty',
    name: '',
    position: 1,
    kind: 'scoring',
    exitRule: { kind: 'by-hand' },
    minimumRaters: 1,
  },
  catalogue: { id: 'empty-v1', stageId: 'empty', version: 1, scales: [oneToFive], criteria: [] },
}
