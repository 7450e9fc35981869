/**
 * A foreign file as plain cells: what the reading process hands over and what the understanding of tables starts from.
 * Everything but cells (formats, names, drawings, rules, macros) has been left behind in the reading process.
 */

/** What a cell holds. A number that the workbook shows as a date is a `date`; a formula gives its stored result. */
export type CellValue =
  | { kind: 'text'; text: string }
  | { kind: 'number'; number: number }
  /** `iso` is `2025-06-01`, `2025-06-01T13:30:00` or `13:30:00` (time only); `serial` is the number in the file. */
  | { kind: 'date'; iso: string; serial: number }
  | { kind: 'truth'; truth: boolean }
  | { kind: 'error'; code: string }
  /** A formula whose result the file does not hold. */
  | { kind: 'uncalculated' }

/** A filled cell. `row` and `column` count from 1, as the screen shows them (column 3 is C). */
export type Cell = {
  row: number
  column: number
  value: CellValue
  /** Formula text without the equals sign, for the record only; it is never evaluated. */
  formula?: string
  /** Number format of the cell when it is not "General", such as `#,##0.00 "€"`. */
  format?: string
  bold?: true
  /** Target of a web or mail link; never opened by the program. */
  link?: string
}

/** A rectangle of cells, corners included, counting from 1. */
export type CellRange = { top: number; left: number; bottom: number; right: number }

/** One sheet. Only filled cells are listed, by row and then by column. */
export type Sheet = {
  /** `null` for text files, which have no sheets. */
  name: string | null
  visibility: 'visible' | 'hidden' | 'very-hidden'
  cells: Cell[]
  merges: CellRange[]
  hiddenRows: number[]
  hiddenColumns: number[]
  /** Range of the active or prepared filter. */
  filter?: CellRange
  /** Tables that Excel itself knows of; `totalsRow` tells that the last row holds totals. */
  declaredTables: { name: string; range: CellRange; totalsRow: boolean }[]
}

/** Why a foreign file is not read at all. */
export const refusalReasons = [
  'damaged-zip',
  'damaged-content',
  'password-protected',
  'legacy-xls',
  'binary-workbook',
  'open-document',
  'macros',
  'html-not-workbook',
  'not-a-workbook',
  'ending-does-not-fit',
  'empty-file',
  'too-large-file',
  'too-large-unpacked',
  'too-many-parts',
  'too-many-sheets',
  'too-many-rows',
  'too-many-columns',
  'too-many-cells',
  'xml-doctype',
  'took-too-long',
  'took-too-much-memory',
  'reader-failed',
] as const

export type RefusalReason = (typeof refusalReasons)[number]

/** What a careful reader would mention although the file is read. `count` says how often, `sheet` where. */
export const fileWarningKinds = [
  'huge-declared-range',
  'formula-like-text',
  'external-link',
  'many-sheets',
  'uncalculated-formulas',
  'invisible-characters',
  'text-cut',
  'formatting-ignored',
  'unknown-encoding',
  'mac-encoding',
  'double-encoding',
  'plain-list',
  'score-workbook',
] as const

export type FileWarning = { kind: (typeof fileWarningKinds)[number]; sheet?: string | null; count?: number }

/** How the bytes of a text file can be understood. */
export const textEncodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'macintosh'] as const

export type TextEncodingName = (typeof textEncodings)[number]

/** Answer of the reading process. */
export type ReadFile =
  | {
      outcome: 'read'
      format: 'xlsx' | 'text'
      /** Text files only: how the bytes were understood. */
      encoding?: TextEncodingName
      /** Text files that begin with the mark of their encoding. */
      byteOrderMark?: true
      delimiter?: ';' | ',' | '\t' | '|'
      sheets: Sheet[]
      warnings: FileWarning[]
    }
  | { outcome: 'refused'; reason: RefusalReason; detail?: Record<string, string | number> }
