import { weightShares } from './weight-shares.ts'
import { joinComparisons, weightsFromComparisons } from './weights-ahp.ts'

/** How many times as important the first criterion is as the second: 1/9 to 9. */
export type Judgement = { first: string; second: string; ratio: number }

/** Saaty's steps: the odd ones have a word, the even ones lie between two words. */
export const comparisonSteps = [2, 3, 4, 5, 6, 7, 8, 9] as const

/**
 * What a group said about the weights. `direct`: points for each criterion. `swing`: points for the step from the worst to
 * the best mark of each criterion, the most worthwhile step having 100. `pairwise`: every two criteria compared.
 */
export type WeightAnswers =
  | { method: 'direct' | 'swing'; points: { criterionId: string; points: number }[] }
  | { method: 'pairwise'; judgements: Judgement[] }

export const weightMethods = ['direct', 'swing', 'pairwise'] as const

/** The comparison that fits the others least, told with a ratio from 1 up; `fitting` is the one that the weights would give. */
export type WorstPair = Judgement & { fitting: number }

/** `consistencyRatio` and `worst` only for pairwise answers of at least three criteria. */
export type StatedWeights = {
  /** In the order of the criteria, sum 1. */
  shares: number[]
  consistencyRatio: number | null
  worst: WorstPair | null
}

/** How well pairwise comparisons fit together; the limit 0.1 is Saaty's, 0.2 the usual last resort. */
export const consistencies = ['fits', 'strained', 'contradicts'] as const

/**
 * Up to nine criteria can be compared pair by pair; beyond that nobody keeps the overview, and the random index is not
 * set.
 */
export const mostComparedCriteria = 9

/**
 * Weight shares from what a group said.
 *
 * @param criterionIds the scored criteria in their order; an answer about another one is passed over.
 * @throws RangeError for a pair without a comparison; WeightsProblem for points without a sum.
 * @example
 * import { sharesFromAnswers } from './weight-statement.ts'
 * const points = [{ criterionId: 'use', points: 100 }, { criterionId: 'effort', points: 25 }]
 * sharesFromAnswers(['use', 'effort'], { method: 'swing', points }).shares // → [0.8, 0.2]
 * const judgements = [{ first: 'use', second: 'effort', ratio: 3 }]
 * sharesFromAnswers(['use', 'effort'], { method: 'pairwise', judgements }).shares.map((share) => share.toFixed(6)) // → ["0.750000", "0.250000"]
 */
export function sharesFromAnswers(criterionIds: readonly string[], answers: WeightAnswers): StatedWeights {
  if (answers.method !== 'pairwise') {
    const points = new Map(answers.points.map((one) => [one.criterionId, one.points]))
    const shares = weightShares(criterionIds.map((id) => points.get(id) ?? 0))
    return { shares, consistencyRatio: null, worst: null }
  }
  return compared(criterionIds, comparisonTable(criterionIds, answers.judgements))
}

/**
 * What the comparisons of several groups give together: their tables joined by the geometric mean, so that 4 to 1 and
 * 1 to 4 balance out, and the weights of the joined table with how well it fits. The worst pair is one of the joined table.
 *
 * Source: Aczél & Saaty (1983), J. Math. Psychology 27:93–102 (aggregation of individual judgements).
 *
 * @param groups per group a comparison of every two criteria
 * @throws RangeError for no group and for a pair without a comparison
 * @example
 * import { sharesFromJoinedComparisons } from './weight-statement.ts'
 * const said = (ratio) => [{ first: 'use', second: 'effort', ratio }]
 * sharesFromJoinedComparisons(['use', 'effort'], [said(9), said(1)]).shares.map((share) => share.toFixed(6)) // → ["0.750000", "0.250000"]
 */
export function sharesFromJoinedComparisons(
  criterionIds: readonly string[],
  groups: readonly (readonly Judgement[])[],
): StatedWeights {
  return compared(
    criterionIds,
    joinComparisons(groups.map((judgements) => comparisonTable(criterionIds, judgements))),
  )
}

function compared(criterionIds: readonly string[], table: number[][]): StatedWeights {
  const { shares, consistencyRatio } = weightsFromComparisons(table)
  if (criterionIds.length < 3) return { shares, consistencyRatio: null, worst: null }
  return { shares, consistencyRatio, worst: worstPair(criterionIds, table, shares) }
}

/**
 * How well the comparisons fit together, in a word.
 *
 * @example
 * import { consistencyOf } from './weight-statement.ts'
 * [consistencyOf(0.1), consistencyOf(0.15), consistencyOf(0.4)] // → ["fits", "strained", "contradicts"]
 */
export function consistencyOf(ratio: number): (typeof consistencies)[number] {
  if (ratio <= 0.1) return 'fits'
  return ratio <= 0.2 ? 'strained' : 'contradicts'
}

function comparisonTable(ids: readonly string[], judgements: readonly Judgement[]): number[][] {
  const ratioOf = (first: string, second: string): number | undefined =>
    judgements.find((one) => one.first === first && one.second === second)?.ratio
  return ids.map((first) =>
    ids.map((second) => {
      if (first === second) return 1
      const mirrored = ratioOf(second, first)
      const ratio = ratioOf(first, second) ?? (mirrored === undefined ? undefined : 1 / mirrored)
      if (ratio === undefined) throw new RangeError(`${first} and ${second} are not compared`)
      return ratio
    }),
  )
}

/** Told so that the ratio is 1 or more; null when all comparisons fit, up to the last digits. */
function worstPair(
  ids: readonly string[],
  table: readonly number[][],
  shares: readonly number[],
): WorstPair | null {
  let worst: WorstPair | null = null
  let largest = 1e-6
  for (const [row, first] of ids.entries())
    for (const [column, second] of ids.entries()) {
      const ratio = table[row]?.[column] ?? Number.NaN
      const fitting = (shares[row] ?? Number.NaN) / (shares[column] ?? Number.NaN)
      const distance = Math.abs(Math.log(ratio / fitting))
      if (ratio < 1 || !(distance > largest)) continue
      largest = distance
      worst = { first, second, ratio, fitting }
    }
  return worst
}
