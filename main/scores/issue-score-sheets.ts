import { dayOfMoment, formatDay } from '../../shared/calendar.ts'
import { type Language, text } from '../../shared/language/text.ts'
import { Problem } from '../../shared/problem.ts'
import { coreTeam } from '../../shared/scores/core-team.ts'
import type { GivenScore, ScoreSheetInput } from '../../shared/scores/score-sheet-plan.ts'
import type { Score } from '../../shared/scores/score.ts'
import { stateOf } from '../../shared/scores/score.ts'
import { isAsked } from '../../shared/stages/asked-groups.ts'
import type { CatalogueView } from '../../shared/stages/catalogue-view.ts'
import type { Database } from '../database/open-database.ts'
import { cleanFileName } from '../file-name.ts'
import type { Report } from '../follow-job.ts'
import { listIdeasInStage } from '../stages/passage-store.ts'
import { readStage } from '../stages/stage-store.ts'
import { runInWorker } from '../workers/run-in-worker.ts'
import { listRaters } from './rater-store.ts'
import { refuseWhileRoundIsOpen } from './round-store.ts'
import { readSheetSecret } from './score-sheet-signature.ts'
import type { ScoreSheetTask } from './score-sheet-worker.ts'
import { listScores } from './stage-scores-store.ts'

export type IssueOrder = {
  stageId: string
  raterIds: readonly string[]
  /** Fill in what the raters have said so far. */
  withScores: boolean
  language: Language
  now: string
}

export type IssuedFile = { name: string; isArchive: boolean; bytes: Uint8Array }

/**
 * Writes a score sheet for each rater, with the open ideas of the stage; several of them as one archive. While a blind
 * round is open, sheets with what was said so far come one by one only: an archive would show everybody's marks.
 *
 * @throws Problem `not-found` (stage or rater), `no-open-ideas`, `nothing-asked`, `round-open`, `cancelled`
 */
export async function issueScoreSheets(
  database: Database,
  order: IssueOrder,
  progress: { signal?: AbortSignal; report?: Report } = {},
): Promise<IssuedFile> {
  const sheets = await listSheets(database, order)
  progress.report?.({ kind: 'progress', phase: 'writing' })
  const task: ScoreSheetTask = { secret: await readSheetSecret(database), sheets }
  const bytes = await runInWorker<Uint8Array>('score-sheet-worker', task, progress.signal)
  const [first] = sheets
  if (sheets.length === 1 && first !== undefined) return { name: first.name, isArchive: false, bytes }
  const stage = first?.input.stage.name ?? ''
  return {
    name: cleanFileName(text(order.language, 'score-sheet.archive', { stage })),
    isArchive: true,
    bytes,
  }
}

/** What stands in each sheet, and the name of its file. Raters whose group is asked nothing get none. */
async function listSheets(database: Database, order: IssueOrder): Promise<ScoreSheetTask['sheets']> {
  const { language } = order
  const stage = await readStage(database, order.stageId)
  if (order.withScores && order.raterIds.length > 1) await refuseWhileRoundIsOpen(database, stage)
  const ideas = (await listIdeasInStage(database, order.stageId))
    .filter(({ outcome }) => outcome === 'open')
    .map(({ id, number, title }) => ({ id, number, title }))
  if (ideas.length === 0) throw new Problem('no-open-ideas')
  const programme = await database.selectFrom('programme').select(['id', 'name']).executeTakeFirstOrThrow()
  const groups = await database.selectFrom('workingGroup').select(['id', 'name']).execute()
  const groupNames = new Map(groups.map(({ id, name }) => [id, name]))
  const raters = new Map((await listRaters(database)).map((rater) => [rater.id, rater]))
  const catalogueId = stage.catalogue.id
  const names = new Set<string>()
  const sheets: { name: string; input: Omit<ScoreSheetInput, 'sign'> }[] = []
  for (const raterId of new Set(order.raterIds)) {
    const rater = raters.get(raterId)
    if (rater === undefined) throw new Problem('not-found', { table: 'rater', id: raterId })
    const catalogue = askedCatalogue(stage.catalogue, rater.workingGroupId ?? coreTeam.id)
    if (catalogue.criteria.length === 0) continue
    const scores = order.withScores ? await listScores(database, { catalogueId, raterId }) : []
    const groupName = groupNames.get(rater.workingGroupId ?? '') ?? coreTeam.name
    const input: Omit<ScoreSheetInput, 'sign'> = {
      language,
      programme,
      stage: { id: stage.id, name: stage.name },
      catalogue,
      rater: { id: rater.id, name: rater.name, groupName },
      ideas,
      given: scores.filter(({ criterionId }) => isIn(catalogue, criterionId)).map(givenOf),
      issuedAt: order.now,
      issuedOn: formatDay(dayOfMoment(order.now), language),
    }
    const values = { stage: stage.name, name: rater.name }
    sheets.push({ name: freshName(cleanFileName(text(language, 'score-sheet.file', values)), names), input })
  }
  if (sheets.length === 0) throw new Problem('nothing-asked')
  return sheets
}

/** The part of a catalogue that a group is asked about. */
function askedCatalogue(catalogue: CatalogueView, groupId: string): CatalogueView {
  return { ...catalogue, criteria: catalogue.criteria.filter((criterion) => isAsked(criterion, groupId)) }
}

function isIn({ criteria }: CatalogueView, criterionId: string): boolean {
  return criteria.some(({ id }) => id === criterionId)
}

function givenOf({ ideaId, criterionId, reason, ...score }: Score): GivenScore {
  return { ideaId, criterionId, score: stateOf({ ideaId, criterionId, ...score }), reason: reason ?? '' }
}

/** Two people may have the same name; their files may not. */
function freshName(name: string, taken: Set<string>): string {
  let fresh = name
  for (let copy = 2; taken.has(fresh.toLowerCase()); copy += 1)
    fresh = name.replace(/(?=\.\w+$)/, ` (${copy})`)
  taken.add(fresh.toLowerCase())
  return fresh
}
