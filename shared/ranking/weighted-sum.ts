/** What a missing partial value counts as. `renormalise`: the weights of the present ones are scaled to sum 1. */
export type MissingRule = 'renormalise' | 'worst' | 'best'

/**
 * The weighted sum (*Nutzwertanalyse*, simple additive weighting): each partial value times the share of its weight,
 * added up. It answers how good an idea is on all criteria together when a lack here may be made up for there.
 *
 * @param values partial values, ideas × criteria, row by row, NaN for a missing one.
 * @param shares weight shares of the criteria, sum 1 (see `weight-shares.ts`).
 * @param missing `renormalise` says nothing about the gap and leaves an idea without any weighty value NaN; `worst` puts
 *   0 into the gap, `best` puts 1.
 * @returns one overall value per idea.
 * @example
 * import { weightedSum } from './weighted-sum.ts'
 * Array.from(weightedSum(Float64Array.of(1, 0, 0.5, 0.5), [0.75, 0.25], 'renormalise')) // → [0.75, 0.5]
 * Array.from(weightedSum(Float64Array.of(1, NaN), [0.75, 0.25], 'renormalise')) // → [1]
 * Array.from(weightedSum(Float64Array.of(1, NaN), [0.75, 0.25], 'worst')) // → [0.75]
 */
export function weightedSum(
  values: Float64Array,
  shares: readonly number[],
  missing: MissingRule,
): Float64Array {
  const width = shares.length
  const filling = missing === 'renormalise' ? Number.NaN : missing === 'worst' ? 0 : 1
  const sums = new Float64Array(width === 0 ? 0 : values.length / width)
  for (let row = 0; row < sums.length; row += 1) {
    let sum = 0
    let presentShare = 0
    for (const [column, share] of shares.entries()) {
      const own = values[row * width + column] ?? Number.NaN
      const value = Number.isNaN(own) ? filling : own
      if (Number.isNaN(value)) continue
      sum += share * value
      presentShare += share
    }
    sums[row] = missing === 'renormalise' ? (presentShare > 0 ? sum / presentShare : Number.NaN) : sum
  }
  return sums
}

/** Value of an idea with gaps, and what the gaps leave open. All three are equal where nothing is missing. */
export type ValueInterval = { value: Float64Array; lower: Float64Array; upper: Float64Array }

/**
 * The weighted sum together with its worst and its best case, because a single figure for an idea that half the criteria
 * know nothing about would pretend more than is known.
 *
 * @example
 * import { weightedInterval } from './weighted-sum.ts'
 * const { value, lower, upper } = weightedInterval(Float64Array.of(0.8, NaN), [0.5, 0.5])
 * [value[0], lower[0], upper[0]] // → [0.8, 0.4, 0.9]
 */
export function weightedInterval(values: Float64Array, shares: readonly number[]): ValueInterval {
  return {
    value: weightedSum(values, shares, 'renormalise'),
    lower: weightedSum(values, shares, 'worst'),
    upper: weightedSum(values, shares, 'best'),
  }
}
