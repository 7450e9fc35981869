import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatCents, parseCents, sumCents } from '../../shared/money.ts'

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

  it.each(['', 'viel', '12.5', '1.23', '12,345', '-5', '1,2,3', '12 $', '1e5', '99999999999999999999'])(
    'does not guess what %s means',
    (typed) => {
      expect(parseCents(typed)).toBeNull()
    },
  )

  it('reads back what is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 13 }), fc.boolean(), (cents, withCents) => {
        const whole = withCents ? cents : cents - (cents % 100)
        expect(parseCents(formatCents(whole, 'de'))).toBe(whole)
      }),
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
