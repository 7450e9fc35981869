/** The marks of one working group: per rater one table ideas × criteria, row by row, NaN where there is no value. */
export type GroupMarks = {
  /** Raw, not negative; equal for all unless the team decides otherwise openly. */
  weight: number
  raters: readonly Float64Array[]
}

/** Tables ideas × criteria, row by row, NaN where nobody gave a value. */
export type GroupMeans = {
  /** One table per group. */
  byGroup: Float64Array[]
  overall: Float64Array
  /** Plain mean over all raters, for comparison only. */
  pooled: Float64Array
}

/**
 * Means of a group of groups: first inside each working group over the raters who gave a value, then over the groups
 * that have one, weighted by group. So a group of forty and a group of two count the same, and nobody gains by sending
 * more people. A cell without any value stays empty.
 *
 * @param groups one entry per working group; a group without raters has empty means.
 * @param cells ideas × criteria, the length of every table.
 * @throws RangeError for a negative or not finite group weight.
 * @example
 * import { groupMeans } from './group-means.ts'
 * const large = { weight: 1, raters: [Float64Array.of(1), Float64Array.of(1), Float64Array.of(4)] }
 * const small = { weight: 1, raters: [Float64Array.of(5)] }
 * const { byGroup, overall, pooled } = groupMeans([large, small], 1)
 * byGroup.map((means) => means[0]) // → [2, 5]
 * Array.from(overall) // → [3.5]
 * Array.from(pooled) // → [2.75]
 */
export function groupMeans(groups: readonly GroupMarks[], cells: number): GroupMeans {
  const overallSum = new Float64Array(cells)
  const overallWeight = new Float64Array(cells)
  const pooledSum = new Float64Array(cells)
  const pooledCount = new Float64Array(cells)
  const byGroup = groups.map(({ weight, raters }) => {
    if (!Number.isFinite(weight) || weight < 0) throw new RangeError(`A group cannot weigh ${weight}`)
    const { sum, count } = sumOf(raters, cells)
    addTo(pooledSum, sum)
    addTo(pooledCount, count)
    const means = quotient(sum, count)
    for (const [cell, mean] of means.entries()) {
      if (Number.isNaN(mean)) continue
      overallSum[cell] = (overallSum[cell] ?? 0) + weight * mean
      overallWeight[cell] = (overallWeight[cell] ?? 0) + weight
    }
    return means
  })
  return { byGroup, overall: quotient(overallSum, overallWeight), pooled: quotient(pooledSum, pooledCount) }
}

function sumOf(raters: readonly Float64Array[], cells: number): { sum: Float64Array; count: Float64Array } {
  const sum = new Float64Array(cells)
  const count = new Float64Array(cells)
  for (const marks of raters)
    for (let cell = 0; cell < cells; cell += 1) {
      const mark = marks[cell] ?? Number.NaN
      if (Number.isNaN(mark)) continue
      sum[cell] = (sum[cell] ?? 0) + mark
      count[cell] = (count[cell] ?? 0) + 1
    }
  return { sum, count }
}

function addTo(total: Float64Array, summand: Float64Array): void {
  for (const [cell, value] of summand.entries()) total[cell] = (total[cell] ?? 0) + value
}

/** 0 / 0 is NaN, which is what an empty cell is here. */
function quotient(sum: Float64Array, count: Float64Array): Float64Array {
  return sum.map((value, cell) => value / (count[cell] ?? 0))
}
