import { reaches } from './tolerance.ts'

/**
 * Competition ranks 1 2 2 4: the best value has rank 1, equal values share the better rank, and the next one is as far
 * down as ideas stand above it. That is how sport tables count, and the only way in which "among the first nine" keeps
 * its meaning when there are ties.
 *
 * A block of ties is measured from its first (best) member: a value joins when it lies no more than 1e-9 below that one.
 * Measured from neighbour to neighbour a long row of tiny steps would end up as one tie.
 *
 * @param values one number per idea, higher is better; null or NaN means no value.
 * @returns one rank per idea from 1 on, null where there is no value.
 * @example
 * import { competitionRanks } from './competition-rank.ts'
 * competitionRanks([0.4, 0.7, 0.7, 0.1]) // → [3, 1, 1, 4]
 * competitionRanks([0.3, null, 0.1 + 0.2]) // → [1, null, 1]
 */
export function competitionRanks(values: ArrayLike<number | null>): (number | null)[] {
  const ranked: { index: number; value: number }[] = []
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? Number.NaN
    if (!Number.isNaN(value)) ranked.push({ index, value })
  }
  ranked.sort((a, b) => b.value - a.value || a.index - b.index)
  const ranks = Array.from<number | null>({ length: values.length }).fill(null)
  let first = Number.NaN
  let rank = 0
  for (const [position, { index, value }] of ranked.entries()) {
    if (!reaches(value, first)) {
      first = value
      rank = position + 1
    }
    ranks[index] = rank
  }
  return ranks
}

/**
 * Which ranks are shared by two or more.
 *
 * @example
 * import { tiedRanks } from './competition-rank.ts'
 * tiedRanks([3, 1, 1, null]) // → [false, true, true, false]
 */
export function tiedRanks(ranks: readonly (number | null)[]): boolean[] {
  const counts = new Map<number, number>()
  for (const rank of ranks) if (rank !== null) counts.set(rank, (counts.get(rank) ?? 0) + 1)
  return ranks.map((rank) => rank !== null && (counts.get(rank) ?? 0) > 1)
}
