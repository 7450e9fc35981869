import { levelOf, valueLevels } from './value-levels.ts'

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
  const { levels, counts } = valueLevels(values)
  const levelRanks = new Float64Array(levels.length)
  const ties: number[] = []
  let below = 0
  for (let place = 0; place < levels.length; place += 1) {
    const count = counts[place] ?? 0
    levelRanks[place] = below + (count + 1) / 2
    if (count > 1) ties.push(count)
    below += count
  }
  const ranks = new Float64Array(values.length)
  for (let index = 0; index < ranks.length; index += 1)
    ranks[index] = levelRanks[levelOf(levels, values[index] ?? Number.NaN)] ?? Number.NaN
  return { ranks, ties }
}
