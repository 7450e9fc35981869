import { coreTeam } from '../../shared/scores/core-team.ts'
import { markRange } from '../../shared/scores/mark-range.ts'
import type {
  AgreedValueView,
  DiscussedIdea,
  DiscussedRater,
  EarlierCell,
  SealedMark,
} from '../../shared/scores/rounds-contract.ts'
import { criteriaOf, scaleOf } from '../../shared/stages/stage.ts'
import type { Database } from '../database/open-database.ts'
import type { RoundRow, RoundScoreRow } from '../database/round-rows.ts'
import { listIdeasInStage } from '../stages/passage-store.ts'
import { readStage } from '../stages/stage-store.ts'
import { listAgreedOfIdea } from './agreed-store.ts'

/** What is told here comes from sealed marks alone, so a round that is still open cannot show through. */

type Reading = Pick<Database, 'selectFrom'>

/** The ideas of a stage, those with the marks furthest apart first; ties by number. */
export async function listDiscussed(database: Reading, stageId: string): Promise<DiscussedIdea[]> {
  const { catalogue } = await readStage(database, stageId)
  const last = (await listClosedRounds(database, stageId)).at(-1)
  const marks = last === undefined ? [] : await listSealed(database, [last.id])
  const byIdea = Map.groupBy(marks, ({ ideaId }) => ideaId)
  const criteria = criteriaOf(catalogue)
  const ideas = (await listIdeasInStage(database, stageId)).map(({ id, number, title }) => {
    const byCriterion = Map.groupBy(byIdea.get(id) ?? [], ({ criterionId }) => criterionId)
    let widest: Omit<DiscussedIdea, 'id' | 'number' | 'title'> = nothing
    for (const criterion of criteria) {
      const range = markRange((byCriterion.get(criterion.id) ?? []).map(pointsOf))
      if (range === null || range.count < 2) continue
      const { minimum, maximum } = scaleOf(catalogue, criterion)
      const distance = (range.highest - range.lowest) / (maximum - minimum)
      if (distance > (widest.distance ?? -1))
        widest = { criterionId: criterion.id, distance, lowest: range.lowest, highest: range.highest }
    }
    return { id, number, title, ...widest }
  })
  return ideas.toSorted((a, b) => (b.distance ?? -1) - (a.distance ?? -1))
}

const nothing = { criterionId: null, distance: null, lowest: null, highest: null }

/** All sealed marks of one idea, and what was agreed on it. */
export async function readDiscussion(
  database: Reading,
  { stageId, ideaId }: { stageId: string; ideaId: string },
): Promise<{ numbers: number[]; raters: DiscussedRater[]; agreed: AgreedValueView[] }> {
  const { catalogue } = await readStage(database, stageId)
  const rounds = await listClosedRounds(database, stageId)
  const marks = await listSealed(
    database,
    rounds.map(({ id }) => id),
    { ideaId },
  )
  const byPlace = new Map(marks.map((mark) => [`${mark.roundId} ${mark.criterionId} ${mark.raterId}`, mark]))
  const said = new Set(marks.map(({ raterId }) => raterId))
  const raters = await database
    .selectFrom('rater')
    .leftJoin('workingGroup', 'workingGroup.id', 'rater.workingGroupId')
    .select(['rater.id', 'rater.name', 'workingGroup.name as groupName'])
    .orderBy('workingGroup.position')
    .orderBy('rater.position')
    .execute()
  return {
    numbers: rounds.map(({ number }) => number),
    agreed: await listAgreedOfIdea(database, ideaId),
    raters: raters
      .filter(({ id }) => said.has(id))
      .map(({ id, name, groupName }) => ({
        raterId: id,
        name,
        groupName: groupName ?? coreTeam.name,
        marks: catalogue.criteria.map((criterion) =>
          rounds.map((round) => markOf(byPlace.get(`${round.id} ${criterion.id} ${id}`))),
        ),
      })),
  }
}

/** What one rater said in the latest closed round beside what all said. */
export async function readEarlier(
  database: Reading,
  { stageId, raterId }: { stageId: string; raterId: string },
): Promise<{ number: number | null; cells: EarlierCell[] }> {
  const last = (await listClosedRounds(database, stageId)).at(-1)
  if (last === undefined) return { number: null, cells: [] }
  const marks = await listSealed(database, [last.id])
  const byCell = Map.groupBy(marks, ({ ideaId, criterionId }) => `${ideaId} ${criterionId}`)
  const cells = [...byCell.values()].flatMap((said): EarlierCell[] => {
    const [first] = said
    if (first === undefined) return []
    const { ideaId, criterionId } = first
    const own = markOf(said.find((mark) => mark.raterId === raterId))
    return [{ ideaId, criterionId, own, range: markRange(said.map(pointsOf)) }]
  })
  return { number: last.number, cells }
}

async function listClosedRounds(database: Reading, stageId: string): Promise<RoundRow[]> {
  return await database
    .selectFrom('round')
    .selectAll()
    .where('stageId', '=', stageId)
    .where('state', '!=', 'open')
    .orderBy('number')
    .execute()
}

async function listSealed(
  database: Reading,
  roundIds: readonly string[],
  { ideaId }: { ideaId?: string } = {},
): Promise<RoundScoreRow[]> {
  if (roundIds.length === 0) return []
  let query = database.selectFrom('roundScore').selectAll().where('roundId', 'in', roundIds)
  if (ideaId !== undefined) query = query.where('ideaId', '=', ideaId)
  return await query.execute()
}

function pointsOf({ value }: RoundScoreRow): number {
  return value ?? Number.NaN
}

function markOf(row: RoundScoreRow | undefined): SealedMark | null {
  return row === undefined ? null : { state: row.state, value: row.value, reason: row.reason }
}
