import { scaleOf, type CriteriaCatalogue, type Criterion } from '../stages/stage.ts'
import { partialValues } from './partial-values.ts'
import type { ValueColumn } from './value-function.ts'
import { weightShares } from './weight-shares.ts'
import { weightedInterval, weightedSum, type ValueInterval } from './weighted-sum.ts'

/** Values of a stage: tables ideas × criteria and lists of ideas, NaN where nothing is known. */
export type StageValues = ValueInterval & {
  /** Per criterion; 0 for knock-outs; null when the weights have no sum, and then there are no values either. */
  shares: number[] | null
  /** NaN for knock-outs. */
  partial: Float64Array
  benefit: Float64Array
  complexity: Float64Array
}

/**
 * How the marks of a criterion become values: along a straight line between the fixed ends of its scale. Fixed ends are the
 * default because then the order of two ideas never depends on a third one, an idea keeps its value when others leave the
 * stage, and "4 of 5" means the same in every list.
 *
 * @throws RangeError when the criterion has no scale.
 * @example
 * import { workingGroups } from '../stages/norderstedter-weg.ts'
 * import { valueColumnOf } from './stage-values.ts'
 * valueColumnOf(workingGroups.catalogue, workingGroups.catalogue.criteria[1]) // → {"valueFunction": {"kind": "linear", "lo": 0, "hi": 5}, "direction": "effort"}
 */
export function valueColumnOf(catalogue: CriteriaCatalogue, criterion: Criterion): ValueColumn {
  const { minimum, maximum } = scaleOf(catalogue, criterion)
  return { valueFunction: { kind: 'linear', lo: minimum, hi: maximum }, direction: criterion.direction }
}

/**
 * Values of all ideas of a stage.
 *
 * @param overall marks ideas × criteria in points, NaN for missing.
 * @param criteria in the order of the columns, knock-outs included; those have no value and no share.
 * @throws WeightsProblem for a negative weight.
 * @example
 * import { workingGroups } from '../stages/norderstedter-weg.ts'
 * import { stageValues } from './stage-values.ts'
 * const { catalogue } = workingGroups
 * const { value, benefit, complexity } = stageValues(catalogue, catalogue.criteria, Float64Array.of(4, 1, NaN, NaN, NaN))
 * [value, benefit, complexity].map((list) => Number(list[0].toFixed(3))) // → [0.8, 0.8, 0.2]
 */
export function stageValues(
  catalogue: CriteriaCatalogue,
  criteria: readonly Criterion[],
  overall: Float64Array,
): StageValues {
  const weights = criteria.map(({ kind, weight }) => (kind === 'scored' ? weight : 0))
  const shares = sharesOf(weights)
  const all = partialValues(
    overall,
    criteria.map((criterion) => valueColumnOf(catalogue, criterion)),
  )
  const partial = all.map((value, cell) =>
    criteria[cell % criteria.length]?.kind === 'scored' ? value : Number.NaN,
  )
  const rows = criteria.length === 0 ? 0 : overall.length / criteria.length
  const meanOf = (direction: Criterion['direction']): Float64Array => {
    const own = sharesOf(
      weights.map((weight, column) => (criteria[column]?.direction === direction ? weight : 0)),
    )
    return own ? weightedSum(partial, own, 'renormalise') : unknown(rows)
  }
  const interval = shares
    ? weightedInterval(partial, shares)
    : { value: unknown(rows), lower: unknown(rows), upper: unknown(rows) }
  return {
    ...interval,
    shares,
    partial,
    benefit: meanOf('benefit'),
    complexity: meanOf('effort').map((value) => 1 - value),
  }
}

/** Shares, or null when every weight is 0: a stage of knock-outs only, or one whose weights nobody has set. */
function sharesOf(weights: number[]): number[] | null {
  return weights.every((weight) => weight === 0) ? null : weightShares(weights)
}

function unknown(rows: number): Float64Array {
  return new Float64Array(rows).fill(Number.NaN)
}
