import type { FormulaMaster, ScannedCell, ScannedFormula } from './workbook-cell-block.ts'
import { findSerial } from './workbook-date.ts'
import { toSharedText, type SharedText } from './workbook-strings.ts'

/** A cell element as it stands in the sheet part: attribute `t`, and the texts of its children as far as they exist. */
export type OpenCell = {
  row: number
  column: number
  type: string
  style: number
  /** A number only where the type says that it is one, or the place of a shared text. */
  value?: string | number
  inline?: SharedText
  formula?: string
  sharedFormula?: string
}

type Content = Pick<ScannedCell, 'type' | 'value' | 'shared'> & { isIsoDate?: true; isCut?: boolean }

/**
 * Makes sense of a cell element. No cell comes back when it shows nothing (formatted only, or a text or formula result of no
 * length). Never guesses: a number that is none stays the text it is, a text that is missing from the table becomes the
 * error `#REF!`.
 */
export function readScannedCell(
  open: OpenCell,
  book: { sharedTexts: readonly SharedText[]; isDate1904: boolean },
  masters: Map<string, FormulaMaster>,
): { cell?: ScannedCell; isCut: boolean } {
  const formula = readFormula(open, masters)
  const content = readContent(open, book)
  const { row, column, style } = open
  if (content === undefined) {
    const hasResult = open.inline !== undefined || (open.value !== undefined && !isBlankNumber(open))
    const isUncalculated = formula !== undefined && !hasResult
    return isUncalculated
      ? { cell: { row, column, style, type: 'number', isIsoDate: false, formula }, isCut: false }
      : { isCut: false }
  }
  const { type, value = '', shared, isIsoDate = false, isCut = false } = content
  return { cell: { row, column, style, type, value, shared, isIsoDate, formula }, isCut }
}

/** Some programs write an empty number for a result that they did not compute; an empty text is a result. */
function isBlankNumber({ type, value }: OpenCell): boolean {
  return typeof value === 'string' && value.trim() === '' && !['s', 'str', 'inlineStr'].includes(type)
}

/** The first cell of a shared formula carries its text; the others only its number. */
function readFormula(open: OpenCell, masters: Map<string, FormulaMaster>): ScannedFormula | undefined {
  const { formula: text, sharedFormula } = open
  if (text === undefined) return undefined
  if (sharedFormula === undefined || !/^\d{1,9}$/.test(sharedFormula)) {
    return text === '' ? undefined : { text }
  }
  const index = Number(sharedFormula)
  if (text !== '') {
    const master = { row: open.row, column: open.column, text }
    masters.set(sharedFormula, master)
    return { text, shared: { index, master } }
  }
  const master = masters.get(sharedFormula)
  const canFollow = master !== undefined && master.row <= open.row
  return canFollow ? { text: '', shared: { index, master } } : { text: '#REF!' }
}

function readContent(
  open: OpenCell,
  book: { sharedTexts: readonly SharedText[]; isDate1904: boolean },
): Content | undefined {
  const { value, inline } = open
  if (inline !== undefined) return textContent(inline)
  if (value === undefined) return undefined
  if (open.type === 's') return readSharedText(value, book.sharedTexts)
  if (typeof value === 'number') return { type: 'number', value }
  switch (open.type) {
    case 'str':
    case 'inlineStr':
      return textContent(toSharedText(value))
    case 'b':
      return { type: 'truth', value: value.trim() === '1' || value.trim() === 'true' ? '1' : '0' }
    case 'e':
      return { type: 'error', value: value.trim().slice(0, 40) || '#VALUE!' }
    case 'd':
      return readIsoDate(value, book.isDate1904)
    default:
      return readNumber(value)
  }
}

function readSharedText(value: string | number, texts: readonly SharedText[]): Content | undefined {
  const shared = typeof value === 'number' || /^\s*\d+\s*$/.test(value) ? Number(value) : -1
  const text = texts[shared]
  return text === undefined ? { type: 'error', value: '#REF!' } : textContent(text, shared)
}

function readIsoDate(value: string, isDate1904: boolean): Content | undefined {
  const serial = findSerial(value, isDate1904)
  if (serial === undefined || serial < 0) return textContent(toSharedText(value))
  return { type: 'number', value: String(serial), isIsoDate: true }
}

function readNumber(value: string): Content | undefined {
  const digits = value.trim()
  if (digits === '') return undefined
  const isNumber = digits.length < 400 && /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(digits)
  return isNumber && Number.isFinite(Number(digits))
    ? { type: 'number', value: digits }
    : textContent(toSharedText(value))
}

function textContent({ text, isCut }: SharedText, shared?: number): Content | undefined {
  return text === '' ? undefined : { type: 'text', value: text, shared, isCut }
}
