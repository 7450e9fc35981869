import { addDays, type Day, weekdayOf } from './calendar.ts'

/** Public holidays of Schleswig-Holstein, by name in the language files (`holiday.<name>`). */
export const holidayNames = [
  'new-year',
  'good-friday',
  'easter-monday',
  'labour-day',
  'ascension',
  'whit-monday',
  'unity-day',
  'reformation-day',
  'christmas-day',
  'boxing-day',
] as const

export type HolidayName = (typeof holidayNames)[number]

/**
 * Easter Sunday in the Gregorian calendar, for every year from 1583.
 *
 * Source: the anonymous computation published in Nature, 20 April 1876, as given by Jean Meeus, Astronomical
 * Algorithms, chapter 8; the letters are those of the book.
 *
 * @example
 * import { easterSunday } from './holidays.ts'
 * easterSunday(2026) // → '2026-04-05'
 * easterSunday(2038) // → '2038-04-25'
 */
export function easterSunday(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  const date = ((h + l - 7 * m + 114) % 31) + 1
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}

/**
 * The holidays of a year in Schleswig-Holstein, by day. Reformation Day is one every year since 2018 (and was one
 * everywhere in Germany in 2017).
 *
 * @example
 * import { holidaysOfYear } from './holidays.ts'
 * holidaysOfYear(2026).get('2026-10-31') // → 'reformation-day'
 * holidaysOfYear(2026).get('2026-05-25') // → 'whit-monday'
 */
export function holidaysOfYear(year: number): Map<Day, HolidayName> {
  const easter = easterSunday(year)
  return new Map<Day, HolidayName>([
    [`${year}-01-01`, 'new-year'],
    [addDays(easter, -2), 'good-friday'],
    [addDays(easter, 1), 'easter-monday'],
    [`${year}-05-01`, 'labour-day'],
    [addDays(easter, 39), 'ascension'],
    [addDays(easter, 50), 'whit-monday'],
    [`${year}-10-03`, 'unity-day'],
    ...(year >= 2017 ? [[`${year}-10-31`, 'reformation-day'] as const] : []),
    [`${year}-12-25`, 'christmas-day'],
    [`${year}-12-26`, 'boxing-day'],
  ])
}

export type DayOff = 'saturday' | 'sunday' | HolidayName

/**
 * Why nobody is in the office on a day, or null on a working day. A holiday outranks the weekend.
 *
 * @example
 * import { dayOff } from './holidays.ts'
 * dayOff('2026-12-26') // → 'boxing-day'
 * dayOff('2026-12-05') // → 'saturday'
 * dayOff('2026-12-04') // → null
 */
export function dayOff(day: Day): DayOff | null {
  const holiday = holidaysOfYear(Number(day.slice(0, 4))).get(day)
  if (holiday !== undefined) return holiday
  const weekday = weekdayOf(day)
  if (weekday === 6) return 'saturday'
  return weekday === 7 ? 'sunday' : null
}

/**
 * The day itself when it is a working day, else the last one before it.
 *
 * @example
 * import { workingDayOnOrBefore } from './holidays.ts'
 * workingDayOnOrBefore('2026-04-06') // → '2026-04-02'
 */
export function workingDayOnOrBefore(day: Day): Day {
  let at = day
  while (dayOff(at) !== null) at = addDays(at, -1)
  return at
}
