import type { Direction } from '../stages/stage.ts'

/**
 * What TOPSIS says; the lists over criteria hold weighted normalised marks, the lists over ideas distances and
 * closeness, all NaN where there is nothing to say.
 */
export type TopsisResult = {
  /** Per criterion: the best that is there. */
  ideal: Float64Array
  /** Per criterion: the worst that is there. */
  antiIdeal: Float64Array
  /** Per idea: Euclidean distance to the ideal and to the anti-ideal. */
  toIdeal: Float64Array
  toAntiIdeal: Float64Array
  /** Per idea: 1 at the ideal, 0 at the anti-ideal. */
  closeness: Float64Array
}

/** Distances below this are the last binary digits of a normalised mark, not a difference between ideas. */
const roundingNoise = 1e-14

/**
 * TOPSIS, a second opinion: how close does an idea lie to the best marks that anybody has on every criterion, and how far
 * from the worst? Each column is divided by its length (vector normalisation), weighed, and the closeness is
 * `d- / (d+ + d-)`. An idea with a missing mark has no place in that space and is left out before anything is
 * normalised. Where all ideas are equal, closeness is 0.5.
 *
 * The ideal depends on who takes part: another idea in the list can turn the order of two others round. Hence a second
 * opinion and never the ranking itself.
 *
 * Source: Hwang & Yoon (1981), Multiple Attribute Decision Making, Springer, chapter III.
 *
 * @param marks ideas × criteria, row by row, NaN for a missing mark.
 * @param directions one per criterion.
 * @param shares weight shares of the criteria, sum 1.
 * @example
 * import { topsis } from './topsis.ts'
 * const { closeness } = topsis(Float64Array.of(3, 1, 4, 1, 4, NaN), ['benefit', 'effort'], [0.5, 0.5])
 * Array.from(closeness) // → [0, 1, NaN]
 */
export function topsis(
  marks: Float64Array,
  directions: readonly Direction[],
  shares: readonly number[],
): TopsisResult {
  const width = shares.length
  const takesPart = completeRows(marks, width)
  const toIdeal = new Float64Array(takesPart.length)
  const toAntiIdeal = new Float64Array(takesPart.length)
  const ideal = new Float64Array(width)
  const antiIdeal = new Float64Array(width)
  for (const [column, share] of shares.entries()) {
    const values = Float64Array.from(takesPart, (complete, row) =>
      complete ? (marks[row * width + column] ?? Number.NaN) : Number.NaN,
    )
    const factor = share / lengthOf(values)
    let [lowest, highest] = [Infinity, -Infinity]
    for (const [row, value] of values.entries()) {
      const weighed = value === 0 ? 0 : value * factor
      values[row] = weighed
      if (weighed < lowest) lowest = weighed
      if (weighed > highest) highest = weighed
    }
    const [best, worst] = directions[column] === 'effort' ? [lowest, highest] : [highest, lowest]
    addSquares(toIdeal, values, best)
    addSquares(toAntiIdeal, values, worst)
    ideal[column] = Number.isFinite(best) ? best : Number.NaN
    antiIdeal[column] = Number.isFinite(worst) ? worst : Number.NaN
  }
  const [dPlus, dMinus] = [toIdeal.map(Math.sqrt), toAntiIdeal.map(Math.sqrt)]
  const closeness = dMinus.map((distance, row) => closenessOf(distance, dPlus[row] ?? Number.NaN))
  return { ideal, antiIdeal, toIdeal: dPlus, toAntiIdeal: dMinus, closeness }
}

function completeRows(marks: Float64Array, width: number): boolean[] {
  const rows = width === 0 ? 0 : marks.length / width
  return Array.from(
    { length: rows },
    (_, row) => !marks.subarray(row * width, (row + 1) * width).some((mark) => Number.isNaN(mark)),
  )
}

/** Euclidean length over what is there; scaled by the largest so that squares of money in cents cannot overflow. */
function lengthOf(values: Float64Array): number {
  let largest = 0
  for (const value of values) if (Math.abs(value) > largest) largest = Math.abs(value)
  if (largest === 0) return 1
  let sum = 0
  for (const value of values) if (!Number.isNaN(value)) sum += (value / largest) ** 2
  return largest * Math.sqrt(sum)
}

function addSquares(sums: Float64Array, values: Float64Array, from: number): void {
  for (const [row, value] of values.entries()) sums[row] = (sums[row] ?? 0) + (value - from) ** 2
}

function closenessOf(toAntiIdeal: number, toIdeal: number): number {
  const whole = toIdeal + toAntiIdeal
  return whole <= roundingNoise ? 0.5 : toAntiIdeal / whole
}
