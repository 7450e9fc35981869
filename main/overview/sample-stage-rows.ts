import { adoptWay } from '../../shared/stages/adopt-way.ts'
import { norderstedterWeg } from '../../shared/stages/norderstedter-weg.ts'
import type { StageWithCatalogue } from '../../shared/stages/stage.ts'
import type { SampleSources } from '../../shared/overview/sample-sources.ts'
import type { SampleKeys } from './sample-keys.ts'
import type { SampleRows } from './sample-rows.ts'

/** The default way with its criteria; the ids of the template become the keys that the score tables use. */
export function buildStageRows(keys: SampleKeys): SampleRows {
  const way = adoptWay(norderstedterWeg, keys.newId)
  norderstedterWeg.forEach(({ stage, catalogue }, index) => {
    const adopted = way[index]
    if (adopted === undefined) return
    keys.adopt(stage.id, adopted.stage.id)
    catalogue.criteria.forEach((criterion, position) => {
      const own = adopted.catalogue.criteria[position]
      if (own !== undefined) keys.adopt(criterion.id, own.id)
    })
  })
  return {
    stage: way.map(({ stage }) => ({ ...stage, exitRule: JSON.stringify(stage.exitRule) })),
    catalogue: way.map(({ catalogue: { id, stageId, version } }) => ({
      id,
      stageId,
      version,
      createdOn: '2026-06-22',
    })),
    scale: way.flatMap(({ catalogue }) =>
      catalogue.scales.map(({ steps: _steps, ...scale }) => ({ ...scale, catalogueId: catalogue.id })),
    ),
    scaleStep: way.flatMap(({ catalogue }) =>
      catalogue.scales.flatMap((scale) =>
        scale.steps.map((step) => ({ anchor: '', ...step, id: keys.newId(), scaleId: scale.id })),
      ),
    ),
    criterion: way.flatMap(buildCriteria),
  }
}

function buildCriteria({ catalogue }: StageWithCatalogue) {
  return catalogue.criteria.map((criterion) => ({
    ...criterion,
    catalogueId: catalogue.id,
    scaleId: criterion.scaleId ?? null,
    threshold: criterion.threshold ?? null,
  }))
}

/** How each idea left each stage. */
export function buildPassageRows(sources: SampleSources, keys: SampleKeys): SampleRows {
  return {
    passage: sources.passages.map(({ idea, stage, ...passage }) => ({
      id: keys.newId(),
      ideaId: keys.find(idea),
      stageId: keys.find(stage),
      ...passage,
    })),
  }
}
