import { isAsked } from '../../shared/stages/asked-groups.ts'
import type { StageView } from '../../shared/stages/stages-contract.ts'

/** A stage with the criteria that a group is asked about. */
export function askedStage(stage: StageView, groupId: string): StageView {
  const criteria = stage.catalogue.criteria.filter((criterion) => isAsked(criterion, groupId))
  return { ...stage, catalogue: { ...stage.catalogue, criteria } }
}
