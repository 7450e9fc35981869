import type { Cell } from './sheet.ts'
import type { RawValue } from './understanding.ts'

/** What a cell holds, for the record: days as ISO text, errors as their code. */
export function rawOf(cell: Cell | undefined): RawValue {
  if (!cell) return null
  const { value } = cell
  switch (value.kind) {
    case 'text':
      return value.text
    case 'number':
      return value.number
    case 'date':
      return value.iso.includes('-') ? value.iso.slice(0, 10) : value.iso
    case 'truth':
      return value.truth
    case 'error':
      return value.code
    case 'uncalculated':
      return null
  }
}

/**
 * What a person sees in a cell, as text: leading zeros and fixed decimals of the number format included, since labels
 * such as 007 and 3.10 live by them.
 */
export function shownText(cell: Cell): string {
  const { value } = cell
  if (value.kind === 'number') return shownNumber(value.number, cell.format)
  if (value.kind === 'truth') return value.truth ? 'WAHR' : 'FALSCH'
  return String(rawOf(cell) ?? '')
}

function shownNumber(number: number, format: string | undefined): string {
  const written = Number.isInteger(number) && Math.abs(number) < 1e15
  if (format === undefined) return String(written ? number : Number(number.toPrecision(15)))
  if (/^0+$/.test(format) && Number.isInteger(number) && number >= 0) {
    return String(number).padStart(format.length, '0')
  }
  const fixed = /^0\.(0+)$/.exec(format)
  if (fixed?.[1]) return number.toFixed(fixed[1].length)
  return String(written ? number : Number(number.toPrecision(15)))
}
