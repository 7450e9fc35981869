import { levelOf, valueLevels } from './value-levels.ts'

/**
 * Average ranks (mid-ranks) 1 2.5 2.5 4, smallest first: what equal entries would have had on average, had they been
 * told apart. Sums of ranks then do not depend on ties, which statistics need; rankings shown to people use competition
 * ranks instead.
 *
 * Entries are equal when they are the same number: marks are, and computed values are to be ranked before.
 *
 * @param values without gaps.
 * @example
 * import { averageRanks } from './average-ranks.ts'
 * Array.from(averageRanks([7, 3, 7, 9])) // → [2.5, 1, 2.5, 4]
 */
export function averageRanks(values: ArrayLike<number>): Float64Array {
  const { levels, counts } = valueLevels(values)
  const levelRanks = new Float64Array(levels.length)
  let below = 0
  for (let place = 0; place < levels.length; place += 1) {
    const count = counts[place] ?? 0
    levelRanks[place] = below + (count + 1) / 2
    below += count
  }
  const ranks = new Float64Array(values.length)
  for (let index = 0; index < ranks.length; index += 1)
    ranks[index] = levelRanks[levelOf(levels, values[index] ?? Number.NaN)] ?? Number.NaN
  return ranks
}
