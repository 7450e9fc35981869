import { averageRanks } from '../scores/average-ranks.ts'

/**
 * Rank-order centroid weights: when people can only say which criterion matters more, this is the middle of all weights
 * that keep their order, `w = (1/n) Σ 1/k` for k from the rank up to n. Criteria of equal rank share what their places
 * would have had.
 *
 * Source: Barron & Barrett (1996), Management Science 42:1515–1523.
 *
 * @param ranks one per criterion, 1 is the most important; only their order counts.
 * @returns weight shares that sum to 1, in the order of the criteria.
 * @throws RangeError for no rank at all and for a rank that is below 1 or not finite.
 * @example
 * import { rankOrderCentroid } from './weights-rank-order-centroid.ts'
 * rankOrderCentroid([2, 1]) // → [0.25, 0.75]
 * rankOrderCentroid([1, 1]) // → [0.5, 0.5]
 */
export function rankOrderCentroid(ranks: readonly number[]): number[] {
  const count = ranks.length
  if (count === 0) throw new RangeError('There is no criterion to weigh')
  if (ranks.some((rank) => !Number.isFinite(rank) || rank < 1))
    throw new RangeError('Ranks of criteria are numbers from 1 on')
  const byPlace = new Float64Array(count + 1)
  for (let place = count; place >= 1; place -= 1) byPlace[place - 1] = (byPlace[place] ?? 0) + 1 / place
  const places = averageRanks(ranks)
  return Array.from(places, (place) => {
    const size = places.filter((other) => other === place).length
    const first = place - (size + 1) / 2
    return byPlace.subarray(first, first + size).reduce((sum, part) => sum + part, 0) / size / count
  })
}
