import { type KeptWeights, keptWeights } from './kept-weights.ts'
import type { RobustnessView } from './robustness-contract.ts'
import { secondOpinions, type SecondOpinion } from './second-opinion.ts'
import { cutRuleOf, type ShownLine } from './shown-line.ts'
import type { StageStanding } from './stage-standing.ts'
import type { WeightInterval } from './weight-stability-interval.ts'

/** All that is told about the robustness of a ranking, for documents. */
export type RobustnessReport = {
  view: RobustnessView
  line: ShownLine
  /** Rank of each idea of the view by other methods; null for an idea with a gap. */
  opinions: { method: SecondOpinion['method']; ranks: (number | null)[] }[]
  kept: {
    name: string
    share: number
    first: WeightInterval
    selection: WeightInterval | null
    order: WeightInterval
  }[]
}

/**
 * Puts together what the screen shows: the runs, the ranks by other methods, and how far single weights may move.
 *
 * @param rowOf row of an idea in the tables of the stage.
 * @example
 * import { robustnessReport } from './robustness-report.ts'
 * const standing = { columns: [], marks: new Float64Array(), partial: new Float64Array(), value: [], rank: [], exit: [] }
 * const view = { stage: { exitRule: { kind: 'by-hand' } }, ideas: [] }
 * robustnessReport(view, { standing, rowOf: () => 0 }, { count: null, funded: null }).opinions // → [{"method": "topsis", "ranks": []}, {"method": "promethee", "ranks": []}]
 */
export function robustnessReport(
  view: RobustnessView,
  { standing, rowOf }: { standing: StageStanding; rowOf: (ideaId: string) => number },
  line: ShownLine,
): RobustnessReport {
  const cut = cutRuleOf(view.stage.exitRule, line.count)
  const { compared, opinions } = secondOpinions(standing, cut)
  const placeOf = new Map(compared.map((row, place) => [row, place]))
  return {
    view,
    line,
    opinions: opinions.map(({ method, ranks }) => ({
      method,
      ranks: view.ideas.map(({ ideaId }) => ranks[placeOf.get(rowOf(ideaId)) ?? -1] ?? null),
    })),
    kept: keptWeights(standing, cut).map(namedRooms),
  }
}

function namedRooms({ column, first, selection, order }: KeptWeights): RobustnessReport['kept'][number] {
  return { name: column.criterion.name, share: column.share, first, selection, order }
}
