import { exitRule } from '../../shared/stages/stages-contract.ts'
import type { IdeaOnWay, IdeaStop, WayOfIdeas } from '../../shared/stages/passages-contract.ts'
import type { Database } from '../database/open-database.ts'
import { listIdeasInStage, parseDecisionRule } from './passage-store.ts'

/** Every idea's way through the stages, with its earlier rounds; ideas that went into another one are left out. */
export async function listPassages(database: Database): Promise<WayOfIdeas> {
  const stages = await database
    .selectFrom('stage')
    .select(['id', 'name', 'exitRule'])
    .orderBy('position')
    .execute()
  const earlier = await database.selectFrom('earlierPassage').selectAll().orderBy('round').execute()
  const past = Map.groupBy(earlier, ({ ideaId, stageId }) => `${ideaId} ${stageId}`)
  const stops = new Map<string, IdeaStop[]>()
  for (const { id: stageId } of stages)
    for (const { id: ideaId, outcome, reason, decidedOn, rule } of await listIdeasInStage(
      database,
      stageId,
    )) {
      const rounds = (past.get(`${ideaId} ${stageId}`) ?? []).map((round): IdeaStop => ({
        stageId,
        round: round.round,
        outcome: 'stopped',
        reason: round.reason,
        decidedOn: round.decidedOn,
        rule: parseDecisionRule(round.decisionRule),
        takenUp: { on: round.takenUpOn, reason: round.takenUpReason },
      }))
      const round = rounds.length + 1
      const present = { stageId, round, outcome, reason, decidedOn, rule, takenUp: null }
      stops.set(ideaId, [...(stops.get(ideaId) ?? []), ...rounds, present])
    }
  const ideas = await database
    .selectFrom('idea')
    .select(['id', 'number', 'title', 'standing', 'standingReason'])
    .execute()
  return {
    stages: stages.map((stage) => ({ ...stage, exitRule: exitRule.parse(JSON.parse(stage.exitRule)) })),
    ideas: ideas
      .flatMap(({ id, standing, ...idea }): IdeaOnWay[] =>
        standing === 'absorbed' ? [] : [{ ...idea, ideaId: id, standing, stops: stops.get(id) ?? [] }],
      )
      .toSorted((a, b) => a.number.localeCompare(b.number, 'de', { numeric: true })),
  }
}
