import { dayOfMoment } from '../../shared/calendar.ts'
import type { Sheet } from '../../shared/import/sheet.ts'
import { raterInWhoLine, textOf } from '../../shared/scores/score-sheet-columns.ts'
import type { ForeignReport } from '../../shared/scores/score-sheets-contract.ts'
import type { Database } from '../database/open-database.ts'

type Note = ForeignReport['notes'][number]
type Reading = Pick<Database, 'selectFrom'>

/** Says when a file with exactly these bytes, or else one of the same name, was taken in last; nothing when it is new. */
export async function notesOnTable(
  database: Reading,
  { name, sha256 }: { name: string; sha256: string },
): Promise<Note[]> {
  const repeat = await noteOnRepeat(database, sha256)
  if (repeat.length > 0) return repeat
  const last = await takings(database).where('sourceFile.name', '=', name).executeTakeFirst()
  if (last === undefined) return []
  return [{ code: 'same-name', values: { file: name, day: dayOfMoment(last.importedAt) } }]
}

/** Says that a sheet, or another one of the same person for the same stage, was taken in before. */
export async function notesOnSheet(
  database: Reading,
  { sha256, stageId, rater }: { sha256: string; stageId: string; rater: { id: string; name: string } },
): Promise<Note[]> {
  const repeat = await noteOnRepeat(database, sha256)
  if (repeat.length > 0) return repeat
  const last = await takings(database)
    .where('scoreImport.raterId', '=', rater.id)
    .where('scoreImport.stageId', '=', stageId)
    .executeTakeFirst()
  if (last === undefined) return []
  const day = dayOfMoment(last.importedAt)
  return [{ code: 'second', values: { name: rater.name, file: last.name, day } }]
}

/** Our own sheets without their keys: copied into another workbook, or saved as text. */
export function notesOnKey(sheets: readonly Sheet[]): Note[] {
  const texts = sheets.flatMap(({ cells }) => cells.filter(({ column }) => column <= 5).map(textOf))
  const names = new Set(texts.flatMap((text) => raterInWhoLine(text) ?? []))
  if (names.size === 0) return []
  return [{ code: 'keyless', values: { count: names.size, name: [...names].join(', ') } }]
}

async function noteOnRepeat(database: Reading, sha256: string): Promise<Note[]> {
  const last = await takings(database).where('sha256', '=', sha256).executeTakeFirst()
  return last === undefined ? [] : [{ code: 'known', values: { day: dayOfMoment(last.importedAt) } }]
}

function takings(database: Reading) {
  return database
    .selectFrom('scoreImport')
    .innerJoin('sourceFile', 'sourceFile.id', 'scoreImport.sourceFileId')
    .select(['sourceFile.name', 'importedAt'])
    .orderBy('importedAt', 'desc')
}
