import type { CellValue } from 'exceljs'
import { Formula } from '../../shared/workbook-plan.ts'

/** Most characters that a cell of Excel holds. */
export const longestText = 32_767

/** Thrown for anything that must not get into a workbook; it is a mistake in the program, not in its input. */
export class CellRefused extends TypeError {
  constructor(what: string, where: string) {
    super(`${where}: ${what} cannot be written into a workbook`)
    this.name = 'CellRefused'
  }
}

/**
 * The only way into a cell. A text stays a text whatever it begins with; a formula comes in as {@link Formula} alone. Any
 * other object is refused: in the library a plain `{ formula: … }`, as it may come out of somebody's JSON, would be a live
 * formula.
 *
 * @param where sheet and address, for the message.
 * @param storeResults `false` leaves formulas without result, so that a program that opens the file must compute them.
 * @throws CellRefused for objects, numbers that are none, dates that are none.
 */
export function cellContent(
  value: unknown,
  { where, storeResults = true }: { where: string; storeResults?: boolean },
): CellValue {
  if (value === null) return null
  if (typeof value === 'string') return escapedText(value)
  if (typeof value === 'boolean') return value
  if (typeof value === 'number') {
    if (Number.isFinite(value)) return value
    throw new CellRefused(String(value), where)
  }
  if (value instanceof Date) {
    if (!Number.isNaN(value.getTime())) return value
    throw new CellRefused('a date that is none', where)
  }
  if (value instanceof Formula) {
    const { text, result } = value
    if (!storeResults) return { formula: text, date1904: false }
    return { formula: text, result, date1904: false }
  }
  throw new CellRefused(typeof value, where)
}

/**
 * A text as the file format wants it, such that it reads back unchanged: `_x0041_` in a text would be read as "A" and
 * control characters would break the file, so both are written as `_xHHHH_`. Texts beyond what a cell holds end in "…".
 */
export function escapedText(text: string): string {
  return cutText(text.toWellFormed())
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll(notInXml, (character) => `_x${hex(character)}_`)
}

/** Tells whether a spreadsheet program takes a text for a formula or a number when somebody types it in once more. */
export function beginsLikeFormula(text: string): boolean {
  return /^[=+\-@\t\r＝＋－＠]/.test(text)
}

/** Control characters but tab and line feed; the carriage return is one, because XML readers turn it into a line feed. */
const notInXml = /[[\p{Cc}--[\t\n]]\uFFFE\uFFFF]/gv

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
}

function cutText(text: string): string {
  if (text.length <= longestText) return text
  const cut = text.slice(0, longestText - 1)
  // A pair of half characters must not be cut in two.
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`
}
