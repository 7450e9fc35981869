import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages } from '../../shared/language/text.ts'
import { formatCents, parseCents, sumCents, writeCents } from '../../shared/money.ts'

describe('parseCents', () => {
  it.each([
    ['12', 1200],
    ['12,5', 1250],
    ['12,50 €', 1250],
    ['1.234.567,89', 123_456_789],
    ['12 000', 1_200_000],
    ['12\u00a0000 €', 1_200_000],
    ['12 T€', 1_200_000],
    ['12,5 T€', 1_250_000],
    ['12 TEUR', 1_200_000],
    ['8 Tsd. €', 800_000],
    ['1,5 Mio. €', 150_000_000],
    ['1,5 Mio', 150_000_000],
    ['€ 40', 4000],
    ['500,-', 50_000],
    ['500,-- Euro', 50_000],
    ['0', 0],
  ])('reads %s', (typed, cents) => {
    expect(parseCents(typed)).toBe(cents)
  })

  it.each([
    '',
    'viel',
    '12.5',
    '1.23',
    '12,345',
    '12,000',
    '-5',
    '1,2,3',
    '12 $',
    '1e5',
    '99999999999999999999',
  ])('does not guess what %s means', (typed) => {
    expect(parseCents(typed)).toBeNull()
  })

  it.each([
    ['12,000', 1_200_000],
    ['12,000.50 €', 1_200_050],
    ['1,234,567', 123_456_700],
    ['12.50', 1250],
    ['12.000,50', 1_200_050],
    ['12.000', 1_200_000],
    ['12,5', 1250],
    ['1.5 Mio. €', 150_000_000],
    ['12k', 1_200_000],
  ])('reads %s in English, be it written the English or the German way', (typed, cents) => {
    expect(parseCents(typed, 'en')).toBe(cents)
  })

  it.each(['12,00,000', '1.234,567', '1,234.567', '12.3456'])(
    'does not guess what %s means in English either',
    (typed) => {
      expect(parseCents(typed, 'en')).toBeNull()
    },
  )

  it('reads back what is written, in either language', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 ** 13 }),
        fc.boolean(),
        fc.constantFrom(...languages),
        (cents, withCents, language) => {
          const whole = withCents ? cents : cents - (cents % 100)
          expect(parseCents(formatCents(whole, language), language)).toBe(whole)
          expect(parseCents(writeCents(whole, language), language)).toBe(whole)
        },
      ),
    )
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const cents = parseCents(typed)
        expect(cents === null || (Number.isSafeInteger(cents) && cents >= 0)).toBe(true)
      }),
    )
  })
})

describe('sumCents', () => {
  it('refuses anything but whole cents', () => {
    expect(() => sumCents([1, 0.5])).toThrow(RangeError)
  })
})
