/** The different values of a list in rising order, and how often each is there. */
export type ValueLevels = { levels: Float64Array; counts: Float64Array }

/**
 * Sorts a list and takes equal values together. Marks on a rating scale have few levels, so what is computed once per
 * level need not be computed once per mark.
 *
 * @param values NaN (a missing one) is left out.
 * @example
 * import { valueLevels } from './value-levels.ts'
 * const { levels, counts } = valueLevels([7, 3, NaN, 7])
 * Array.from(levels) // → [3, 7]
 * Array.from(counts) // → [1, 2]
 */
export function valueLevels(values: ArrayLike<number>): ValueLevels {
  // NaN is sorted to the end; after the last level nothing is read.
  const levels = new Float64Array(values).toSorted()
  const counts = new Float64Array(levels.length)
  let last = -1
  for (let place = 0; place < levels.length; place += 1) {
    const value = levels[place] ?? Number.NaN
    if (Number.isNaN(value)) break
    if (last < 0 || levels[last] !== value) {
      last += 1
      levels[last] = value
    }
    counts[last] = (counts[last] ?? 0) + 1
  }
  return { levels: levels.subarray(0, last + 1), counts: counts.subarray(0, last + 1) }
}

/**
 * Which level a value is, by binary search.
 *
 * @param value one of the levels, or NaN.
 * @returns 0-based place, -1 for NaN.
 * @example
 * import { levelOf } from './value-levels.ts'
 * [levelOf(Float64Array.of(3, 7, 9), 7), levelOf(Float64Array.of(3, 7, 9), NaN)] // → [1, -1]
 */
export function levelOf(levels: Float64Array, value: number): number {
  if (Number.isNaN(value)) return -1
  let low = 0
  let high = levels.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((levels[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
