import { createOrder } from './bucket-order.ts'
import { chiSquareUpperTail } from './chi-square-tail.ts'

/** What Kendall's W says; null where it is not defined. */
export type KendallW = {
  /** 0 (the orders have nothing in common) to 1 (all raters have the same order). */
  w: number | null
  chiSquare: number | null
  degrees: number
  /** How likely so much agreement or more is among raters who order by lot. */
  probability: number | null
  /** Ideas that every rater has marked, the only ones that count. */
  items: number
}

/**
 * Kendall's W (coefficient of concordance): do the raters put the ideas into the same order? Only the order counts, so a
 * strict and a lenient rater can agree fully. Equal marks have average ranks, and the formula is corrected for them:
 * `W = 12 S / (m² (n³ - n) - m ΣT)`.
 *
 * An idea that some rater has not marked is dropped first; with many gaps little is left, and Krippendorff's alpha is the
 * better figure. It is not defined when nobody tells any two ideas apart, nor for fewer than two raters or ideas.
 *
 * The probability is the usual chi-square approximation, coarse below about seven ideas.
 *
 * Source: Kendall & Babington Smith (1939), Ann. Math. Statist. 10:275–287; ties after Kendall (1970), Rank Correlation
 * Methods, chapter 6.
 *
 * @param ratings per rater one mark per idea, NaN where there is none.
 * @example
 * import { kendallW } from './agreement-kendall-w.ts'
 * kendallW([[1, 2, 3, 4, 5], [5, 4, 3, 2, 1]]) // → {"w": 0, "chiSquare": 0, "degrees": 4, "probability": 1, "items": 5}
 * kendallW([[1, 2, 3], [10, 20, 90]]).w // → 1
 */
export function kendallW(ratings: readonly ArrayLike<number>[]): KendallW {
  const rated = itemsRatedByAll(ratings)
  const [m, n] = [ratings.length, rated.length]
  const own = new Float64Array(n)
  const order = new Int32Array(n)
  const sorted = new Float64Array(n)
  const sort = createOrder(n)
  const sums = new Float64Array(n)
  let tieCorrection = 0
  for (const marks of ratings) {
    for (let item = 0; item < n; item += 1) own[item] = marks[rated[item] ?? 0] ?? Number.NaN
    sort(own, order, sorted)
    tieCorrection += addRanks(sums, order, sorted)
  }
  const degrees = Math.max(0, n - 1)
  const denominator = m * m * (n ** 3 - n) - m * tieCorrection
  if (m < 2 || n < 2 || denominator <= 0)
    return { w: null, chiSquare: null, degrees, probability: null, items: n }
  const expected = (m * (n + 1)) / 2
  const deviation = sums.reduce((total, sum) => total + (sum - expected) ** 2, 0)
  const w = (12 * deviation) / denominator
  const chiSquare = m * degrees * w
  return { w, chiSquare, degrees, probability: chiSquareUpperTail(chiSquare, degrees), items: n }
}

/**
 * Adds the average ranks of one rater, the highest mark first; which end comes first makes no difference to W.
 *
 * @returns Σ (t³ - t) over the blocks of equal marks.
 */
function addRanks(sums: Float64Array, order: Int32Array, sorted: Float64Array): number {
  let ties = 0
  for (let first = 0; first < sorted.length;) {
    let end = first + 1
    while (end < sorted.length && sorted[end] === sorted[first]) end += 1
    const rank = (first + 1 + end) / 2
    for (let place = first; place < end; place += 1) {
      const item = order[place] ?? 0
      sums[item] = (sums[item] ?? 0) + rank
    }
    ties += (end - first) ** 3 - (end - first)
    first = end
  }
  return ties
}

function itemsRatedByAll(ratings: readonly ArrayLike<number>[]): number[] {
  const items = ratings.reduce((most, marks) => Math.max(most, marks.length), 0)
  const raters = new Int32Array(items)
  for (const marks of ratings)
    for (let item = 0; item < marks.length; item += 1)
      if (!Number.isNaN(marks[item] ?? Number.NaN)) raters[item] = (raters[item] ?? 0) + 1
  return Array.from(raters.keys()).filter((item) => raters[item] === ratings.length)
}
