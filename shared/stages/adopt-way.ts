import type { CriteriaCatalogue, Scale, StageWithCatalogue } from './stage.ts'

/**
 * Copies a template so that it can be stored: every stage, catalogue, criterion and scale gets an id of its own, and all
 * references follow. A scale used by two stages becomes two, because each catalogue is versioned alone.
 *
 * @param newId gives a fresh id at each call; chance comes in from outside.
 * @example
 * import { norderstedterWeg } from './norderstedter-weg.ts'
 * import { adoptWay } from './adopt-way.ts'
 * let count = 0
 * const way = adoptWay(norderstedterWeg, () => `id-${(count += 1)}`)
 * way[0].catalogue.stageId // → "id-1"
 * way.map(({ stage }) => stage.name) // → ["Eignung", "Arbeitskreise", "Ideencheck"]
 */
export function adoptWay(template: StageWithCatalogue[], newId: () => string): StageWithCatalogue[] {
  return template.map(({ stage, catalogue }) => {
    const stageId = newId()
    return { stage: { ...stage, id: stageId }, catalogue: adoptCatalogue(catalogue, stageId, newId) }
  })
}

/**
 * Copies a catalogue with ids of its own; criteria and scales keep their order.
 *
 * @example
 * import { suitability } from './norderstedter-weg.ts'
 * import { adoptCatalogue } from './adopt-way.ts'
 * let count = 0
 * const copy = adoptCatalogue(suitability.catalogue, 'stage', () => `id-${(count += 1)}`)
 * copy.criteria.map(({ id, scaleId }) => [id, scaleId]) // → [["id-2", "id-1"], ["id-3", "id-1"]]
 */
export function adoptCatalogue(
  catalogue: CriteriaCatalogue,
  stageId: string,
  newId: () => string,
): CriteriaCatalogue {
  const scaleIds = new Map<string, string>()
  const adoptScale = (scale: Scale): Scale => {
    const id = newId()
    scaleIds.set(scale.id, id)
    return { ...scale, id, steps: scale.steps.map((step) => ({ ...step })) }
  }
  const scales = catalogue.scales.map(adoptScale)
  const criteria = catalogue.criteria.map((criterion) => ({
    ...criterion,
    id: newId(),
    ...(criterion.scaleId === undefined
      ? {}
      : { scaleId: scaleIds.get(criterion.scaleId) ?? criterion.scaleId }),
  }))
  const { version, groupIds } = catalogue
  return { id: newId(), stageId, version, criteria, scales, ...(groupIds === undefined ? {} : { groupIds }) }
}
