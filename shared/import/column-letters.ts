/**
 * Number of a column by its letters, counting from 1; 0 for anything else.
 *
 * @example
 * import { columnNumber } from './column-letters.ts'
 * ['A', 'z', 'AA', 'AAA', 'A1', ''].map(columnNumber) // → [1, 26, 27, 703, 0, 0]
 */
export function columnNumber(letters: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return 0
  return Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}
