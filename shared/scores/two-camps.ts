import { markRange, type MarkRange } from './mark-range.ts'

/** Two groups of marks with a gap between them; `explained` is the part of all variation that lies between the two. */
export type TwoCamps = { low: MarkRange; high: MarkRange; explained: number }

/**
 * What makes two camps, besides two marks in each: they are apart by half the scale, the smaller one has a quarter of the
 * marks, and 85 % of the variation lie between them. For comparison: of marks spread evenly over the scale the best split
 * explains 75 %.
 */
export const campRules = { apart: 0.5, least: 0.25, explained: 0.85 } as const

/**
 * Whether the raters fall into two camps. Of all ways to cut the sorted marks in two the one is taken that leaves the least
 * variation inside the parts (two-means, exact because there is only one dimension); it counts when it keeps
 * {@link campRules}.
 *
 * @param marks in points, without gaps.
 * @param span of the scale, maximum minus minimum, above 0.
 * @example
 * import { findTwoCamps } from './two-camps.ts'
 * const camps = findTwoCamps([1, 5, 1, 4.5, 1.5, 5], 5)
 * [camps.low.count, camps.low.highest, camps.high.lowest] // → [3, 1.5, 4.5]
 * findTwoCamps([0, 1, 2, 3, 4, 5], 5) // → null
 * findTwoCamps([1, 1, 1, 1, 1, 5], 5) // → null
 */
export function findTwoCamps(marks: readonly number[], span: number): TwoCamps | null {
  const sorted = marks.toSorted((a, b) => a - b)
  const total = variation(sorted)
  let best: TwoCamps | null = null
  for (let cut = 1; cut < sorted.length; cut += 1) {
    if (sorted[cut - 1] === sorted[cut]) continue
    const parts = [sorted.slice(0, cut), sorted.slice(cut)]
    const inside = parts.reduce((sum, part) => sum + variation(part), 0)
    const explained = 1 - inside / total
    const [low, high] = parts.map((part) => markRange(part))
    if (low && high && explained > (best?.explained ?? 0)) best = { low, high, explained }
  }
  return best !== null && isTold(best, sorted.length, span) ? best : null
}

function isTold({ low, high, explained }: TwoCamps, count: number, span: number): boolean {
  const smaller = Math.min(low.count, high.count)
  return (
    smaller >= Math.max(2, count * campRules.least) &&
    high.mean - low.mean >= span * campRules.apart &&
    explained >= campRules.explained
  )
}

/** Sum of the squared distances from the mean. */
function variation(marks: readonly number[]): number {
  const mean = marks.reduce((sum, mark) => sum + mark, 0) / marks.length
  return marks.reduce((sum, mark) => sum + (mark - mean) ** 2, 0)
}
