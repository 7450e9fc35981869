import { cleanLine } from './cell-text.ts'
import { saysNothing } from './nothing-stated.ts'

/** What a date cell says. A moment stays as it is written; a day is `YYYY-MM-DD`. */
export type ReadDate =
  | { kind: 'day'; day: string }
  | { kind: 'moment'; moment: string }
  /** Both readings are days: "03/04/2021". */
  | { kind: 'ambiguous'; days: [string, string] }
  /** Looks like a date, but there is no such day: "31.11.2021". */
  | { kind: 'impossible' }
  | { kind: 'nothing' }
  | { kind: 'unreadable' }

const months = [
  ['jan', 'jän'],
  ['feb'],
  ['mär', 'mar', 'mrz'],
  ['apr'],
  ['mai', 'may'],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep'],
  ['okt', 'oct'],
  ['nov'],
  ['dez', 'dec'],
]

const longMonths: ReadonlySet<string> = new Set(['01', '03', '05', '07', '08', '10', '12'])
const shortMonths: ReadonlySet<string> = new Set(['04', '06', '09', '11'])

const weekday = /^(?:mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun)[a-zä]*\.?,?\s+(?:den\s+)?/i
const time =
  /(?:,|\s+um)?(?:\s+|(?<=\d)T(?=\d\d:))\d{1,2}[:.]\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s*(?:uhr|h|[ap]\.?m\.?))?(?:\s*(?:UTC|GMT|Z|[MOW]ES?Z|[CEW]ES?T)(?:[+-]\d{1,2})?|\s*[+-]\d\d:?\d\d)?$/i

/**
 * Reads a day as people write it: "12.10.2021", "9.11.21", "2021-10-12", "12. Oktober 2021", "Di, 12.10.2021, 18:30 Uhr".
 * Slashes are read only when one order of day and month is possible. Seasons and bare months are no days.
 *
 * @example
 * import { parseGermanDate } from './german-dates.ts'
 * parseGermanDate('9.11.21') // → { kind: 'day', day: '2021-11-09' }
 * parseGermanDate('31.11.2021') // → { kind: 'impossible' }
 * parseGermanDate('03/04/2021') // → { kind: 'ambiguous', days: ['2021-04-03', '2021-03-04'] }
 * parseGermanDate('Herbst 2021') // → { kind: 'unreadable' }
 */
export function parseGermanDate(raw: string): ReadDate {
  const text = cleanLine(raw)
  if (saysNothing(text)) return { kind: 'nothing' }
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/.test(text)) {
    return isDay(text.slice(0, 10)) ? { kind: 'moment', moment: text } : { kind: 'impossible' }
  }
  const bare = text
    .replace(weekday, '')
    .replace(/^(?:am|vom|ab|den)\s+/i, '')
    .replace(time, '')
    .replace(/,$/, '')
  return readNumeric(bare) ?? readNamedMonth(bare) ?? { kind: 'unreadable' }
}

function readNumeric(text: string): ReadDate | null {
  const iso = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(text) ?? /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(text)
  if (iso) return dayOf(iso[1], iso[2], iso[3])
  const german =
    /^(\d{1,2})\s?[.]\s?(\d{1,2})\s?[.]\s?(\d{4}|\d{2})$/.exec(text) ??
    /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(text)
  if (german) return dayOf(german[3], german[2], german[1])
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/.exec(text)
  if (!slashed) return null
  const dayFirst = dayOf(slashed[3], slashed[2], slashed[1])
  const monthFirst = dayOf(slashed[3], slashed[1], slashed[2])
  if (dayFirst.kind !== 'day') return monthFirst
  if (monthFirst.kind !== 'day' || monthFirst.day === dayFirst.day) return dayFirst
  return { kind: 'ambiguous', days: [dayFirst.day, monthFirst.day] }
}

/**
 * Which comes first where days and months are written with slashes, as far as dates beyond the twelfth show it without
 * contradiction.
 *
 * @example
 * import { slashOrder } from './german-dates.ts'
 * slashOrder(['03/04/2022', '15/04/2022']) // → 'day'
 * slashOrder(['03/04/2022', '04/05/2022']) // → null
 */
export function slashOrder(texts: readonly string[]): 'day' | 'month' | null {
  const dates = texts.flatMap((text) => {
    if (!text.includes('/')) return []
    const [, first, second] = /^(\d{1,2})\/(\d{1,2})\/\d{2,4}/.exec(cleanLine(text)) ?? []
    return first === undefined ? [] : [[Number(first), Number(second)]]
  })
  const dayFirst = dates.some(([first = 0]) => first > 12)
  const monthFirst = dates.some(([, second = 0]) => second > 12)
  if (dayFirst === monthFirst) return null
  return dayFirst ? 'day' : 'month'
}

function readNamedMonth(text: string): ReadDate | null {
  const german = /^(\d{1,2})\.?\s*([a-zä]{3,9})\.?\s*(\d{4}|\d{2})$/i.exec(text)
  const english = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/i.exec(text)
  const [day, name, year] = german
    ? [german[1], german[2], german[3]]
    : english
      ? [english[2], english[1], english[3]]
      : []
  const start = name?.toLowerCase().replace('maer', 'mär').slice(0, 3)
  const month = months.findIndex((names) => start !== undefined && names.includes(start)) + 1
  return month === 0 ? null : dayOf(year, String(month), day)
}

function dayOf(year = '', month = '', day = ''): ReadDate {
  const full = year.length === 2 ? `${Number(year) < 70 ? '20' : '19'}${year}` : year
  const text = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(text) ? { kind: 'day', day: text } : { kind: 'impossible' }
}

/** True for a `YYYY-MM-DD` text that names a day of the calendar. */
export function isDay(text: string): boolean {
  const [, year, month = '', day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []
  return Number(day) >= 1 && Number(day) <= daysIn(Number(year), month)
}

/** Days of a month, written with two digits; 0 when there is no such month. */
function daysIn(year: number, month: string): number {
  if (month === '02') return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return longMonths.has(month) ? 31 : shortMonths.has(month) ? 30 : 0
}

/**
 * The day behind an Excel serial number (1900 calendar), such as stands in a cell without date format.
 *
 * @example
 * import { dayOfSerial } from './german-dates.ts'
 * dayOfSerial(44475) // → '2021-10-06'
 */
export function dayOfSerial(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10)
}
