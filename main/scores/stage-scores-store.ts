import { isAsked } from '../../shared/stages/asked-groups.ts'
import type { ExplainedValue } from '../../shared/scores/agreed-value.ts'
import { coreTeam } from '../../shared/scores/core-team.ts'
import type { Rater, Score } from '../../shared/scores/score.ts'
import type { Database } from '../database/open-database.ts'
import type { ScoreRow } from '../database/schema.ts'
import { type IdeaInStage, listIdeasInStage } from '../stages/passage-store.ts'
import { readStage, type StageDefinition } from '../stages/stage-store.ts'
import { listAgreed } from './agreed-store.ts'
import { listRaters } from './rater-store.ts'
import { refuseWhileRoundIsOpen } from './round-store.ts'

type Reading = Pick<Database, 'selectFrom'>

export type StageVoice = { id: string; name: string; shortName: string; weight: number }

/** All that was said in a stage, in the shape that `rankStage` takes; ideas and voices also with their names. */
export type StageScores = {
  stage: StageDefinition
  catalogue: StageDefinition['catalogue']
  ideas: IdeaInStage[]
  ideaIds: string[]
  groups: StageVoice[]
  raters: Rater[]
  scores: Score[]
  agreed: ExplainedValue[]
}

/**
 * Gathers what the ranking of a stage is computed from. Decided ideas take part: otherwise the cut-off would move with
 * every idea that is decided.
 *
 * Asked are the working groups that have raters, each about the criteria that name it or name none. A screening asks only
 * those who have answered (the core team often answers alone), because there everybody else would count as owing an answer; the core team counts only where it has answered.
 *
 * @param catalogueId an older version of the catalogue, with the marks given to it; the newest when left out
 * @throws Problem `not-found`, `round-open` as long as nobody may see the marks of others
 */
export async function readStageScores(
  database: Reading,
  stageId: string,
  catalogueId?: string,
): Promise<StageScores> {
  const all = await gatherStageScores(database, stageId, catalogueId)
  await refuseWhileRoundIsOpen(database, all.stage)
  return all
}

/** The same without what was said: only where something is said. Also to be had while a blind round is open. */
export type StageAnswers = Omit<StageScores, 'scores' | 'agreed'> & {
  answered: Pick<Score, 'ideaId' | 'criterionId' | 'raterId'>[]
}

/** @throws Problem `not-found` */
export async function readStageAnswers(database: Reading, stageId: string): Promise<StageAnswers> {
  const { scores, agreed: _agreed, ...frame } = await gatherStageScores(database, stageId)
  const answered = scores
    .filter(({ state }) => state !== 'open')
    .map(({ ideaId, criterionId, raterId }) => ({ ideaId, criterionId, raterId }))
  return { ...frame, answered }
}

async function gatherStageScores(
  database: Reading,
  stageId: string,
  catalogueId?: string,
): Promise<StageScores> {
  const stage = await readStage(database, stageId, catalogueId)
  const ideas = await listIdeasInStage(database, stageId)
  const given = await listScores(database, { catalogueId: stage.catalogue.id })
  const raters = (await listRaters(database)).map(({ id, name, workingGroupId }) => ({
    id,
    name,
    workingGroupId: workingGroupId ?? coreTeam.id,
  }))
  const scores = countedScores(given, { raters, criteria: stage.catalogue.criteria })
  const groups = await listVoices(database, stage, { raters, scores })
  return {
    stage,
    catalogue: stage.catalogue,
    ideas,
    ideaIds: ideas.map(({ id }) => id),
    groups,
    raters,
    scores,
    agreed: await listAgreed(database, stage.catalogue.id),
  }
}

async function listVoices(
  database: Reading,
  { kind, catalogue }: StageDefinition,
  { raters, scores }: Pick<StageScores, 'raters' | 'scores'>,
): Promise<StageVoice[]> {
  const workingGroups = await database
    .selectFrom('workingGroup')
    .select(['id', 'name', 'shortName', 'weight'])
    .orderBy('position')
    .execute()
  const groupOf = new Map(raters.map(({ id, workingGroupId }) => [id, workingGroupId]))
  const asked = new Set(groupOf.values())
  const answering = new Set(
    scores.filter(({ state }) => state !== 'open').map(({ raterId }) => groupOf.get(raterId)),
  )
  const chosen = kind === 'screening' && answering.size > 0 ? answering : asked
  const voices = workingGroups.filter(
    ({ id }) => chosen.has(id) && catalogue.criteria.some((criterion) => isAsked(criterion, id)),
  )
  const isNamed = catalogue.criteria.some(({ groupIds }) => groupIds?.includes(coreTeam.id))
  const isCoreTeamHeard = answering.has(coreTeam.id) || (isNamed && asked.has(coreTeam.id))
  return isCoreTeamHeard ? [{ ...coreTeam }, ...voices] : voices
}

/** Marks of raters whose group is not asked about the criterion stay stored, but they do not count. */
function countedScores(
  scores: readonly Score[],
  { raters, criteria }: { raters: readonly Rater[]; criteria: StageDefinition['catalogue']['criteria'] },
): Score[] {
  const criterionById = new Map(criteria.map((criterion) => [criterion.id, criterion]))
  const groupOf = new Map(raters.map(({ id, workingGroupId }) => [id, workingGroupId]))
  return scores.filter(({ criterionId, raterId }) =>
    isAsked(criterionById.get(criterionId) ?? {}, groupOf.get(raterId) ?? coreTeam.id),
  )
}

/** The stored scores of a catalogue, of one rater when `raterId` is given. */
export async function listScores(
  database: Reading,
  { catalogueId, raterId }: { catalogueId: string; raterId?: string },
): Promise<Score[]> {
  let query = database
    .selectFrom('score')
    .innerJoin('criterion', 'criterion.id', 'score.criterionId')
    .selectAll('score')
    .where('criterion.catalogueId', '=', catalogueId)
  if (raterId !== undefined) query = query.where('score.raterId', '=', raterId)
  return (await query.execute()).map(scoreOf)
}

function scoreOf({ ideaId, criterionId, raterId, revision, state, value, reason }: ScoreRow): Score {
  const place = { ideaId, criterionId, raterId, revision }
  const told = reason === '' ? place : { ...place, reason }
  return state === 'value' && value !== null
    ? { ...told, state, value }
    : { ...told, state: state === 'value' ? 'open' : state }
}
