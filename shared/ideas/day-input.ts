import { parseGermanDate } from '../import/german-dates.ts'
import { cleanLine } from '../import/cell-text.ts'

/** What a person typed into a field for a day. */
export type DayInput = { kind: 'day'; day: string } | { kind: 'empty' | 'unreadable' }

/**
 * Reads a day as typed on the idea sheet, in the same notations as in workshop sheets. A day with two readings
 * ("03/04/2021") is not guessed.
 *
 * @example
 * import { parseDayInput } from './day-input.ts'
 * parseDayInput('9.11.21') // → { kind: 'day', day: '2021-11-09' }
 * parseDayInput('') // → { kind: 'empty' }
 * parseDayInput('31.11.2021') // → { kind: 'unreadable' }
 */
export function parseDayInput(typed: string): DayInput {
  if (cleanLine(typed) === '') return { kind: 'empty' }
  const read = parseGermanDate(typed)
  if (read.kind === 'nothing') return { kind: 'empty' }
  return read.kind === 'day' ? { kind: 'day', day: read.day } : { kind: 'unreadable' }
}
