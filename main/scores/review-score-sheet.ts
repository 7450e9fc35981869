import { createHash } from 'node:crypto'
import type { Sheet } from '../../shared/import/sheet.ts'
import { coreTeam } from '../../shared/scores/core-team.ts'
import { type FoundKey, parseSheetKey, type ScoreSheetKey } from '../../shared/scores/score-sheet-key.ts'
import { planSheetChanges, type SheetChanges } from '../../shared/scores/score-sheet-changes.ts'
import {
  readScoreSheet,
  type SheetReading,
  type SheetRemark,
} from '../../shared/scores/score-sheet-reading.ts'
import type { StatementChanges, StoredCell } from '../../shared/scores/score-statement.ts'
import type {
  OwnSheetReport,
  ReportLine,
  ReviewChoices,
  SheetReport,
} from '../../shared/scores/score-sheets-contract.ts'
import type { Database } from '../database/open-database.ts'
import { readSuccession } from '../stages/catalogue-store.ts'
import { type IdeaInStage, listIdeasInStage } from '../stages/passage-store.ts'
import { readStage, type StageDefinition } from '../stages/stage-store.ts'
import { notesOnSheet } from './notes-on-file.ts'
import { isNameOfAnother } from './rater-store.ts'
import { isSignedBy, readSheetSecret } from './score-sheet-signature.ts'
import { listScores } from './stage-scores-store.ts'

type Reading = Pick<Database, 'selectFrom'>

export type ReturnedFile = { name: string; sha256: string; sheets: readonly Sheet[] }

/** A sheet that may be taken in: what it would change, and what a person should know before. */
export type ReviewedSheet = {
  key: ScoreSheetKey
  stage: StageDefinition
  ideas: readonly IdeaInStage[]
  reading: SheetReading
  changes: SheetChanges
  report: OwnSheetReport
}

export type Review = { refused: Extract<SheetReport, { kind: 'refused' }> } | ReviewedSheet

/** Lines of each status that a report lists; the counts tell how many there are. */
const mostLines = 1000

/** Works out what one of our score sheets says against what is stored now. Reads only. */
export async function reviewSheet(
  database: Reading,
  { file, found, choices }: { file: ReturnedFile; found: FoundKey; choices: ReviewChoices },
): Promise<Review> {
  const key = parseSheetKey(found.payload)
  if (key === null) return refuse('unreadable-key')
  const programme = await database.selectFrom('programme').select('id').executeTakeFirst()
  if (programme?.id !== key.programmeId) return refuse('other-programme')
  const isStage = await database
    .selectFrom('stage')
    .select('id')
    .where('id', '=', key.stageId)
    .executeTakeFirst()
  if (isStage === undefined) return refuse('stage-gone')
  const asked = await findRater(database, key.raterId)
  if (asked === undefined) return refuse('rater-gone')
  const { groupId, ...rater } = asked
  const reading = readScoreSheet(file.sheets, key, rater.name)
  if (reading === null) return refuse('no-table')
  const stage = await readStage(database, key.stageId)
  const ideas = await listIdeasInStage(database, key.stageId)
  const stored = await listStored(database, stage.catalogue.id, [rater.id])
  const ideaIds = new Set(ideas.map(({ id }) => id))
  const succession = await readSuccession(database, stage)
  const { catalogue } = stage
  const known = { key, raterId: rater.id, groupId, catalogue, succession, ideaIds, stored }

  const changes = planSheetChanges(reading, known, choices)
  const names = new Map([[rater.id, rater.name]])
  const isAnothers = await isNameOfAnother(database, reading.rater, rater.name)
  const report: OwnSheetReport = {
    kind: 'sheet',
    stage: { id: stage.id, name: stage.name },
    rater,
    issuedAt: key.issuedAt,
    isBroken: isAnothers || !isSignedBy(found, await readSheetSecret(database)),
    counts: changes.counts,
    lines: linesOf(changes, { ideas, names }),
    writes: changes.cells.length,
    digest: digestOf(changes),
    notes: [
      ...(await notesOnSheet(database, { sha256: file.sha256, stageId: stage.id, rater })),
      ...notesOnStage({ key, changes, ideas, stage }),
    ],
    remarks: [
      ...(isAnothers ? [{ code: 'other-rater' as const, values: { name: reading.rater ?? '' } }] : []),
      ...reading.remarks.map(remarkOf),
    ],
  }
  return { key, stage, ideas, reading, changes, report }
}

