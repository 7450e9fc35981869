import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween, weekdayOf } from '../../shared/calendar.ts'
import { dayOff, easterSunday, holidaysOfYear, workingDayOnOrBefore } from '../../shared/holidays.ts'

describe('easterSunday', () => {
  it.each([
    '1818-03-22',
    '1943-04-25',
    '1961-04-02',
    '2000-04-23',
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2038-04-25',
    '2285-03-22',
  ])('knows the Easter of %s', (day) => {
    expect(easterSunday(Number(day.slice(0, 4)))).toBe(day)
  })

  it('is a Sunday from 22 March to 25 April in every year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1583, max: 4000 }), (year) => {
        const easter = easterSunday(year)
        expect(weekdayOf(easter)).toBe(7)
        expect(easter >= `${year}-03-22` && easter <= `${year}-04-25`).toBe(true)
      }),
    )
  })
})

describe('holidaysOfYear', () => {
  it('lists the ten holidays of Schleswig-Holstein in 2026', () => {
    expect([...holidaysOfYear(2026)]).toEqual([
      ['2026-01-01', 'new-year'],
      ['2026-04-03', 'good-friday'],
      ['2026-04-06', 'easter-monday'],
      ['2026-05-01', 'labour-day'],
      ['2026-05-14', 'ascension'],
      ['2026-05-25', 'whit-monday'],
      ['2026-10-03', 'unity-day'],
      ['2026-10-31', 'reformation-day'],
      ['2026-12-25', 'christmas-day'],
      ['2026-12-26', 'boxing-day'],
    ])
  })

  it('has no Reformation Day before 2017', () => {
    expect([...holidaysOfYear(2016).values()]).not.toContain('reformation-day')
  })
})

describe('workingDayOnOrBefore', () => {
  it('goes back over Easter to Maundy Thursday', () => {
    expect(workingDayOnOrBefore('2026-04-06')).toBe('2026-04-02')
  })

  it('never goes forward and never more than five days back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (offset) => {
        const day = addDays('2017-01-01', offset)
        const found = workingDayOnOrBefore(day)
        expect(dayOff(found)).toBeNull()
        const back = daysBetween(found, day)
        expect(back >= 0 && back <= 5).toBe(true)
      }),
    )
  })
})
