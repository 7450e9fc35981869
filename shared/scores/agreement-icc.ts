/** The six intraclass correlations, null where one is not defined, and how many subjects they rest on. */
export type IntraclassCorrelations = {
  /** One rater out of many, another one for every subject. */
  icc1: number | null
  /** One rater out of many, the same for every subject: agreement, level included. */
  icc2: number | null
  /** Exactly these raters: consistency, a constant offset does not count. */
  icc3: number | null
  /** The same three for the mean of all raters. */
  icc1k: number | null
  icc2k: number | null
  icc3k: number | null
  subjects: number
}

/** Sums of squares below this share of all variation are the last binary digits of a sum that is 0. */
const roundingShare = 1e-13

/**
 * Intraclass correlations: which part of the variation of the marks lies between the ideas, and not between the raters
 * or in chance? A subject that some rater has not marked is dropped. Not defined without variation in the denominator and
 * for fewer than two subjects or raters.
 *
 * Source: Shrout & Fleiss (1979), Psychological Bulletin 86:420–428.
 *
 * @param ratings per rater one mark per subject (idea), NaN where there is none.
 * @example
 * import { intraclassCorrelations } from './agreement-icc.ts'
 * const { icc2, icc3, icc3k, subjects } = intraclassCorrelations([[1, 2, 5, 4], [3, 4, 7, 6]])
 * [icc2.toFixed(6), icc3, icc3k, subjects] // → ["0.625000", 1, 1, 4]
 */
export function intraclassCorrelations(ratings: readonly ArrayLike<number>[]): IntraclassCorrelations {
  const rows = completeSubjects(ratings)
  const [n, k] = [rows.length, ratings.length]
  const none = { icc1: null, icc2: null, icc3: null, icc1k: null, icc2k: null, icc3k: null, subjects: n }
  if (n < 2 || k < 2) return none
  const { between, raters, error, within } = meanSquares(rows, k)
  const offset = raters - error
  return {
    icc1: quotient(between - within, between + (k - 1) * within),
    icc2: quotient(between - error, between + (k - 1) * error + (k * offset) / n),
    icc3: quotient(between - error, between + (k - 1) * error),
    icc1k: quotient(between - within, between),
    icc2k: quotient(between - error, between + offset / n),
    icc3k: quotient(between - error, between),
    subjects: n,
  }
}

function completeSubjects(ratings: readonly ArrayLike<number>[]): number[][] {
  const subjects = ratings.reduce((most, marks) => Math.max(most, marks.length), 0)
  return Array.from({ length: subjects }, (_, subject) =>
    ratings.map((marks) => marks[subject] ?? Number.NaN),
  ).filter((marks) => !marks.some((mark) => Number.isNaN(mark)))
}

/** Mean squares of the two-way table in units of all variation, which cancels out of every quotient. */
function meanSquares(rows: readonly number[][], k: number) {
  const n = rows.length
  const first = rows[0]?.[0] ?? 0
  const table = rows.map((row) => row.map((mark) => mark - first))
  const grand = sumOf(table.flat()) / (n * k)
  const total = sumOf(table.flat().map((mark) => (mark - grand) ** 2))
  const share = (squares: number) => (squares <= roundingShare * total ? 0 : squares / total)
  const between = share(k * sumOf(table.map((row) => (sumOf(row) / k - grand) ** 2)))
  const raters = share(n * sumOf(columnSums(table, k).map((sum) => (sum / n - grand) ** 2)))
  const within = total === 0 ? 0 : 1 - between
  const error = within - raters
  return {
    between: between / (n - 1),
    raters: raters / (k - 1),
    within: rounded(within) / (n * (k - 1)),
    error: rounded(error) / ((n - 1) * (k - 1)),
  }
}

function columnSums(table: readonly number[][], k: number): number[] {
  return Array.from({ length: k }, (_, column) => sumOf(table.map((row) => row[column] ?? 0)))
}

function rounded(share: number): number {
  return share <= roundingShare ? 0 : share
}

function sumOf(summands: readonly number[]): number {
  return summands.reduce((sum, summand) => sum + summand, 0)
}

function quotient(part: number, whole: number): number | null {
  return Math.abs(whole) <= roundingShare ? null : part / whole
}
