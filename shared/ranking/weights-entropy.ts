/** Per criterion: entropy from 0 (all in one idea) to 1 (all ideas alike), and the weight share made of it. */
export type EntropyWeights = { entropy: number[]; shares: number[] }

/**
 * Entropy weights: a criterion on which all ideas are much alike tells them apart badly and gets little weight, one with
 * large differences gets much. With p the share of each idea in the sum of its column, `e = -(1/ln m) Σ p ln p` and the
 * weights are proportional to 1 - e. That says what the marks are able to decide, not what is important to anybody, so it
 * is a comparison and no proposal.
 *
 * A constant column, one that is all zero and one with fewer than two marks have e = 1; if all are so, the weights are
 * equal. 1 - e is added up from small positive parts instead of being subtracted, so that columns which differ in their
 * last digits only still have weights.
 *
 * Source: Shannon (1948), Bell System Technical Journal 27:379–423; as weights Hwang & Yoon (1981), Multiple Attribute
 * Decision Making, chapter II.
 *
 * @param marks ideas × criteria, row by row, 0 or more; NaN for a missing mark, which its column leaves out.
 * @param width number of criteria.
 * @throws RangeError for a negative mark.
 * @example
 * import { entropyWeights } from './weights-entropy.ts'
 * entropyWeights(Float64Array.of(5, 0, 5, 8), 2) // → {"entropy": [1, 0], "shares": [0, 1]}
 * entropyWeights(Float64Array.of(3, 7, 3, 7), 2).shares // → [0.5, 0.5]
 */
export function entropyWeights(marks: Float64Array, width: number): EntropyWeights {
  if (marks.some((mark) => mark < 0)) throw new RangeError('Entropy weights need marks from 0 on')
  const contrasts = Array.from({ length: width }, (_, column) =>
    contrastOf(marks.filter((mark, cell) => cell % width === column && !Number.isNaN(mark))),
  )
  const sum = contrasts.reduce((total, contrast) => total + contrast, 0)
  return {
    entropy: contrasts.map((contrast) => 1 - contrast),
    shares: contrasts.map((contrast) => (sum === 0 ? 1 / width : contrast / sum)),
  }
}

/** Deviations below this are the last binary digits of a mean. */
const roundingNoise = 1e-14

/** 1 - e of a column: with p = (1 + d) / m and Σ d = 0 it is the mean of (1 + d) ln(1 + d) - d, divided by ln m. */
function contrastOf(column: Float64Array): number {
  const largest = column.reduce((most, mark) => Math.max(most, mark), 0)
  if (column.length < 2 || largest === 0) return 0
  const scaled = column.map((mark) => mark / largest)
  const mean = scaled.reduce((sum, mark) => sum + mark, 0) / scaled.length
  const deviations = scaled.map((mark) => (mark - mean) / mean)
  if (deviations.every((deviation) => Math.abs(deviation) <= roundingNoise)) return 0
  const sum = deviations.reduce((total, deviation) => total + unevenness(deviation), 0)
  return sum / column.length / Math.log(column.length)
}

/** (1 + d) ln(1 + d) - d, near 0 by its series d²/2 - d³/6 + d⁴/12 - …, where the plain form loses its digits. */
function unevenness(deviation: number): number {
  if (deviation <= -1) return 1
  if (Math.abs(deviation) > 0.05) return (1 + deviation) * Math.log1p(deviation) - deviation
  let power = deviation
  let sum = 0
  for (let k = 2; k <= 14; k += 1) {
    power *= k === 2 ? deviation : -deviation
    sum += power / (k * (k - 1))
  }
  return sum
}
