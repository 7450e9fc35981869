import { scaleOf, type CriteriaCatalogue, type Criterion } from '../stages/stage.ts'
import type { ScreeningRule } from './screening.ts'

/** A rule together with the criterion it comes from. */
export type StageRule = ScreeningRule & {
  op: '>=' | '<='
  criterionId: string
  kind: 'knock-out' | 'threshold'
}

/**
 * The screening rules that a catalogue holds: every knock-out criterion and every threshold.
 *
 * A knock-out fails only when the voices against it are as clear as those for it would have to be: with answers from 0 (no)
 * to 1 (yes) and a threshold of 0.75 it holds from 0.75, fails up to 0.25 and is unclear between. "Unclear" said often
 * enough, or as many yes as no, must not end an idea quietly. Thresholds of scored criteria are plain limits.
 *
 * @param criteria in the order of the table's columns.
 * @example
 * import { suitability, ideaCheck } from '../stages/norderstedter-weg.ts'
 * import { stageRules } from './stage-rules.ts'
 * stageRules(suitability.catalogue, suitability.catalogue.criteria)[1] // → {"criterion": 1, "criterionId": "fits-vision", "kind": "knock-out", "op": ">=", "value": 0.75, "failsAt": 0.25}
 * stageRules(ideaCheck.catalogue, ideaCheck.catalogue.criteria)[1] // → {"criterion": 1, "criterionId": "manageable-complexity", "kind": "threshold", "op": "<=", "value": 3}
 */
export function stageRules(catalogue: CriteriaCatalogue, criteria: readonly Criterion[]): StageRule[] {
  return criteria.flatMap((criterion, column): StageRule[] => {
    const { id: criterionId, kind, direction, threshold } = criterion
    if (kind === 'scored')
      return threshold === undefined
        ? []
        : [
            {
              criterion: column,
              criterionId,
              kind: 'threshold',
              op: direction === 'benefit' ? '>=' : '<=',
              value: threshold,
            },
          ]
    const { minimum, maximum } = scaleOf(catalogue, criterion)
    const best = direction === 'benefit' ? maximum : minimum
    const value = threshold ?? best
    const op = direction === 'benefit' ? '>=' : '<='
    return [{ criterion: column, criterionId, kind, op, value, failsAt: minimum + maximum - value }]
  })
}
