import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findIsoDate, findSerial } from '../../../main/documents/workbook-date.ts'

describe('a serial number', () => {
  it.each([
    [45809, '2025-06-01'],
    [45809.5625, '2025-06-01T13:30:00'],
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [60, undefined],
    [61, '1900-03-01'],
    [0.75, '18:00:00'],
    [0, '00:00:00'],
    [45809.9999999, '2025-06-02'],
    [2958465, '9999-12-31'],
    [2958466, undefined],
    [-1, undefined],
    [Number.POSITIVE_INFINITY, undefined],
  ])('%s is %s', (serial, iso) => {
    expect(findIsoDate(serial, false)).toBe(iso)
  })

  it('counts from 1904 where the workbook says so', () => {
    expect(findIsoDate(44347, true)).toBe('2025-06-01')
  })

  it('comes back from its own ISO text', () => {
    const serial = fc.integer({ min: 61, max: 2_900_000 })
    const seconds = fc.integer({ min: 0, max: 86_399 })
    fc.assert(
      fc.property(serial, seconds, fc.boolean(), (day, second, isDate1904) => {
        const iso = findIsoDate(day + second / 86_400, isDate1904)
        expect(findSerial(iso ?? '', isDate1904)).toBeCloseTo(day + second / 86_400, 6)
      }),
    )
  })

  it.each(['2025-13-01', '2025-02-30', 'heute', '', '2025', '25:00'])('is not guessed from %j', (text) => {
    expect(findSerial(text, false)).toBeUndefined()
  })
})
