import type { CatalogueDraft, DraftCriterion, DraftScale } from './catalogue-draft.ts'
import { isOnScale, stepsFromMinimum } from './scale-steps.ts'

export type DraftFaultCode =
  | 'no-criteria'
  | 'criterion-unnamed'
  | 'criterion-twice'
  | 'scale-unnamed'
  | 'scale-range'
  | 'scale-step'
  | 'step-unnamed'
  | 'step-off-scale'
  | 'step-twice'
  | 'scale-missing'
  | 'threshold-off-scale'
  | 'group-outside'

/** Why a draft cannot be saved; `name` of the criterion or scale that is meant. */
export type DraftFault = { code: DraftFaultCode; name: string }

/**
 * All that keeps a draft from being saved: nothing without a name, no name twice, scales whose steps lead from end to end,
 * thresholds within the ends of their scale, single criteria asked of no group that does not score the stage.
 *
 * @example
 * import { suitability } from './norderstedter-weg.ts'
 * import { draftOf } from './catalogue-draft.ts'
 * import { findDraftFaults } from './draft-faults.ts'
 * const draft = draftOf(suitability.catalogue)
 * findDraftFaults(draft) // → []
 * draft.criteria[1].threshold = 3
 * findDraftFaults(draft) // → [{ code: 'threshold-off-scale', name: 'Passt zur Vision?' }]
 */
export function findDraftFaults({ criteria, scales, groupIds }: CatalogueDraft): DraftFault[] {
  const faults: DraftFault[] = criteria.length === 0 ? [{ code: 'no-criteria', name: '' }] : []
  const used = new Set(criteria.map(({ scaleId }) => scaleId))
  return [
    ...faults,
    ...criteria.flatMap((criterion, index) => criterionFaults(criterion, criteria.slice(0, index), scales)),
    ...criteria
      .filter((one) => groupIds.length > 0 && one.groupIds.some((id) => !groupIds.includes(id)))
      .map(({ name }): DraftFault => ({ code: 'group-outside', name })),
    ...scales.filter(({ id }) => used.has(id)).flatMap(scaleFaults),
  ]
}

function criterionFaults(
  { name, scaleId, threshold }: DraftCriterion,
  before: readonly DraftCriterion[],
  scales: readonly DraftScale[],
): DraftFault[] {
  const faults: DraftFaultCode[] = []
  const scale = scales.find(({ id }) => id === scaleId)
  if (name.trim() === '') faults.push('criterion-unnamed')
  else if (before.some((one) => folded(one.name) === folded(name))) faults.push('criterion-twice')
  if (scale === undefined) faults.push('scale-missing')
  else if (threshold !== null && (threshold < scale.minimum || threshold > scale.maximum))
    faults.push('threshold-off-scale')
  return faults.map((code) => ({ code, name }))
}

function scaleFaults(scale: DraftScale): DraftFault[] {
  const { name, minimum, maximum, step, steps } = scale
  const faults = new Set<DraftFaultCode>()
  if (name.trim() === '') faults.add('scale-unnamed')
  if (!(minimum < maximum)) faults.add('scale-range')
  else if (!(step > 0) || !stepsFromMinimum(maximum, scale).onStep) faults.add('scale-step')
  for (const [index, one] of steps.entries()) {
    if (one.name.trim() === '') faults.add('step-unnamed')
    if (!isOnScale(one.value, scale)) faults.add('step-off-scale')
    if (steps.slice(0, index).some(({ value }) => value === one.value)) faults.add('step-twice')
  }
  return [...faults].map((code) => ({ code, name }))
}

function folded(name: string): string {
  return name.trim().toLocaleLowerCase('de')
}
