import type { RobustIdea } from './robustness-contract.ts'
import type { RobustnessProblem } from './robustness-problem.ts'
import type { ConfidenceCounts } from './smaa-confidence.ts'
import type { SmaaCounts } from './smaa-counts.ts'
import { smaaIndices } from './smaa-indices.ts'
import type { SmaaPlan } from './smaa-plan.ts'
import type { ExitRule } from '../stages/stage.ts'

/** So many neighbours above and below an idea are its rivals. */
const rivalsPerSide = 4

/** An idea of the result without its name. */
export type RobustFigures = Omit<RobustIdea, 'ideaId' | 'number' | 'title'>

/** What has been counted so far; `confidence` is null until the ranks are all counted. */
export type RobustnessCounts = { ranks: SmaaCounts; confidence: ConfidenceCounts | null }

/**
 * What the runs so far say of each idea, in the order of the problem's rows.
 *
 * @throws RangeError before the first sample.
 * @example
 * import { workingGroups } from '../stages/norderstedter-weg.ts'
 * import { robustnessProblem } from './robustness-problem.ts'
 * import { robustFigures } from './robustness-result.ts'
 * import { planSmaa } from './smaa-plan.ts'
 * import { countBlocks } from './smaa-sampling.ts'
 * const raters = [{ id: 'r', workingGroupId: 'g', marks: Float64Array.of(4, 2, 3, 3, 3, 5, 2, 3, 3, 3) }]
 * const stage = { ...workingGroups, groups: [{ id: 'g', weight: 1 }], raters }
 * const problem = robustnessProblem(stage, { weights: 'around', scores: 'raters' }, [])
 * const plan = planSmaa(problem.smaa)
 * const ranks = countBlocks(plan, { seed: 1, from: 0, to: 1 })
 * robustFigures(problem, plan, { ranks, confidence: null }).map(({ rank, rankCounts }) => [rank, rankCounts]) // → [[1, [1024, 0]], [2, [0, 1024]]]
 */
export function robustFigures(
  { rows, standing, smaa, exitRule }: RobustnessProblem,
  plan: SmaaPlan,
  { ranks, confidence }: RobustnessCounts,
): RobustFigures[] {
  const { pairwise, expectedRank, centralWeights } = smaaIndices(plan, ranks)
  return rows.map((row, idea) => {
    const rankCounts = Array.from(ranks.rankCounts.subarray(idea * rows.length, (idea + 1) * rows.length))
    const central = centralWeights[idea] ?? null
    return {
      rank: standing.rank[row] ?? 0,
      isSelected: standing.exit[row] === 'goes-on',
      rankCounts,
      selectedCount:
        smaa.leastValue === undefined ? chosenAmong(rankCounts, exitRule) : (ranks.reached[idea] ?? 0),
      expectedRank: expectedRank[idea] ?? 0,
      centralWeights: central,
      confidence:
        confidence === null || central === null ? null : (confidence.firsts[idea] ?? 0) / confidence.samples,
      rivals: rivalPlaces(idea, rows.length).map((place) => ({
        place,
        ahead: pairwise[idea]?.[place] ?? 0,
      })),
    }
  })
}

function chosenAmong(rankCounts: readonly number[], exitRule: ExitRule): number | null {
  return exitRule.kind === 'best-with-ties' ? withinRank(rankCounts, exitRule.count) : null
}

/**
 * In how many runs an idea was among the first so many.
 *
 * @example
 * import { withinRank } from './robustness-result.ts'
 * withinRank([5, 3, 2], 2) // → 8
 */
export function withinRank(rankCounts: readonly number[], count: number): number {
  return rankCounts.slice(0, count).reduce((sum, one) => sum + one, 0)
}

function rivalPlaces(idea: number, count: number): number[] {
  const first = Math.max(0, idea - rivalsPerSide)
  const last = Math.min(count - 1, idea + rivalsPerSide)
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (place) => place !== idea,
  )
}
