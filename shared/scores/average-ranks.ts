/** Average ranks of a list, and how many entries share each place that is shared. */
export type AverageRanks = { ranks: Float64Array; ties: number[] }

/**
 * Average ranks (mid-ranks) 1 2.5 2.5 4, smallest first: what equal entries would have had on average, had they been
 * told apart. Sums of ranks then do not depend on ties, which statistics need; rankings shown to people use competition
 * ranks instead.
 *
 * Entries are equal when they are the same number: marks are, and computed values are to be ranked before.
 *
 * @param values without gaps.
 * @returns `ties` holds the size of every block of two or more.
 * @example
 * import { averageRanks } from './average-ranks.ts'
 * const { ranks, ties } = averageRanks([7, 3, 7, 9])
 * Array.from(ranks) // → [2.5, 1, 2.5, 4]
 * ties // → [2]
 */
export function averageRanks(values: ArrayLike<number>): AverageRanks {
  const order = Array.from(values, (value, index) => ({ value, index })).toSorted((a, b) => a.value - b.value)
  const ranks = new Float64Array(order.length)
  const ties: number[] = []
  for (let first = 0; first < order.length;) {
    let end = first + 1
    while (end < order.length && order[end]?.value === order[first]?.value) end += 1
    for (const { index } of order.slice(first, end)) ranks[index] = (first + 1 + end) / 2
    if (end - first > 1) ties.push(end - first)
    first = end
  }
  return { ranks, ties }
}
