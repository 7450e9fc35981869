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
  const complete = completeRows(marks, width)
  const { lowest, highest, lengths } = columnsOf(marks, width, complete)
  const factors = lengths.map((length, column) => (shares[column] ?? 0) / length)
  const upTo = (end: Float64Array, column: number) => (end[column] ?? Number.NaN) * (factors[column] ?? 0)
  const ideal = factors.map((_, column) => upTo(directions[column] === 'effort' ? lowest : highest, column))
  const antiIdeal = factors.map((_, column) =>
    upTo(directions[column] === 'effort' ? highest : lowest, column),
  )
  const toIdeal = new Float64Array(complete.length).fill(Number.NaN)
  const toAntiIdeal = new Float64Array(complete.length).fill(Number.NaN)
  const closeness = new Float64Array(complete.length).fill(Number.NaN)
  for (let row = 0; row < complete.length; row += 1) {
    if (complete[row] === 0) continue
    let [squares, antiSquares] = [0, 0]
    for (let column = 0; column < width; column += 1) {
      const weighed = (marks[row * width + column] ?? 0) * (factors[column] ?? 0)
      squares += (weighed - (ideal[column] ?? 0)) ** 2
      antiSquares += (weighed - (antiIdeal[column] ?? 0)) ** 2
    }
    toIdeal[row] = Math.sqrt(squares)
    toAntiIdeal[row] = Math.sqrt(antiSquares)
    closeness[row] = closenessOf(Math.sqrt(antiSquares), Math.sqrt(squares))
  }
  return { ideal, antiIdeal, toIdeal, toAntiIdeal, closeness }
}

/** One flag per idea, 1 where no mark is missing. */
function completeRows(marks: Float64Array, width: number): Uint8Array {
  const complete = new Uint8Array(width === 0 ? 0 : marks.length / width).fill(1)
  for (let row = 0; row < complete.length; row += 1)
    for (let cell = row * width; cell < (row + 1) * width; cell += 1)
      if (Number.isNaN(marks[cell] ?? Number.NaN)) complete[row] = 0
  return complete
}

/** Ends (NaN without ideas) and Euclidean length of every column over the complete rows; 1 for a length of 0. */
type Columns = { lowest: Float64Array; highest: Float64Array; lengths: Float64Array }

function columnsOf(marks: Float64Array, width: number, complete: Uint8Array): Columns {
  const lowest = new Float64Array(width).fill(Number.NaN)
  const highest = new Float64Array(width).fill(Number.NaN)
  for (let row = 0; row < complete.length; row += 1) {
    if (complete[row] === 0) continue
    for (let column = 0; column < width; column += 1) {
      const mark = marks[row * width + column] ?? 0
      if (!(mark >= (lowest[column] ?? 0))) lowest[column] = mark
      if (!(mark <= (highest[column] ?? 0))) highest[column] = mark
    }
  }
  // Scaled by the largest mark, so that the squares of huge ones cannot overflow.
  const scales = lowest.map((low, column) => 1 / Math.max(Math.abs(low), Math.abs(highest[column] ?? 0)))
  const squares = new Float64Array(width)
  for (let row = 0; row < complete.length; row += 1) {
    if (complete[row] === 0) continue
    for (let column = 0; column < width; column += 1)
      squares[column] =
        (squares[column] ?? 0) + ((marks[row * width + column] ?? 0) * (scales[column] ?? 0)) ** 2
  }
  const lengths = squares.map((sum, column) => (sum > 0 ? Math.sqrt(sum) / (scales[column] ?? 1) : 1))
  return { lowest, highest, lengths }
}

function closenessOf(toAntiIdeal: number, toIdeal: number): number {
  const whole = toIdeal + toAntiIdeal
  return whole <= roundingNoise ? 0.5 : toAntiIdeal / whole
}
