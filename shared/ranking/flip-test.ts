import { competitionRanks } from './competition-rank.ts'
import { exitOutcome } from './exit-rule.ts'
import { applyFlip, type FlipStep } from './flip-change.ts'
import { rankStage } from './rank-stage.ts'
import type { RankStageInput, StageRanking } from './stage-ranking.ts'

/** Would the idea go on with this change? */
export type FlipTest = (steps: readonly FlipStep[]) => boolean

/**
 * A quick test of many changes of one idea's marks. The ends of the scales are fixed, so the values of the other ideas
 * stay what they are and only this one is computed anew. A change of a threshold touches other ideas too and is not for
 * this test.
 *
 * @param ranking that of `input`.
 * @example
 * import { workingGroups } from '../stages/norderstedter-weg.ts'
 * import { flipTest } from './flip-test.ts'
 * import { rankStage } from './rank-stage.ts'
 * const stage = { ...workingGroups.stage, exitRule: { kind: 'best-with-ties', count: 1 }, minimumRaters: 1 }
 * const criteria = workingGroups.catalogue.criteria.slice(0, 1)
 * const mark = (ideaId, value) => ({ ideaId, criterionId: 'benefit', raterId: 'r', revision: 1, state: 'value', value })
 * const raters = [{ id: 'r', name: 'Ruth', workingGroupId: 'g' }]
 * const catalogue = { ...workingGroups.catalogue, criteria }
 * const input = { stage, catalogue, ideaIds: ['a', 'b'], groups: [{ id: 'g', weight: 1 }], raters, scores: [mark('a', 4), mark('b', 2)] }
 * const goesOn = flipTest(input, rankStage(input), 'b')
 * [3, 4].map((to) => goesOn([{ kind: 'rate', criterionId: 'benefit', from: 2, to }])) // → [false, true]
 */
export function flipTest(input: RankStageInput, ranking: StageRanking, ideaId: string): FlipTest {
  const others = ranking.ideas.filter((idea) => idea.ideaId !== ideaId && idea.rank !== null)
  const values = others.map(({ value }) => value)
  const own = {
    ...input,
    ideaIds: [ideaId],
    scores: input.scores.filter((score) => score.ideaId === ideaId),
  }
  return (steps) => {
    const changed = applyFlip(own, ideaId, steps)
    const idea = rankStage(changed).ideas[0]
    if (idea === undefined) return false
    const { value, enoughRaters, screening } = idea
    const rank = idea.rank === null ? null : (competitionRanks([value, ...values])[0] ?? null)
    return exitOutcome(changed.stage, { value, rank, enoughRaters, status: screening.status }) === 'goes-on'
  }
}

/** The same by the whole ranking, for every kind of change. */
export function goesOnWith(input: RankStageInput, ideaId: string, steps: readonly FlipStep[]): boolean {
  const { ideas } = rankStage(applyFlip(input, ideaId, steps))
  return ideas.find((idea) => idea.ideaId === ideaId)?.exit === 'goes-on'
}
