/**
 * Overall values of all ideas while the weight of one criterion moves: each is a straight line over the weight t, from
 * `atZero` (the criterion counts nothing) to `atOne` (nothing else counts): `atZero + t (atOne - atZero)`.
 */
export type WeightLines = { atZero: Float64Array; atOne: Float64Array }

/**
 * The lines of all ideas over the weight of one criterion. The other weights keep their proportions; when they are all 0
 * they share what is left equally. An idea with a missing value has no line (NaN): its weights are scaled to what is
 * there, which does not move in a straight line.
 *
 * @param values partial values, ideas × criteria, row by row, NaN for a missing one.
 * @param shares weight shares of the criteria, sum 1.
 * @param criterion 0-based column.
 * @example
 * import { weightLines } from './weight-line.ts'
 * const { atZero, atOne } = weightLines(Float64Array.of(1, 0.5, 0, 0, 1, NaN), [0.5, 0.25, 0.25], 0)
 * Array.from(atZero) // → [0.25, NaN]
 * Array.from(atOne) // → [1, NaN]
 */
export function weightLines(values: Float64Array, shares: readonly number[], criterion: number): WeightLines {
  const width = shares.length
  const rest = restShares(shares, criterion)
  const atZero = new Float64Array(width === 0 ? 0 : values.length / width)
  const atOne = new Float64Array(atZero.length)
  for (let row = 0; row < atZero.length; row += 1) {
    let sum = 0
    for (const [column, share] of rest.entries()) sum += share * (values[row * width + column] ?? Number.NaN)
    atZero[row] = sum
    // A sum that is NaN shows a gap in another criterion, even in one of weight 0.
    atOne[row] = Number.isNaN(sum) ? Number.NaN : (values[row * width + criterion] ?? Number.NaN)
  }
  return { atZero, atOne }
}

/**
 * Overall values at the present weights of the ideas that have a line.
 *
 * @returns one per idea, NaN for one with a missing value.
 * @example
 * import { completeSums } from './weight-line.ts'
 * Array.from(completeSums(Float64Array.of(1, 0.5, 0, NaN), [0.5, 0.5])) // → [0.75, NaN]
 */
export function completeSums(values: Float64Array, shares: readonly number[]): Float64Array {
  const width = shares.length
  return Float64Array.from({ length: width === 0 ? 0 : values.length / width }, (_, row) =>
    shares.reduce((sum, share, column) => sum + share * (values[row * width + column] ?? Number.NaN), 0),
  )
}

/** Shares of the others among themselves, 0 for the criterion itself. */
function restShares(shares: readonly number[], criterion: number): number[] {
  const sum = shares.reduce((total, share, column) => (column === criterion ? total : total + share), 0)
  const equal = 1 / Math.max(1, shares.length - 1)
  return shares.map((share, column) => (column === criterion ? 0 : sum > 0 ? share / sum : equal))
}