function refuse(reason: Extract<SheetReport, { kind: 'refused' }>['reason']): Review {
  return { refused: { kind: 'refused', reason } }
}

type AskedRater = OwnSheetReport['rater'] & { groupId: string }

async function findRater(database: Reading, id: string): Promise<AskedRater | undefined> {
  const found = await database
    .selectFrom('rater')
    .leftJoin('workingGroup', 'workingGroup.id', 'rater.workingGroupId')
    .select(['rater.id', 'rater.name', 'rater.workingGroupId', 'workingGroup.name as groupName'])
    .where('rater.id', '=', id)
    .executeTakeFirst()
  if (found === undefined) return undefined
  const { workingGroupId, groupName, ...rater } = found
  return { ...rater, groupId: workingGroupId ?? coreTeam.id, groupName: groupName ?? coreTeam.name }
}

export async function listStored(
  database: Reading,
  catalogueId: string,
  raterIds: readonly string[],
): Promise<StoredCell[]> {
  const wanted = new Set(raterIds)
  const [only] = raterIds
  const scores = await listScores(database, {
    catalogueId,
    ...(raterIds.length === 1 && only !== undefined && { raterId: only }),
  })
  return scores
    .filter(({ raterId }) => wanted.has(raterId))
    .map((score) => ({
      ideaId: score.ideaId,
      criterionId: score.criterionId,
      raterId: score.raterId,
      state: score.state,
      value: score.state === 'value' ? score.value : null,
      reason: score.reason ?? '',
      revision: score.revision,
    }))
}

/** What would be written, and over what: when either changes, the report shown is out of date. */
export function digestOf({ cells, lines }: StatementChanges): string {
  const befores = lines.map(({ status, address, sheet, before }) => [status, sheet, address, before])
  return createHash('sha256')
    .update(JSON.stringify([cells, befores]))
    .digest('hex')
}

const order: readonly ReportLine['status'][] = ['invalid', 'changed', 'kept', 'new']

export function linesOf(
  { lines }: StatementChanges,
  { ideas, names }: { ideas: readonly IdeaInStage[]; names: ReadonlyMap<string, string> },
): ReportLine[] {
  const byId = new Map(ideas.map((idea) => [idea.id, idea]))
  return order.flatMap((status) =>
    lines
      .filter((line) => line.status === status)
      .slice(0, mostLines)
      .map(({ ideaId, raterId, problem, ...line }) => ({
        ...line,
        ideaNumber: byId.get(ideaId)?.number ?? '',
        ideaTitle: byId.get(ideaId)?.title ?? '',
        raterName: names.get(raterId) ?? '',
        proposals: problem?.proposals ?? [],
      })),
  )
}

type Note = OwnSheetReport['notes'][number]

function notesOnStage({
  key,
  changes,
  ideas,
  stage,
}: Pick<ReviewedSheet, 'key' | 'changes' | 'ideas' | 'stage'>): Note[] {
  const notes: Note[] = []
  const written = new Set(changes.cells.map(({ ideaId }) => ideaId))
  const decided = ideas.filter(({ id, outcome }) => outcome !== 'open' && written.has(id)).length
  if (decided > 0) notes.push({ code: 'decided', values: { count: decided } })
  if (changes.lostIdeas.length > 0)
    notes.push({ code: 'lost', values: { text: changes.lostIdeas.join(', ') } })
  if (key.catalogueId !== stage.catalogue.id)
    notes.push({ code: 'version', values: { sheet: key.catalogueVersion, now: stage.catalogue.version } })
  for (const { how, name, newName } of changes.pairing.columns) {
    if (how === 'renamed') notes.push({ code: how, values: { from: name, to: newName ?? '' } })
    else if (how !== 'same') notes.push({ code: how, values: { name } })
  }
  for (const { name } of changes.pairing.missing) notes.push({ code: 'missing', values: { name } })
  return notes
}

function remarkOf({ kind, ...values }: SheetRemark): OwnSheetReport['remarks'][number] {
  return { code: kind, values }
}
