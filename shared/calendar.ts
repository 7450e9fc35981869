import type { Language } from './language/text.ts'

/** A plain day, `YYYY-MM-DD`. */
export type Day = string

/**
 * A day as people write it.
 *
 * @example
 * import { formatDay } from './calendar.ts'
 * formatDay('2026-03-01', 'de') // → '01.03.2026'
 * formatDay('2026-03-01', 'en') // → '1 Mar 2026'
 */
export function formatDay(day: Day, language: Language): string {
  const [year = '', month = '', date = ''] = day.split('-')
  if (language === 'de') return `${date}.${month}.${year}`
  const name = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' }).format(utc(day))
  return `${Number(date)} ${name} ${year}`
}

/**
 * A day as a person types it: the German way, or as it is stored. Null for everything else, and for days that the calendar
 * does not have.
 *
 * @example
 * import { parseDay } from './calendar.ts'
 * parseDay('1.3.2026') // → '2026-03-01'
 * parseDay('2026-03-01') // → '2026-03-01'
 * parseDay('31.02.2026') // → null
 */
export function parseDay(typed: string): Day | null {
  const plain = typed.trim()
  const german = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(plain)
  const [, date = '', month = '', year = ''] = german ?? []
  const day = german === null ? plain : `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return null
  const time = utc(day)
  return Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== day ? null : day
}

/**
 * The day so many days later (or earlier, when negative).
 *
 * @example
 * import { addDays } from './calendar.ts'
 * addDays('2026-03-01', -1) // → '2026-02-28'
 */
export function addDays(day: Day, days: number): Day {
  const date = utc(day)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/**
 * Whole days from the first to the second.
 *
 * @example
 * import { daysBetween } from './calendar.ts'
 * daysBetween('2026-02-27', '2026-03-02') // → 3
 */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((utc(to).getTime() - utc(from).getTime()) / 86_400_000)
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(day: Day): number {
  return utc(day).getUTCDay() || 7
}

/**
 * The short name of the weekday.
 *
 * @example
 * import { formatWeekday } from './calendar.ts'
 * formatWeekday('2027-01-12', 'de') // → 'Di'
 * formatWeekday('2027-01-12', 'en') // → 'Tue'
 */
export function formatWeekday(day: Day, language: Language): string {
  return new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(utc(day))
}

function utc(day: Day): Date {
  return new Date(`${day}T00:00:00Z`)
}

/**
 * The day it is in Germany at a moment.
 *
 * @param moment UTC, ISO
 * @example
 * import { dayOfMoment } from './calendar.ts'
 * dayOfMoment('2026-11-23T23:30:00Z') // → '2026-11-24'
 */
export function dayOfMoment(moment: string): Day {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date(moment))
}
