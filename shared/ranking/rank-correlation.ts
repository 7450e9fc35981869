import { averageRanks } from '../scores/average-ranks.ts'
import { competitionRanks } from './competition-rank.ts'

/** -1 (turned round) to 1 (the same order); null where one of the lists does not tell any two ideas apart. */
export type RankCorrelation = { spearman: number | null; kendallTauB: number | null }

/**
 * Do two methods put the ideas into the same order? Spearman's rho is the correlation of average ranks and weighs long
 * ways; Kendall's tau-b counts pairs in the same and in opposite order, corrected for ties. Values within the tolerance
 * of ties are equal here as in the ranking itself. An idea without a value on one side is left out.
 *
 * Source: Kendall (1970), Rank Correlation Methods, chapters 1 and 3.
 *
 * @param a one value per idea, NaN or null where there is none.
 * @param b the same ideas in the same order.
 * @example
 * import { rankCorrelation } from './rank-correlation.ts'
 * rankCorrelation([0.9, 0.5, 0.1], [30, 20, 10]) // → {"spearman": 1, "kendallTauB": 1}
 * rankCorrelation([1, 2, 3, 4], [1, 2, 4, 3]).kendallTauB.toFixed(3) // → "0.667"
 * rankCorrelation([1, 2], [7, 7]) // → {"spearman": null, "kendallTauB": null}
 */
export function rankCorrelation(a: ArrayLike<number | null>, b: ArrayLike<number | null>): RankCorrelation {
  const both = Array.from(a, (_, index) => index).filter((index) => isThere(a[index]) && isThere(b[index]))
  const ranksA = ranksOf(both.map((index) => a[index] ?? null))
  const ranksB = ranksOf(both.map((index) => b[index] ?? null))
  let [same, opposite, tellsA, tellsB] = [0, 0, 0, 0]
  for (let first = 0; first < both.length; first += 1)
    for (let second = 0; second < first; second += 1) {
      const stepA = Math.sign((ranksA[first] ?? 0) - (ranksA[second] ?? 0))
      const stepB = Math.sign((ranksB[first] ?? 0) - (ranksB[second] ?? 0))
      if (stepA !== 0) tellsA += 1
      if (stepB !== 0) tellsB += 1
      if (stepA * stepB > 0) same += 1
      if (stepA * stepB < 0) opposite += 1
    }
  if (tellsA === 0 || tellsB === 0) return { spearman: null, kendallTauB: null }
  return {
    spearman: correlation(ranksA, ranksB),
    kendallTauB: (same - opposite) / Math.sqrt(tellsA * tellsB),
  }
}

function isThere(value: number | null | undefined): boolean {
  return !Number.isNaN(value ?? Number.NaN)
}

function ranksOf(values: readonly (number | null)[]): Float64Array {
  return averageRanks(competitionRanks(values).map((rank) => rank ?? Number.NaN))
}

/** Ranks are halves of whole numbers and their mean is known, so everything up to the last quotient is exact. */
function correlation(a: Float64Array, b: Float64Array): number {
  const mean = (a.length + 1) / 2
  let [squaresA, squaresB, products] = [0, 0, 0]
  for (let index = 0; index < a.length; index += 1) {
    const [fromA, fromB] = [(a[index] ?? 0) - mean, (b[index] ?? 0) - mean]
    squaresA += fromA * fromA
    squaresB += fromB * fromB
    products += fromA * fromB
  }
  return products / Math.sqrt(squaresA * squaresB)
}
