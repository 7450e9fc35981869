import { weighRows } from './weighed-rows.ts'

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
  const weights = Float64Array.from(shares)
  const sums = new Float64Array(width === 0 ? 0 : values.length / width)
  weighRows(values, weights, sums)
  const whole = weights.reduce((sum, share) => sum + share, 0)
  for (let row = 0; row < sums.length; row += 1) {
    const sum = sums[row] ?? Number.NaN
    // A gap makes the plain sum NaN, so only rows that have one need the careful way.
    if (Number.isNaN(sum))
      sums[row] = sumWithGaps(values.subarray(row * width, (row + 1) * width), weights, missing)
    else if (missing === 'renormalise') sums[row] = whole > 0 ? sum / whole : Number.NaN
  }
  return sums
}

function sumWithGaps(values: Float64Array, weights: Float64Array, missing: MissingRule): number {
  let sum = 0
  let presentShare = 0
  for (let column = 0; column < weights.length; column += 1) {
    const share = weights[column] ?? 0
    const value = values[column] ?? Number.NaN
    if (!Number.isNaN(value)) {
      sum += share * value
      presentShare += share
    } else if (missing === 'best') sum += share
  }
  if (missing !== 'renormalise') return sum
  return presentShare > 0 ? sum / presentShare : Number.NaN
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
