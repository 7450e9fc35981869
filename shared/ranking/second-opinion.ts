import { competitionRanks } from './competition-rank.ts'
import type { CutRule } from './kept-weights.ts'
import { promethee } from './promethee.ts'
import { rankCorrelation } from './rank-correlation.ts'
import { rankedRows } from './robustness-problem.ts'
import type { StageStanding } from './stage-standing.ts'
import { topsis } from './topsis.ts'

export const opinionMethods = ['topsis', 'promethee'] as const

/** What another method makes of the same marks and weights. Rows are those of the stage. */
export type SecondOpinion = {
  method: (typeof opinionMethods)[number]
  /** Per compared idea, in the order of `compared`. */
  ranks: number[]
  /** Rows that the other method would select, or would not select, other than the ranking. */
  joining: number[]
  leaving: number[]
  /** -1 to 1; null where one of the two tells nobody apart. */
  kendallTau: number | null
}

export type SecondOpinions = {
  /** Rows of the ranked ideas without a gap, best first. Only they can be compared. */
  compared: number[]
  /** Their ranks in the ranking, counted among the compared ones alone. */
  ranks: number[]
  /** Ranked ideas with a missing mark: TOPSIS has no place for them, and PROMETHEE II would draw them to the middle. */
  leftOut: number[]
  /** So many of the compared ones are selected, with all that tie with the last; null without a line. */
  count: number | null
  opinions: SecondOpinion[]
}

/** Differences up to the first part of the scale count nothing for PROMETHEE II, from the second on fully. */
export const preferenceParts = { none: 0.1, full: 0.5 }

/**
 * Ranks the same ideas by TOPSIS and by PROMETHEE II and sets them beside the ranking. All three see the same ideas, the
 * same means and the same weights, so that a difference is one of method alone.
 *
 * @example
 * import { workingGroups } from '../stages/norderstedter-weg.ts'
 * import { secondOpinions } from './second-opinion.ts'
 * import { standingOf } from './stage-standing.ts'
 * const raters = [{ id: 'r', workingGroupId: 'g', marks: Float64Array.of(4, 2, 3, 3, 3, 5, 4, 3, 3, 3, 4, 2, 1, 1, NaN) }]
 * const standing = standingOf({ ...workingGroups, groups: [{ id: 'g', weight: 1 }], raters })
 * const { compared, leftOut, opinions } = secondOpinions(standing, { kind: 'best-with-ties', count: 1 })
 * [compared, leftOut] // → [[0, 1], [2]]
 * opinions.map(({ method, ranks, kendallTau }) => [method, ranks, kendallTau]) // → [["topsis", [1, 2], 1], ["promethee", [1, 2], 1]]
 */
export function secondOpinions(standing: StageStanding, cut: CutRule | null): SecondOpinions {
  const { columns, marks } = standing
  const width = columns.length
  const all = rankedRows(standing)
  const isComplete = (row: number): boolean =>
    !marks.subarray(row * width, (row + 1) * width).some((mark) => Number.isNaN(mark))
  const compared = all.filter(isComplete)
  const values = compared.map((row) => standing.value[row] ?? Number.NaN)
  const ranks = ranksOf(values)
  const count =
    cut === null
      ? null
      : cut.kind === 'best-with-ties'
        ? cut.count
        : compared.filter((row) => standing.exit[row] === 'goes-on').length
  const table = Float64Array.from(
    compared.flatMap((row) => Array.from(marks.subarray(row * width, (row + 1) * width))),
  )
  const opinions = opinionMethods.map((method): SecondOpinion => {
    const found = method === 'topsis' ? byTopsis(table, standing) : byPromethee(table, standing)
    const other = ranksOf(found)
    const isIn = (rank: number | undefined): boolean => count !== null && (rank ?? Infinity) <= count
    return {
      method,
      ranks: other,
      joining: compared.filter((_, place) => isIn(other[place]) && !isIn(ranks[place])),
      leaving: compared.filter((_, place) => !isIn(other[place]) && isIn(ranks[place])),
      kendallTau: rankCorrelation(values, found).kendallTauB,
    }
  })
  return { compared, ranks, leftOut: all.filter((row) => !isComplete(row)), count, opinions }
}

function ranksOf(values: ArrayLike<number>): number[] {
  return competitionRanks(values).map((rank) => rank ?? 0)
}

function byTopsis(table: Float64Array, { columns }: StageStanding): Float64Array {
  return topsis(
    table,
    columns.map(({ criterion }) => criterion.direction),
    columns.map(({ share }) => share),
  ).closeness
}

function byPromethee(table: Float64Array, { columns }: StageStanding): Float64Array {
  const preferences = columns.map(({ criterion, scale: { minimum, maximum } }) => ({
    direction: criterion.direction,
    preference: {
      kind: 'linear' as const,
      q: preferenceParts.none * (maximum - minimum),
      p: preferenceParts.full * (maximum - minimum),
    },
  }))
  return promethee(
    table,
    preferences,
    columns.map(({ share }) => share),
  ).net
}

/** How alike two orders are, in a word. */
export const likenesses = ['same', 'close', 'similar', 'different'] as const

/**
 * Kendall's tau in a word.
 *
 * @example
 * import { likenessOf } from './second-opinion.ts'
 * [1, 0.9, 0.7, 0.2].map(likenessOf) // → ["same", "close", "similar", "different"]
 */
export function likenessOf(tau: number): (typeof likenesses)[number] {
  if (tau >= 1 - 1e-9) return 'same'
  if (tau >= 0.8) return 'close'
  return tau >= 0.5 ? 'similar' : 'different'
}
