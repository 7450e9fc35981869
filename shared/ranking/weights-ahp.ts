/** A table of pairwise comparisons: how many times as important the criterion of the row is as that of the column. */
export type ComparisonTable = readonly (readonly number[])[]

/** Weights from comparisons, and how well the comparisons fit together. */
export type ComparedWeights = {
  /** Principal right eigenvector, sum 1. */
  shares: number[]
  /** Principal eigenvalue: the number of criteria when all comparisons fit, more when they contradict. */
  lambdaMax: number
  /** (lambdaMax - n) / (n - 1), 0 for up to two criteria. */
  consistencyIndex: number
  /** Consistency index over that of tables filled by lot; null beyond ten criteria, for which no figure is set. */
  consistencyRatio: number | null
  /** Row geometric means, sum 1: the simpler way, shown for comparison. */
  geometricMeanShares: number[]
}

/** Mean consistency index of random tables for n = 1 to 10 (Saaty 1980). Other tables differ in the second digit. */
const randomIndex = [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49]

/** Mirrored entries may be rounded to two digits (0.33 and 3), but must not contradict. */
const mirrorTolerance = 0.1

/** An eigenvalue this near to the number of criteria differs from it in its last binary digits only. */
const roundingNoise = 1e-13

/**
 * The analytic hierarchy process: weights from pairwise comparisons of criteria. Comparisons that go in a circle still
 * give weights, even equal ones, so the consistency ratio belongs beside them: up to 0.1 is usual, far above it the
 * weights mean nothing.
 *
 * Source: Saaty (1977), J. Math. Psychology 15:234–281; random indices from Saaty (1980), The Analytic Hierarchy Process.
 *
 * @param table square, positive, 1 on the diagonal, mirrored entries reciprocal.
 * @throws RangeError for a table that is not so.
 * @example
 * import { weightsFromComparisons } from './weights-ahp.ts'
 * const { shares, consistencyRatio } = weightsFromComparisons([[1, 3], [1 / 3, 1]])
 * shares.map((share) => share.toFixed(12)) // → ["0.750000000000", "0.250000000000"]
 * consistencyRatio // → 0
 */
export function weightsFromComparisons(table: ComparisonTable): ComparedWeights {
  checkComparisons(table)
  const size = table.length
  const shares = principalVector(table)
  const lambdaMax = applied(table, shares).reduce((sum, entry) => sum + entry, 0)
  const excess = Math.abs(lambdaMax - size) <= roundingNoise * size ? 0 : lambdaMax - size
  const consistencyIndex = size <= 2 ? 0 : excess / (size - 1)
  const random = randomIndex[size - 1]
  return {
    shares,
    lambdaMax,
    consistencyIndex,
    consistencyRatio: size <= 2 ? 0 : random === undefined ? null : consistencyIndex / random,
    geometricMeanShares: toShares(table.map(geometricMean)),
  }
}

/**
 * Comparison tables of several raters joined into one: the geometric mean of each entry, the only mean that keeps
 * mirrored entries reciprocal.
 *
 * Source: Aczél & Saaty (1983), J. Math. Psychology 27:93–102.
 *
 * @throws RangeError for no table, tables of different size, and a table without meaning.
 * @example
 * import { joinComparisons } from './weights-ahp.ts'
 * joinComparisons([[[1, 4], [0.25, 1]], [[1, 1], [1, 1]]]) // → [[1, 2], [0.5, 1]]
 */
export function joinComparisons(tables: readonly ComparisonTable[]): number[][] {
  const [first] = tables
  if (!first) throw new RangeError('There is no table of comparisons')
  for (const table of tables) checkComparisons(table)
  if (tables.some((table) => table.length !== first.length))
    throw new RangeError('The tables of comparisons differ in size')
  return first.map((row, from) =>
    row.map((_, to) => geometricMean(tables.map((table) => table[from]?.[to] ?? Number.NaN))),
  )
}

function checkComparisons(table: ComparisonTable): void {
  if (table.length === 0 || table.some((row) => row.length !== table.length))
    throw new RangeError('A table of comparisons has as many rows as columns')
  for (const [from, row] of table.entries())
    for (const [to, entry] of row.entries()) {
      if (!Number.isFinite(entry) || entry <= 0) throw new RangeError(`A comparison is above 0, not ${entry}`)
      if (Math.abs(entry * (table[to]?.[from] ?? Number.NaN) - 1) > mirrorTolerance)
        throw new RangeError(`Comparisons ${from + 1} : ${to + 1} and ${to + 1} : ${from + 1} contradict`)
    }
}

/**
 * Powers by repeated squaring: each step doubles the exponent, so contradictory tables, on which stepwise iteration
 * creeps, are done in a few steps too. All entries are positive, so no digits are lost. A few plain steps polish the end.
 */
function principalVector(table: ComparisonTable): number[] {
  let power = table.map((row) => [...row])
  let vector = toShares(power.map((row) => row.reduce((sum, entry) => sum + entry, 0)))
  for (let step = 0; step < 40; step += 1) {
    const largest = Math.max(...power.flat())
    const scaled = power.map((row) => row.map((entry) => entry / largest))
    power = scaled.map((row) =>
      row.map((_, to) => row.reduce((sum, entry, via) => sum + entry * (scaled[via]?.[to] ?? 0), 0)),
    )
    const next = toShares(power.map((row) => row.reduce((sum, entry) => sum + entry, 0)))
    const change = Math.max(...next.map((share, index) => Math.abs(share - (vector[index] ?? 0))))
    vector = next
    if (step > 2 && change < 1e-15) break
  }
  for (let step = 0; step < 3; step += 1) vector = toShares(applied(table, vector))
  return vector
}

function applied(table: ComparisonTable, vector: readonly number[]): number[] {
  return table.map((row) => row.reduce((sum, entry, index) => sum + entry * (vector[index] ?? 0), 0))
}

/** By logarithms, so that the product of many entries cannot overflow. */
function geometricMean(entries: readonly number[]): number {
  return Math.exp(entries.reduce((sum, entry) => sum + Math.log(entry), 0) / entries.length)
}

function toShares(entries: readonly number[]): number[] {
  const sum = entries.reduce((total, entry) => total + entry, 0)
  return entries.map((entry) => entry / sum)
}
