import { describe, expect, it } from 'vitest'
import { areEnds } from '../../../shared/import/amount-bounds.ts'
import { understandRows, valuesOf, type Made } from './made-sheets.ts'

function costs(headings: string[], ...cells: Made[][]): unknown[] {
  const rows = cells.map((amounts, at): Made[] => [
    at + 1,
    `Vorhaben ${at}`,
    `Worum es bei ${at} geht`,
    ...amounts,
  ])
  return valuesOf(understandRows([['Nr.', 'Titel', 'Beschreibung', ...headings], ...rows]), 'cost')
}

const amount = (lowEuros: number | null, highEuros: number | null) => ({
  lowCents: lowEuros === null ? null : lowEuros * 100,
  highCents: highEuros === null ? null : highEuros * 100,
})

describe('ends of an amount', () => {
  it('are taken from the heading where it names one', () => {
    expect(costs(['Kosten von'], [1000], ['2-3 T€'], [null])).toEqual([
      amount(1000, null),
      amount(2000, 3000),
      null,
    ])
    expect(costs(['Kosten (max.)'], [1000], [500])[0]).toEqual(amount(null, 1000))
    expect(costs(['Kosten'], [1000], [500])[0]).toEqual(amount(1000, 1000))
  })

  it.each([[['Kosten von', 'Kosten bis']], [['Kosten min. (€)', 'Kosten max. (€)']]])(
    'are put together from %j',
    (headings) => {
      expect(costs(headings, [1000, 2000], [500, 500], [null, 3000], [700, null], [900, 100])).toEqual([
        amount(1000, 2000),
        amount(500, 500),
        amount(null, 3000),
        amount(700, null),
        amount(900, null),
      ])
    },
  )

  it('belong to the same amount only', () => {
    expect(areEnds('Kosten von', 'Kosten bis')).toBe(true)
    expect(areEnds('Kosten von', 'Folgekosten bis')).toBe(false)
    expect(areEnds('Kosten von', 'Kosten')).toBe(false)
  })
})
