import { createHash } from 'node:crypto'
import type { Sheet } from '../../shared/import/sheet.ts'
import { type FoundKey, parseSheetKey, type ScoreSheetKey } from '../../shared/scores/score-sheet-key.ts'
import type { SheetChanges } from '../../shared/scores/score-sheet-changes.ts'
import {
  readScoreSheet,
  type SheetReading,
  type SheetRemark,
} from '../../shared/scores/score-sheet-reading.ts'
import type { StatementChanges } from '../../shared/scores/score-statement.ts'
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
import { findAskedRaters } from './asked-rater.ts'
import { type FurtherSheet, joinChanges, planSheet, readFurtherSheets } from './further-sheets.ts'
import { notesOnSheet } from './notes-on-file.ts'
import { isNameOfAnother } from './rater-store.ts'
import { isSignedBy, readSheetSecret } from './score-sheet-signature.ts'

type Reading = Pick<Database, 'selectFrom'>

export type ReturnedFile = { name: string; sha256: string; sheets: readonly Sheet[] }

/** A sheet that may be taken in: what it would change, and what a person should know before. */
export type ReviewedSheet = {
  key: ScoreSheetKey
  /** Null where the workbook speaks for several raters. */
  raterId: string | null
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
  const [rater] = await findAskedRaters(database, { column: 'id', value: key.raterId })
  if (rater === undefined) return refuse('rater-gone')
  const reading = readScoreSheet(file.sheets, key, rater.name)
  if (reading === null) return refuse('no-table')
  const stage = await readStage(database, key.stageId)
  const ideas = await listIdeasInStage(database, key.stageId)
  const succession = await readSuccession(database, stage)
  const surroundings = { stage, ideaIds: new Set(ideas.map(({ id }) => id)), succession, choices }
  const own = { sheets: file.sheets, key, rater, reading }
  const further = await readFurtherSheets(database, own, surroundings)
  const changes = joinChanges(
    await planSheet(database, own, surroundings),
    further.map((one) => one.changes),
  )
  const names = new Map([rater, ...further.map((one) => one.rater)].map(({ id, name }) => [id, name]))
  const isAnothers = await isNameOfAnother(database, reading.rater, rater.name)
  const isSigned = isSignedBy(found, await readSheetSecret(database))
  const report: OwnSheetReport = {
    kind: 'sheet',
    stage: { id: stage.id, name: stage.name },
    rater: { id: rater.id, name: rater.name, groupName: rater.groupName },
    further: further.map((one) => ({ raterId: one.rater.id, hasKey: one.keyState !== 'none' })),
    issuedAt: key.issuedAt,
    isBroken: isAnothers || !isSigned || further.some(({ keyState }) => keyState === 'changed'),
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
      ...remarksOn(reading, further),
    ],
  }
  return { key, raterId: further.length === 0 ? rater.id : null, changes, report }
}

function refuse(reason: Extract<SheetReport, { kind: 'refused' }>['reason']): Review {
  return { refused: { kind: 'refused', reason } }
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
}: {
  key: ScoreSheetKey
  changes: SheetChanges
  ideas: readonly IdeaInStage[]
  stage: StageDefinition
}): Note[] {
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

type Remark = OwnSheetReport['remarks'][number]

/** What is to be said about the rows and columns of each sheet, and about sheets that are read for others or not at all. */
function remarksOn(reading: SheetReading, further: readonly FurtherSheet[]): Remark[] {
  const read = new Set(further.map((one) => one.reading.sheet))
  const unread = reading.others.filter(({ sheet }) => !read.has(sheet)).map(({ sheet }) => sheet)
  return [
    ...reading.remarks.map((remark) => remarkOf(remark)),
    ...further.flatMap(({ rater: { name, groupName: group }, keyState, ...one }): Remark[] => {
      const { sheet, remarks } = one.reading
      const code = keyState === 'none' ? 'further-keyless' : 'further'
      return [
        { code, values: { sheet, name, group } },
        ...remarks.map((remark) => ({ ...remarkOf(remark), sheet })),
      ]
    }),
    ...(unread.length > 0 ? [{ code: 'other-sheets' as const, values: { text: unread.join(', ') } }] : []),
  ]
}

function remarkOf({ kind, ...values }: SheetRemark): Remark {
  return { code: kind, values }
}
