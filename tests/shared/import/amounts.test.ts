import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseAmount } from '../../../shared/import/amounts.ts'
import type { AmountUnit } from '../../../shared/import/understanding.ts'

/** Cents as short text: "low–high", "…" for an open end. */
function shortly(raw: string, unit?: AmountUnit): string {
  const read = parseAmount(raw, unit)
  if (read.kind !== 'amount') return read.kind
  const { lowCents, highCents, per } = read.amount
  const range = lowCents === highCents ? String(lowCents) : `${lowCents ?? '…'}–${highCents ?? '…'}`
  return [range, per, read.doubt].filter((part) => part !== undefined).join(' ')
}

describe('parseAmount', () => {
  it.each([
    ['ca. 15.000 €', '1500000'],
    ['5.000 € Anschaffung', '500000'],
    ['12 T€', '1200000'],
    ['1,5 Mio. €', '150000000'],
    ['0,2 Mio. €', '20000000'],
    ['8.000,00 EUR', '800000'],
    ['rd. 3.000 Euro', '300000'],
    ['ca. 120.000,- €', '12000000'],
    ['30.000,--', '3000000'],
    ['500,– €', '50000'],
    ['€ 25.000', '2500000'],
    ['9 TEUR', '900000'],
    ['5 Tsd. Euro', '500000'],
    ['20 000 €', '2000000'],
    ['1.234.567,89 €', '123456789'],
    ['0 €', '0'],
    ['kostenlos', '0'],
    ['10.000 € (geschätzt)', '1000000'],
  ])('reads %j', (raw, cents) => {
    expect(shortly(raw)).toBe(cents)
  })

  it.each([
    ['10-20 T€', '1000000–2000000'],
    ['150–200 T€', '15000000–20000000'],
    ['zw. 60.000 und 90.000 €', '6000000–9000000'],
    ['zwischen 5.000 und 7.000 Euro', '500000–700000'],
    ['von 1.000 bis 2.000 €', '100000–200000'],
    ['500.000 € bis 1 Mio. €', '50000000–100000000'],
    ['10 T€ – 20.000 €', '1000000–2000000'],
    ['bis 10.000 €', '…–1000000'],
    ['bis zu 5 T€', '…–500000'],
    ['unter 1.000 €', '…–100000'],
    ['max. 500 €', '…–50000'],
    ['ab 20.000 €', '2000000–…'],
    ['mind. 5 T€', '500000–…'],
    ['10.000 € aufwärts', '1000000–…'],
  ])('reads the ends of %j', (raw, cents) => {
    expect(shortly(raw)).toBe(cents)
  })

  it.each([
    ['200 € p. a.', '20000 year'],
    ['1.000 €/Jahr', '100000 year'],
    ['300 € im Jahr', '30000 year'],
    ['bis 500 € jährlich', '…–50000 year'],
  ])('knows that %j returns every year', (raw, cents) => {
    expect(shortly(raw)).toBe(cents)
  })

  it.each([
    ['20 T EUR', '2000000'],
    ['5 T.€', '500000'],
    ['15 T', '1500000'],
    ['(5.000 €)', '500000'],
    ['5.000 Eur.', '500000'],
    ['5000 Euro ca.', '500000'],
    ['gut 5.000 €', '500000'],
    ['5.000 € zzgl. MwSt.', '500000'],
    ['3.000 € max.', '…–300000'],
    ['3.000 € mindestens', '300000–…'],
    ['10.000 bis max. 12.000 €', '1000000–1200000'],
  ])('reads the hasty %j', (raw, cents) => {
    expect(shortly(raw)).toBe(cents)
  })

  it.each([
    '',
    ' ',
    '-',
    '–',
    'k. A.',
    'k.A.',
    'keine Angabe',
    '?',
    'offen',
    'n. n.',
    'noch nicht bekannt',
    'entfällt',
  ])('finds nothing stated in %j', (raw) => {
    expect(shortly(raw)).toBe('nothing')
  })

  it.each([
    '120 € je Schild',
    '5 € pro Person',
    'überschaubar',
    'gering',
    'CHF 500',
    '300 Euro pro Monat',
    '-500 €',
    '200–100 €',
  ])('does not guess %j', (raw) => {
    expect(shortly(raw)).toBe('unreadable')
  })

  it.each([
    '5.000 € + 200 €/Jahr',
    '5.000 € einmalig, 200 € jährlich',
    '2 x 5.000 €',
    '100 € x 12',
    '3.000 € und 500 € Zuschuss',
  ])('sees several amounts in %j', (raw) => {
    expect(shortly(raw)).toBe('compound')
  })

  it.each([
    ['12.5 T€', '1250000 decimal-point'],
    ['15,000 €', '1500000 thousands-comma'],
    ['20-30.000 €', '2000000–3000000 shortened-range'],
  ])('doubts the signs of %j', (raw, cents) => {
    expect(shortly(raw)).toBe(cents)
  })

  it('counts bare figures in the unit of the column, and others in their own', () => {
    expect(shortly('1.200', 'thousand euros')).toBe('120000000')
    expect(shortly('80-100', 'thousand euros')).toBe('8000000–10000000')
    expect(shortly('0,8', 'million euros')).toBe('80000000')
    expect(shortly('500 €', 'thousand euros')).toBe('50000')
    expect(shortly('2 Mio. €', 'thousand euros')).toBe('200000000')
  })

  it('gives back every amount that the program itself writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999_999 }), fc.boolean(), (cents, short) => {
        const digits = short && cents % 100 === 0 ? 0 : 2
        const written = new Intl.NumberFormat('de-DE', {
          minimumFractionDigits: digits,
          maximumFractionDigits: digits,
        }).format(cents / 100)
        expect(parseAmount(`${written} €`)).toEqual({
          kind: 'amount',
          amount: { lowCents: cents, highCents: cents },
        })
      }),
    )
  })

  it('answers for any text, in time that does not grow out of hand', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (raw) => {
        expect(parseAmount(raw).kind).toBeTypeOf('string')
      }),
    )
    expect(parseAmount(`${'1.'.repeat(5_000)} €`).kind).toBe('unreadable')
  })
})
