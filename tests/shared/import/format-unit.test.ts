import { describe, expect, it } from 'vitest'
import { unitInFormat } from '../../../shared/import/format-unit.ts'
import { understandRows, valuesOf, type Made } from './made-sheets.ts'

const figure = (number: number, format: string): Made => ({ value: { kind: 'number', number }, format })

describe('units in number formats', () => {
  it.each([
    ['0\\ \\T\\€', 'thousand euros', 1],
    ['#,##0.0,, "Mio. €"', 'million euros', 1_000_000],
    ['_-* #,##0.00 [$€-407]_-;-* #,##0.00 [$€-407]_-', undefined, 1],
    ['#,##0,', undefined, 1000],
    ['#,##0.00', undefined, 1],
  ])('are told by %s', (format, unit, divisor) => {
    expect(unitInFormat(format)).toEqual({ ...(unit && { unit }), divisor })
  })

  it('count as they are shown', () => {
    const found = understandRows([
      ['Nr.', 'Titel', 'Beschreibung', 'Kosten'],
      [1, 'Wasserspielplatz', 'Pumpen und Rinnen am Bach', figure(12, '0 "T€"')],
      [2, 'Bücherbus', 'Fährt die Kitas an', figure(12_000, '#,##0, "T€"')],
      [3, 'Uferweg', 'Durchgehend begehbar', figure(12_000, '#,##0 "€"')],
      [4, 'Steg', 'Am See', figure(12_000, '#,##0,')],
    ])
    const same = { lowCents: 1_200_000, highCents: 1_200_000 }
    expect(valuesOf(found, 'cost')).toEqual([same, same, same, same])
  })
})
