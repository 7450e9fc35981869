import type { AssessedIdea, Assessment } from '../../shared/papers/paper-input.ts'
import { rankStage } from '../../shared/ranking/rank-stage.ts'
import type { IdeaResult, StageRanking } from '../../shared/ranking/stage-ranking.ts'
import { criteriaOf, scaleOf } from '../../shared/stages/stage.ts'
import type { Database } from '../database/open-database.ts'
import { findOpenRound } from '../scores/round-store.ts'
import { readStageAnswers, readStageScores, type StageScores } from '../scores/stage-scores-store.ts'

type Reading = Pick<Database, 'selectFrom'>

/** Most rows that the table shows beyond the ideas of the paper itself. */
const longest = 40

/**
 * The ranking that the choice of some ideas rests on: the last stage in which one of them has a value. The table shows
 * every idea down to the last of them, so that a councillor sees what was passed over. While a blind round is open in that
 * stage it tells nothing but that.
 */
export async function gatherAssessment(
  database: Reading,
  ideaIds: readonly string[],
): Promise<Assessment | null> {
  const stages = await database
    .selectFrom('stage')
    .select('id')
    .where('kind', 'in', ['scoring', 'final-check'])
    .orderBy('position', 'desc')
    .execute()
  for (const { id } of stages) {
    const round = await findOpenRound(database, id)
    if (round !== undefined) {
      const { stage, answered } = await readStageAnswers(database, id)
      if (answered.some(({ ideaId }) => ideaIds.includes(ideaId))) return untold(stage, round.number)
      continue
    }
    const scores = await readStageScores(database, id)
    const ranking = rankStage(scores)
    const isAssessed = ranking.ideas.some(({ ideaId, value }) => value !== null && ideaIds.includes(ideaId))
    if (isAssessed)
      return assessmentOf(scores, ranking, { ideaIds, pilots: await listPilotNumbers(database) })
  }
  return null
}

function untold({ name, catalogue }: StageScores['stage'], openRound: number): Assessment {
  const nothing = { criteria: [], groups: [], ideas: [], agreed: [], rankedCount: 0 }
  return { stageName: name, catalogueVersion: catalogue.version, openRound, ...nothing }
}

type Shown = { ideaIds: readonly string[]; pilots: ReadonlyMap<string, string> }

function assessmentOf(
  { stage, catalogue, groups, ideas, agreed }: StageScores,
  ranking: StageRanking,
  { ideaIds, pilots }: Shown,
): Assessment {
  const columns = ranking.criteria.flatMap(({ weightShare }, column) =>
    weightShare === null ? [] : [column],
  )
  const criteria = criteriaOf(catalogue)
  const named = new Map(ideas.map((idea) => [idea.id, idea]))
  const shares = new Map(ranking.groups.map(({ id, weightShare }) => [id, weightShare]))
  const shown = chooseShown(ranking.ideas, ideaIds)
  return {
    stageName: stage.name,
    openRound: null,
    catalogueVersion: catalogue.version,
    criteria: columns.flatMap((column) => {
      const criterion = criteria[column]
      if (criterion === undefined) return []
      const { minimum, maximum } = scaleOf(catalogue, criterion)
      const weightShare = ranking.criteria[column]?.weightShare ?? 0
      return [{ name: criterion.name, direction: criterion.direction, weightShare, minimum, maximum }]
    }),
    groups: groups.map(({ id, name }) => ({ name, weightShare: shares.get(id) ?? null })),
    ideas: shown.map((idea): AssessedIdea => ({
      ideaId: idea.ideaId,
      number: named.get(idea.ideaId)?.number ?? '',
      title: named.get(idea.ideaId)?.title ?? '',
      pilotNumber: pilots.get(idea.ideaId) ?? null,
      means: columns.map((column) => idea.criteria[column]?.overall ?? null),
      value: idea.value,
      rank: idea.rank,
      tied: idea.tied,
      complete: idea.complete,
    })),
    agreed: agreed
      .filter(({ ideaId }) => shown.some((idea) => idea.ideaId === ideaId))
      .map(({ ideaId, criterionId, value, reason }) => ({
        ideaNumber: named.get(ideaId)?.number ?? '',
        criterion: criteria.find(({ id }) => id === criterionId)?.name ?? '',
        value,
        reason,
      })),
    rankedCount: ranking.ideas.filter(({ rank }) => rank !== null).length,
  }
}

function chooseShown(ideas: readonly IdeaResult[], ideaIds: readonly string[]): IdeaResult[] {
  const own = ideas.filter(({ ideaId }) => ideaIds.includes(ideaId))
  const last = Math.max(0, ...own.map(({ rank }) => rank ?? 0))
  const above = ideas.filter((idea) => own.includes(idea) || (idea.rank !== null && idea.rank <= last))
  return above.length <= Math.max(longest, own.length) ? above : own
}

async function listPilotNumbers(database: Reading): Promise<Map<string, string>> {
  const pilots = await database.selectFrom('pilot').select(['ideaId', 'number']).execute()
  return new Map(pilots.map(({ ideaId, number }) => [ideaId, number]))
}
