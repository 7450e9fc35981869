import type { WeightSet } from './smaa-weight-space.ts'

/** Differences of values this small come from rounding, not from the raters. */
const tiny = 1e-12

/**
 * How likely a mixture of the differences is above 0, exactly. The mixture is uniform over all mixtures, a difference
 * counted twice having two parts; equal to 0 everywhere counts one half.
 *
 * Uniform mixtures are independent exponentials divided by their sum, and dividing changes no sign. Set the positive
 * differences against the negative ones and let the last exponential of each side run: which ends first is decided by
 * their sizes, and what is left of the other is again exponential. F(j, k) is the probability that the first j positive
 * ones stay below the first k negative ones:
 *
 *     F(0, k) = 1,  F(j, 0) = 0,  F(j, k) = (y_k F(j-1, k) + x_j F(j, k-1)) / (x_j + y_k)
 *
 * Only means of numbers between 0 and 1, so nothing cancels and equal differences are no trouble.
 *
 * @example
 * import { winningChance } from './smaa-pairwise.ts'
 * winningChance([0.75, -0.25]) // → 0.75
 * winningChance([0.5, 0, 0.25]) // → 1
 * winningChance([0, 0]) // → 0.5
 */
export function winningChance(differences: ArrayLike<number>): number {
  const ahead: number[] = []
  const behind: number[] = []
  for (let index = 0; index < differences.length; index += 1) {
    const difference = differences[index] ?? 0
    if (difference > tiny) ahead.push(difference)
    else if (difference < -tiny) behind.push(-difference)
  }
  if (ahead.length === 0 && behind.length === 0) return 0.5
  if (ahead.length === 0) return 0
  const row = new Float64Array(behind.length + 1).fill(1)
  for (const x of ahead) {
    row[0] = 0
    for (const [index, y] of behind.entries())
      row[index + 1] = (y * (row[index + 1] ?? 0) + x * (row[index] ?? 0)) / (x + y)
  }
  return 1 - (row[behind.length] ?? 0)
}

/**
 * Pairwise winning indices without drawing: for every two ideas the share of all admissible weights under which the
 * first has the higher value, ties counting one half for each.
 *
 * @param valuesAtCorners ideas × corners, the value of each idea under the weights of each corner.
 * @param set the weights; its corners are those of the columns.
 * @returns ideas × ideas, row by row, diagonal 0.
 * @example
 * import { exactPairwise } from './smaa-pairwise.ts'
 * const set = { kind: 'corners', corners: [[1, 0], [0, 1]], parts: [1, 1] }
 * Array.from(exactPairwise(Float64Array.of(1, 0, 0.25, 0.25), set)) // → [0, 0.75, 0.25, 0]
 */
export function exactPairwise(
  valuesAtCorners: Float64Array,
  { corners, parts }: Extract<WeightSet, { kind: 'corners' }>,
): Float64Array {
  const width = corners.length
  const ideas = valuesAtCorners.length / width
  const places = parts.flatMap((count, place) => Array.from({ length: count }, () => place))
  const differences = new Float64Array(places.length)
  const chances = new Float64Array(ideas * ideas)
  for (let one = 0; one < ideas; one += 1) {
    for (let other = one + 1; other < ideas; other += 1) {
      for (const [index, place] of places.entries())
        differences[index] =
          (valuesAtCorners[one * width + place] ?? 0) - (valuesAtCorners[other * width + place] ?? 0)
      const chance = winningChance(differences)
      chances[one * ideas + other] = chance
      chances[other * ideas + one] = 1 - chance
    }
  }
  return chances
}

/**
 * Expected ranks from pairwise winning: one more than the ideas expected ahead.
 *
 * @param pairwise ideas × ideas, row by row.
 * @example
 * import { expectedRanks } from './smaa-pairwise.ts'
 * expectedRanks(Float64Array.of(0, 0.75, 0.25, 0), 2) // → [1.25, 1.75]
 */
export function expectedRanks(pairwise: Float64Array, ideas: number): number[] {
  return Array.from({ length: ideas }, (_, idea) => {
    let ahead = 0
    for (let other = 0; other < ideas; other += 1) ahead += pairwise[other * ideas + idea] ?? 0
    return 1 + ahead
  })
}
