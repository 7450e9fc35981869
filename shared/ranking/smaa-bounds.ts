/** Bounds are decimals typed by people; a sum of ten tenths is not exactly 1. */
const slack = 1e-9
const tiny = 1e-12

/**
 * Bounds without their unreachable parts: who may have at most 80 % because the others need 20 % is bounded by 80 %.
 * Afterwards every bound is taken by some set of shares.
 *
 * @throws RangeError when a lower bound lies above its upper one or no shares fit.
 * @example
 * import { tightenBounds } from './smaa-bounds.ts'
 * tightenBounds([0.25, 0.5], [1, 1]) // → {"lower": [0.25, 0.5], "upper": [0.5, 0.75]}
 */
export function tightenBounds(
  lo: readonly number[],
  hi: readonly number[],
): { lower: number[]; upper: number[] } {
  const low = lo.map((bound) => Math.max(0, bound))
  const high = hi.map((bound) => Math.min(1, bound))
  const lowSum = total(low)
  const highSum = total(high)
  const crossed = low.findIndex((bound, place) => !(bound <= (high[place] ?? 1) + slack))
  if (crossed >= 0) throw new RangeError(`The bounds of weight ${crossed + 1} contradict each other`)
  if (lowSum > 1 + slack) throw new RangeError('The lower bounds sum to more than 1')
  if (highSum < 1 - slack) throw new RangeError('The upper bounds sum to less than 1')
  const lower = low.map((bound, place) => Math.max(bound, 1 - (highSum - (high[place] ?? 1))))
  const upper = high.map((bound, place) =>
    Math.max(lower[place] ?? 0, Math.min(bound, 1 - (lowSum - (low[place] ?? 0)))),
  )
  return { lower, upper }
}

/**
 * The corners of the set of shares within tightened bounds when that set is a simplex: only lower bounds bite (all at
 * their least, one gets the rest), or only upper ones (all at their most, one gives up the surplus). Else null.
 *
 * @example
 * import { simplexInBounds } from './smaa-bounds.ts'
 * simplexInBounds([0.25, 0.5], [0.5, 0.75]) // → [[0.5, 0.5], [0.25, 0.75]]
 * simplexInBounds([0.2, 0.1, 0.1], [0.6, 0.5, 0.5]) // → null
 */
export function simplexInBounds(lower: readonly number[], upper: readonly number[]): number[][] | null {
  const free = freePlaces(lower, upper)
  if (free.length === 0) return [[...lower]]
  const rest = 1 - total(lower)
  const surplus = total(upper) - 1
  if (free.every((place) => at(upper, place) >= at(lower, place) + rest - tiny))
    return free.map((place) => lower.map((bound, other) => (other === place ? bound + rest : bound)))
  if (free.every((place) => at(lower, place) <= at(upper, place) - surplus + tiny))
    return free.map((place) => upper.map((bound, other) => (other === place ? bound - surplus : bound)))
  return null
}

/**
 * The places whose bounds leave room.
 *
 * @example
 * import { freePlaces } from './smaa-bounds.ts'
 * freePlaces([0.2, 0.1, 0.3], [0.2, 0.5, 0.7]) // → [1, 2]
 */
export function freePlaces(lower: readonly number[], upper: readonly number[]): number[] {
  return lower.flatMap((bound, place) => ((upper[place] ?? 0) - bound > tiny ? [place] : []))
}

function at(bounds: readonly number[], place: number): number {
  return bounds[place] ?? 0
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0)
}
