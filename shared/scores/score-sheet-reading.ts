import { cleanLine } from '../import/cell-text.ts'
import type { Cell, CellValue, Sheet } from '../import/sheet.ts'
import { address } from '../workbook-plan.ts'
import {
  findColumns,
  raterInWhoLine,
  textOf,
  type SheetColumns,
  type SheetRow,
} from './score-sheet-columns.ts'
import { rowIdeas } from './score-sheet-ideas.ts'
import type { ScoreSheetKey } from './score-sheet-key.ts'

/** One cell of a sheet that came back, with the idea and criterion it belongs to, wherever it stands by now. */
export type SheetEntry = {
  /** Indices in the key. */
  idea: number
  criterion: number
  address: string
  mark: CellValue | undefined
  reason: string
}

/** What is wrong with a row or column as a whole; its entries are left out. */
export type SheetRemark =
  /** A row below the heading whose number the sheet was not issued with, although something is filled in. */
  | { kind: 'unknown-row'; address: string; text: string }
  /** The number belongs to another title: cells were moved apart. */
  | { kind: 'other-title'; address: string; text: string }
  /** The number is not as issued, but the title is that of an idea: the row is taken. */
  | { kind: 'by-title'; address: string; text: string }
  /** The number is as issued and the title nearly so: the row is taken. */
  | { kind: 'edited-title'; address: string; text: string }
  /** The same idea stands in a second row, with something else. */
  | { kind: 'twice'; address: string; text: string }
  | { kind: 'missing-rows'; count: number; text: string }
  | { kind: 'missing-column'; text: string }
  | { kind: 'missing-numbers' }

export type SheetReading = {
  sheet: string
  /** Whom the sheet itself names as its rater; null when that line is gone. */
  rater: string | null
  entries: SheetEntry[]
  remarks: SheetRemark[]
  /** Further sheets with the same headings, and whom they name; they are not read here. */
  others: { sheet: string; rater: string | null }[]
}

type Table = {
  sheet: Sheet
  rater: string | null
  headerRow: number
  columns: SheetColumns
  rows: ReadonlyMap<number, SheetRow>
}

/**
 * Finds the entries of a score sheet again after anything people do to one: rows sorted or deleted, columns moved,
 * inserted or taken out, lines above the heading. Rows are told by number and title of the idea, columns by their heading.
 *
 * @param raterName of two such sheets in one workbook, the one of this rater is read
 * @returns null when no sheet has the headings any more.
 */
export function readScoreSheet(
  sheets: readonly Sheet[],
  key: ScoreSheetKey,
  raterName = '',
): SheetReading | null {
  const tables = sheets
    .filter(({ visibility }) => visibility === 'visible')
    .flatMap((sheet) => findTable(sheet, key) ?? [])
  const own = tables.filter(({ rater }) => rater === raterName)
  const likely = own.length > 0 ? own : tables
  const table = likely.find(({ sheet }) => sheet.name === key.sheet) ?? likely[0]
  if (table === undefined) return null
  const others = tables.filter((one) => one !== table)
  const { entries, remarks } = readRows(table, key)
  const missing = key.criteria.filter((_, index) => table.columns.marks[index] === undefined)
  return {
    sheet: table.sheet.name ?? '',
    rater: table.rater,
    entries,
    remarks: [
      ...(table.columns.number === undefined ? [{ kind: 'missing-numbers' as const }] : []),
      ...missing.map(({ name }): SheetRemark => ({ kind: 'missing-column', text: name })),
      ...remarks,
    ],
    others: others.map(({ sheet, rater }) => ({ sheet: sheet.name ?? '', rater })),
  }
}

function findTable(sheet: Sheet, key: ScoreSheetKey): Table | null {
  const rows = new Map<number, Map<number, Cell>>()
  for (const cell of sheet.cells) {
    const row = rows.get(cell.row) ?? new Map<number, Cell>()
    rows.set(cell.row, row.set(cell.column, cell))
  }
  for (const [headerRow, row] of rows) {
    const columns = findColumns(row, key)
    if (columns === null) continue
    const above = sheet.cells.filter((cell) => cell.row < headerRow)
    const rater = above.map((cell) => raterInWhoLine(textOf(cell))).find((name) => name !== undefined) ?? null
    return { sheet, rater, headerRow, columns, rows }
  }
  return null
}

function readRows(
  { headerRow, columns, rows }: Table,
  key: ScoreSheetKey,
): { entries: SheetEntry[]; remarks: SheetRemark[] } {
  const ideaOf = rowIdeas(key)
  const byIdea = new Map<number, SheetEntry[]>()
  const remarks: SheetRemark[] = []
  for (const [rowNumber, row] of rows) {
    if (rowNumber <= headerRow) continue
    const number = columns.number === undefined ? '' : textOf(row.get(columns.number))
    const title = columns.title === undefined ? '' : textOf(row.get(columns.title))
    const place = address(columns.number ?? columns.title ?? 1, rowNumber)
    const { idea, how } = ideaOf(number, title)
    const entries = readRow(row, { rowNumber, idea: idea ?? -1, columns })
    const isFilled = entries.some(({ mark, reason }) => mark !== undefined || reason !== '')
    const remark = { address: place, text: `${number} ${title}`.trim() }
    if (idea === null) {
      if (isFilled || how === 'other-title') remarks.push({ kind: how, ...remark })
      continue
    }
    const before = byIdea.get(idea)
    if (before !== undefined) {
      if (isFilled && !saysTheSame(before, entries)) remarks.push({ kind: 'twice', ...remark })
      continue
    }
    byIdea.set(idea, entries)
    const isTold = how === 'edited-title' || (how === 'by-title' && columns.number !== undefined)
    if (isTold && isFilled) remarks.push({ kind: how, ...remark })
  }
  const gone = key.ideas.filter((_, index) => !byIdea.has(index)).map(({ number }) => number)
  if (gone.length > 0)
    remarks.push({ kind: 'missing-rows', count: gone.length, text: gone.slice(0, 12).join(', ') })
  return { entries: [...byIdea.values()].flat(), remarks }
}

function readRow(
  row: SheetRow,
  { rowNumber, idea, columns }: { rowNumber: number; idea: number; columns: SheetColumns },
): SheetEntry[] {
  return columns.marks.flatMap((column, criterion) => {
    if (column === undefined) return []
    const reasonColumn = columns.reasons[criterion]
    const mark = row.get(column)?.value
    return {
      idea,
      criterion,
      address: address(column, rowNumber),
      mark: isBlank(mark) ? undefined : mark,
      reason: reasonColumn === undefined ? '' : reasonOf(row.get(reasonColumn)),
    }
  })
}

function saysTheSame(one: readonly SheetEntry[], two: readonly SheetEntry[]): boolean {
  const told = (entries: readonly SheetEntry[]): string =>
    JSON.stringify(entries.map(({ mark, reason }) => [mark ?? null, reason]))
  return told(one) === told(two)
}

function isBlank(value: CellValue | undefined): boolean {
  return value === undefined || (value.kind === 'text' && cleanLine(value.text) === '')
}

/** Line breaks are part of a reason; blanks around it are not. */
function reasonOf(cell: Cell | undefined): string {
  if (cell === undefined) return ''
  const { value } = cell
  if (value.kind === 'text') return value.text.replaceAll(/_x000D_|\r/g, '').trim()
  return value.kind === 'number' ? String(value.number).replace('.', ',') : textOf(cell)
}
