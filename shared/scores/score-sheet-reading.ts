import { cleanLine } from '../import/cell-text.ts'
import type { Cell, CellValue, Sheet } from '../import/sheet.ts'
import { address } from '../workbook-plan.ts'
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
  /** The same idea stands in a second row, with something else. */
  | { kind: 'twice'; address: string; text: string }
  | { kind: 'missing-rows'; count: number; text: string }
  | { kind: 'missing-column'; text: string }
  | { kind: 'other-sheets'; text: string }

export type SheetReading = { sheet: string; entries: SheetEntry[]; remarks: SheetRemark[] }

type Row = ReadonlyMap<number, Cell>
type Columns = {
  number: number
  title: number | undefined
  marks: (number | undefined)[]
  reasons: (number | undefined)[]
}
type Table = { sheet: Sheet; headerRow: number; columns: Columns; rows: ReadonlyMap<number, Row> }

/**
 * Finds the entries of a score sheet again after anything people do to one: rows sorted or deleted, columns moved,
 * inserted or taken out, lines above the heading. Rows are told by the number of the idea, columns by their heading.
 *
 * @returns null when no sheet has the headings any more.
 */
export function readScoreSheet(sheets: readonly Sheet[], key: ScoreSheetKey): SheetReading | null {
  const tables = sheets
    .filter(({ visibility }) => visibility === 'visible')
    .flatMap((sheet) => findTable(sheet, key) ?? [])
  const table = tables.find(({ sheet }) => sheet.name === key.sheet) ?? tables[0]
  if (table === undefined) return null
  const others = tables.filter((one) => one !== table).map(({ sheet }) => sheet.name ?? '')
  const { entries, remarks } = readRows(table, key)
  const missing = key.criteria.filter((_, index) => table.columns.marks[index] === undefined)
  return {
    sheet: table.sheet.name ?? '',
    entries,
    remarks: [
      ...missing.map(({ name }): SheetRemark => ({ kind: 'missing-column', text: name })),
      ...remarks,
      ...(others.length > 0 ? [{ kind: 'other-sheets' as const, text: others.join(', ') }] : []),
    ],
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
    if (columns !== null) return { sheet, headerRow, columns, rows }
  }
  return null
}

/** A heading row names the numbers and at least one criterion. */
function findColumns(row: Row, key: ScoreSheetKey): Columns | null {
  const places = new Map([...row].toReversed().map(([column, cell]) => [textOf(cell), column]))
  const find = (header: string): number | undefined => places.get(cleanLine(header))
  const number = find(key.numberHeader)
  const marks = key.criteria.map(({ header }) => find(header))
  if (number === undefined || marks.every((column) => column === undefined)) return null
  return {
    number,
    title: find(key.titleHeader),
    marks,
    reasons: key.criteria.map(({ reasonHeader }) => find(reasonHeader)),
  }
}

function readRows(
  { headerRow, columns, rows }: Table,
  key: ScoreSheetKey,
): { entries: SheetEntry[]; remarks: SheetRemark[] } {
  const ideas = new Map(key.ideas.map(({ number }, index) => [number, index]))
  const byIdea = new Map<number, SheetEntry[]>()
  const remarks: SheetRemark[] = []
  for (const [rowNumber, row] of rows) {
    if (rowNumber <= headerRow) continue
    const number = textOf(row.get(columns.number))
    const place = address(columns.number, rowNumber)
    const idea = ideas.get(number)
    const entries = readRow(row, { rowNumber, idea: idea ?? -1, columns })
    const isFilled = entries.some(({ mark, reason }) => mark !== undefined || reason !== '')
    if (idea === undefined) {
      if (isFilled) remarks.push({ kind: 'unknown-row', address: place, text: number })
      continue
    }
    const title = columns.title === undefined ? '' : textOf(row.get(columns.title))
    const before = byIdea.get(idea)
    if (title !== '' && title !== cleanLine(key.ideas[idea]?.title ?? ''))
      remarks.push({ kind: 'other-title', address: place, text: `${number} ${title}` })
    else if (before === undefined) byIdea.set(idea, entries)
    else if (isFilled && !saysTheSame(before, entries))
      remarks.push({ kind: 'twice', address: place, text: number })
  }
  const gone = key.ideas.filter((_, index) => !byIdea.has(index)).map(({ number }) => number)
  if (gone.length > 0)
    remarks.push({ kind: 'missing-rows', count: gone.length, text: gone.slice(0, 12).join(', ') })
  return { entries: [...byIdea.values()].flat(), remarks }
}

function readRow(
  row: Row,
  { rowNumber, idea, columns }: { rowNumber: number; idea: number; columns: Columns },
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

function textOf(cell: Cell | undefined): string {
  if (cell === undefined) return ''
  const { value } = cell
  if (value.kind === 'text') return cleanLine(value.text)
  return value.kind === 'number' ? String(value.number) : ''
}
