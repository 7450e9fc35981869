/**
 * A workbook as a plain value: what stands in which cell and which formula recomputes it. Planning is pure and lies beside
 * the arithmetic it shows; `main/documents/workbook-writer.ts` turns a plan into a file and knows nothing else.
 */

/**
 * A live formula. The class is the only way a formula gets into a workbook: texts of people stay texts even when they begin
 * with an equals sign, and an object from a file or a request is refused, because it is no instance of this class. That
 * also holds across a worker's boundary: send the input there, not the plan.
 *
 * @example
 * import { Formula } from './workbook-plan.ts'
 * new Formula('SUM(A1:A3)', 6).result // → 6
 */
export class Formula {
  /** English function names, commas, no equals sign. Never put together from texts of people. */
  readonly text: string
  /** What the program computed itself, for viewers that do not calculate. */
  readonly result: string | number | boolean

  constructor(text: string, result: string | number | boolean) {
    this.text = text
    this.result = result
  }
}

/** What a cell may hold; null leaves it empty. A Date stands at midnight UTC. */
export type PlanCell = string | number | boolean | Date | Formula | null

/** How a cell looks. `input` marks what a person may change so that the formulas answer, `answer` what a person fills in. */
export type CellLook = 'plain' | 'title' | 'heading' | 'note' | 'input' | 'answer' | 'computed' | 'strong'

export type ColumnPlan = {
  /** Unique within its table, whatever the case of its letters, and one line. */
  header: string
  look: CellLook
  /** Number format such as `0.00`; how the decimal sign looks is the viewer's choice. */
  format?: string
  wrap?: boolean
}

/** A table as Excel knows it: it can be filtered and sorted as a whole. */
export type TablePlan = {
  /** Unique in the workbook, letters, digits and underscores only. */
  name: string
  /** Row of the header, from 1. */
  top: number
  /** First column, from 1. */
  left: number
  columns: ColumnPlan[]
  rows: PlanCell[][]
  /** Filter buttons in the header; only for one table per sheet, because a filter hides whole rows. */
  filter: boolean
}

/** Cells outside of tables. */
export type LinePlan = {
  row: number
  column: number
  cells: PlanCell[]
  look: CellLook
  format?: string
  /** Left out: lines wrap on sheets without tables. A title that may run over its neighbours does not. */
  wrap?: boolean
}

/** What may be entered into a rectangle of cells: one of the cells of `list`, offered as a drop-down, or nothing. */
export type EntryPlan = {
  /** Corners, each as row and column from 1. */
  from: readonly [number, number]
  to: readonly [number, number]
  /** A range such as `Listen!$A$1:$A$9`. */
  list: string
  /** Shown beside a cell that is being filled in; Excel takes no more than 32 and 255 characters. */
  hint: { title: string; text: string }
  /** Shown for any other entry, which is refused. */
  refusal: { title: string; text: string }
}

export type SheetPlan = {
  /** At most 31 characters, none of `* ? : \ / [ ]`. */
  name: string
  /** Widths of the columns from A on, in characters. */
  widths: number[]
  lines: LinePlan[]
  tables: TablePlan[]
  /** Rows and columns that stay in sight. */
  frozen: { rows: number; columns: number }
  /** Rows printed at the top of each page, first and last; null for none. */
  repeatedRows: [number, number] | null
  /** Columns printed at the left of each page, first and last. */
  repeatedColumns?: [number, number]
  /** Pages beside each other on paper; left out: one. */
  pagesAcross?: number
  /** `very-hidden` sheets do not even appear in the list of hidden ones. */
  visibility?: 'hidden' | 'very-hidden'
  /** Only cells of the looks `input` and `answer` can be changed, until somebody lifts the protection; there is no password. */
  isProtected?: boolean
  entries?: EntryPlan[]
  /** Short notes at cells. */
  notes?: { row: number; column: number; text: string }[]
}

export type WorkbookPlan = {
  title: string
  /** Stands in the foot of each page; plain text. */
  footer: string
  /** Plain day, written into the file as its date so that the same plan gives the same file. */
  writtenOn: string
  /** Sheets can be neither added nor removed nor renamed, until somebody lifts the protection. */
  isStructureLocked?: boolean
  sheets: SheetPlan[]
}

/**
 * Letters of a column: 1 is A, 28 is AB.
 *
 * @example
 * import { columnName } from './workbook-plan.ts'
 * [1, 26, 27, 702, 703].map(columnName) // → ["A", "Z", "AA", "ZZ", "AAA"]
 */
export function columnName(column: number): string {
  const rest = column - 1
  const last = String.fromCharCode(65 + (rest % 26))
  return rest < 26 ? last : columnName(Math.floor(rest / 26)) + last
}

/** A row or column that a formula keeps when it is copied or sorted. */
type Kept = 'both' | 'row' | 'column' | 'none'

/**
 * Address of a cell. `keep` says what carries a dollar sign.
 *
 * @example
 * import { address } from './workbook-plan.ts'
 * address(2, 7) // → "B7"
 * address(2, 7, 'both') // → "$B$7"
 * address(2, 7, 'column') // → "$B7"
 */
export function address(column: number, row: number, keep: Kept = 'none'): string {
  const columnSign = keep === 'both' || keep === 'column' ? '$' : ''
  const rowSign = keep === 'both' || keep === 'row' ? '$' : ''
  return `${columnSign}${columnName(column)}${rowSign}${row}`
}

/**
 * A column of a table without its header, as formulas on other sheets name it.
 *
 * @example
 * import { columnRange } from './workbook-plan.ts'
 * columnRange('Gewichte', 3, [5, 9]) // → "Gewichte!$C$5:$C$9"
 */
export function columnRange(sheet: string, column: number, [first, last]: readonly [number, number]): string {
  return `${sheet}!${address(column, first, 'both')}:${address(column, last, 'both')}`
}

/**
 * Headers that a table may have: one line, not empty, no two alike. Criteria are named by people, tables refuse doubles.
 *
 * @example
 * import { uniqueHeaders } from './workbook-plan.ts'
 * uniqueHeaders(['Nutzen', 'nutzen', '', 'a\nb']) // → ["Nutzen", "nutzen (2)", "–", "a b"]
 */
export function uniqueHeaders(headers: readonly string[]): string[] {
  const taken = new Set<string>()
  return headers.map((header) => {
    const line = header.replaceAll(/\s+/g, ' ').trim().slice(0, 200) || '–'
    let name = line
    for (let copy = 2; taken.has(name.toLowerCase()); copy += 1) name = `${line} (${copy})`
    taken.add(name.toLowerCase())
    return name
  })
}
