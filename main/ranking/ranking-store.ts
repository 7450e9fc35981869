import { Problem } from '../../shared/problem.ts'
import { groupSpread } from '../../shared/ranking/group-spread.ts'
import { rankStage } from '../../shared/ranking/rank-stage.ts'
import type {
  IdeaRankingView,
  RankedIdea,
  RankingCriterion,
  RankingGroup,
  RankingView,
} from '../../shared/ranking/ranking-contract.ts'
import type { IdeaResult, StageRanking } from '../../shared/ranking/stage-ranking.ts'
import { scaleOf } from '../../shared/stages/stage.ts'
import type { Database } from '../database/open-database.ts'
import { readStageScores, type StageScores } from '../scores/stage-scores-store.ts'

type Reading = Pick<Database, 'selectFrom'>

type Standing = Pick<RankedIdea, 'standing' | 'standingReason'>

/**
 * The ranking of a stage, its ideas by rank. Raters are known by number only.
 *
 * @param catalogueId an older version of the catalogue; the newest when left out
 */
export async function readRanking(
  database: Reading,
  stageId: string,
  catalogueId?: string,
): Promise<RankingView> {
  const scores = await readStageScores(database, stageId, catalogueId)
  const ranking = rankStage(scores)
  const standings = await listStandings(database, stageId)
  const results = new Map(ranking.ideas.map((idea) => [idea.ideaId, idea]))
  const ideas = new Map(scores.ideas.map((idea) => [idea.id, idea]))
  return {
    ...frameOf(scores, ranking),
    ideas: ranking.order.flatMap((id): RankedIdea[] => {
      const [idea, result] = [ideas.get(id), results.get(id)]
      return idea && result ? [rankedIdeaOf(idea, result, scores, standings.get(id))] : []
    }),
  }
}

/**
 * How the value of one idea comes about, down to what each group said and why.
 *
 * @throws Problem `no-such-idea` when it is not in the stage
 */
export async function readIdeaRanking(
  database: Reading,
  { stageId, ideaId, catalogueId }: { stageId: string; ideaId: string; catalogueId?: string | undefined },
): Promise<IdeaRankingView> {
  const scores = await readStageScores(database, stageId, catalogueId)
  const ranking = rankStage(scores)
  const idea = scores.ideas.find(({ id }) => id === ideaId)
  const result = ranking.ideas.find((one) => one.ideaId === ideaId)
  if (!idea || !result) throw new Problem('no-such-idea', { idea: ideaId })
  const standings = await listStandings(database, stageId)
  const groupOf = new Map(scores.raters.map(({ id, workingGroupId }) => [id, workingGroupId]))
  const told = scores.scores.filter((score) => score.ideaId === ideaId && score.reason !== undefined)
  return {
    ...frameOf(scores, ranking),
    idea: rankedIdeaOf(idea, result, scores, standings.get(ideaId)),
    results: result.criteria.map((criterion) => ({
      ...criterion,
      agreed:
        scores.agreed.find((one) => one.ideaId === ideaId && one.criterionId === criterion.criterionId) ??
        null,
      reasons: told
        .filter(({ criterionId }) => criterionId === criterion.criterionId)
        .map(({ raterId, reason = '' }) => ({ groupId: groupOf.get(raterId) ?? '', text: reason })),
    })),
  }
}

function frameOf({ stage, catalogue, groups }: StageScores, ranking: StageRanking) {
  const { id, name, kind, minimumRaters } = stage
  const criteria = ranking.criteria.flatMap(({ criterionId, weightShare }): RankingCriterion[] => {
    const criterion = catalogue.criteria.find((one) => one.id === criterionId)
    if (criterion === undefined) return []
    const { minimum, maximum } = scaleOf(catalogue, criterion)
    const { name: called, kind: criterionKind, direction } = criterion
    return [{ id: criterionId, name: called, kind: criterionKind, direction, weightShare, minimum, maximum }]
  })
  const voices = groups.map((group, index): RankingGroup => ({
    id: group.id,
    name: group.name,
    shortName: group.shortName,
    weightShare: ranking.groups[index]?.weightShare ?? null,
    raterCount: ranking.groups[index]?.raterIds.length ?? 0,
  }))
  return {
    stage: {
      id,
      name,
      kind,
      minimumRaters,
      catalogueId: catalogue.id,
      catalogueVersion: catalogue.version,
    },
    criteria,
    groups: voices,
  }
}

function rankedIdeaOf(
  { number, title }: { number: string; title: string },
  { screening, criteria, exit: _proposed, ...result }: IdeaResult,
  { catalogue, agreed }: Pick<StageScores, 'catalogue' | 'agreed'>,
  standing: Standing | undefined,
): RankedIdea {
  const asked = criteria.flatMap(({ counts }) => [
    counts.value + counts.abstained + counts.cannotJudge + counts.open,
  ])
  const asCriteria = criteria.flatMap(
    ({ criterionId }) => catalogue.criteria.find(({ id }) => id === criterionId) ?? [],
  )
  return {
    ...result,
    groupSpread: groupSpread(
      catalogue,
      asCriteria,
      criteria.map(({ groupMeans }) => groupMeans),
    ),
    number,
    title,
    standing: standing?.standing ?? 'in-selection',
    standingReason: standing?.standingReason ?? '',
    status: screening.status,
    reasons: screening.reasons,
    means: criteria.map(({ overall }) => overall),
    agreed: agreed.filter(({ ideaId }) => ideaId === result.ideaId).map(({ ideaId: _idea, ...one }) => one),
    valueCount: sum(criteria.map(({ counts }) => counts.value)),
    askedCount: sum(asked),
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

async function listStandings(database: Reading, stageId: string): Promise<Map<string, Standing>> {
  const rows = await database
    .selectFrom('idea')
    .innerJoin('passage', 'passage.ideaId', 'idea.id')
    .select(['idea.id', 'idea.standing', 'idea.standingReason'])
    .where('passage.stageId', '=', stageId)
    .execute()
  return new Map(
    rows.flatMap(({ id, standing, standingReason }) =>
      standing === 'absorbed' ? [] : [[id, { standing, standingReason }] as const],
    ),
  )
}
