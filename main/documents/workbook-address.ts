import type { CellRange } from '../../shared/import/sheet.ts'

/** Largest row and column that Excel knows. */
export const lastRow = 1_048_576
export const lastColumn = 16_384

/**
 * Reads a cell address such as `B12` or `$B$12`. `undefined` when it is none or lies outside of what Excel knows.
 */
export function findAddress(text: string): { row: number; column: number } | undefined {
  let index = 0
  let column = 0
  let row = 0
  if (text.charCodeAt(index) === dollar) index++
  for (; index < text.length; index++) {
    const letter = text.charCodeAt(index) & ~0x20
    if (letter < 65 || letter > 90) break
    column = column * 26 + letter - 64
    if (column > lastColumn) return undefined
  }
  if (text.charCodeAt(index) === dollar) index++
  for (; index < text.length; index++) {
    const digit = text.charCodeAt(index) - 48
    if (digit < 0 || digit > 9) return undefined
    row = row * 10 + digit
    if (row > lastRow) return undefined
  }
  return row > 0 && column > 0 ? { row, column } : undefined
}

const dollar = 36

/** Letters of a column: 1 is A, 28 is AB. */
export function columnLetters(column: number): string {
  let letters = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return letters
}

/** Reads a range such as `A1:F20`, a single cell, whole columns `A:F` or whole rows `1:20`. */
export function findRange(text: string): CellRange | undefined {
  const [first = '', second = first] = text.split(':')
  const from = findAddress(first) ?? findAddress(`${first}1`) ?? findAddress(`A${first}`)
  const to = findAddress(second) ?? findAddress(`${second}${lastRow}`) ?? findAddress(`XFD${second}`)
  if (from === undefined || to === undefined) return undefined
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  }
}

/** The part of a range that lies within the filled rows and columns; `undefined` when nothing does. */
export function clipRange(
  range: CellRange,
  filled: { bottom: number; right: number },
): CellRange | undefined {
  const clipped = {
    ...range,
    bottom: Math.min(range.bottom, filled.bottom),
    right: Math.min(range.right, filled.right),
  }
  return clipped.bottom < clipped.top || clipped.right < clipped.left ? undefined : clipped
}
