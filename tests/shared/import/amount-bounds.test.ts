import { expect, it } from 'vitest'
import { understandRows, valuesOf } from './made-sheets.ts'

it('takes figures below "von" for the low end and figures below "bis" for the high end', () => {
  const costs = (heading: string) =>
    valuesOf(
      understandRows([
        ['Nr.', 'Titel', 'Beschreibung', heading],
        [1, 'Wasserspielplatz', 'Pumpen und Rinnen am Bach', 1000],
        [2, 'Bücherbus', 'Fährt die Kitas an', '2-3 T€'],
        [3, 'Uferweg', 'Durchgehend begehbar', null],
      ]),
      'cost',
    )
  const range = { lowCents: 200_000, highCents: 300_000 }
  expect(costs('Kosten von')).toEqual([{ lowCents: 100_000, highCents: null }, range, null])
  expect(costs('Kosten (max.)')).toEqual([{ lowCents: null, highCents: 100_000 }, range, null])
  expect(costs('Kosten')[0]).toEqual({ lowCents: 100_000, highCents: 100_000 })
})
