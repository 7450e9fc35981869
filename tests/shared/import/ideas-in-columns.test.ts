import { describe, expect, it } from 'vitest'
import { shortly, understandRows } from './made-sheets.ts'

describe('ideas in columns', () => {
  it('reads ideas in columns that begin further right, with an example among them', () => {
    const found = understandRows([
      ['Steckbriefe'],
      [],
      [null, 'Titel', 'Klönbank', 'Nachtbus', 'Beispiel: Brunnen', 'Hofladen'],
      [
        null,
        'Kurzbeschreibung',
        'Bank zum Reden',
        'Bus nach Mitternacht',
        'So könnte ein Eintrag aussehen',
        'Frische Waren',
      ],
      [null, 'Thema', 'Soziales', 'Verkehr, Jugend', 'Soziales', 'Wirtschaft'],
      [null, 'Kosten', '500 €', 'offen', '1 €', 'ca. 20 T€'],
    ])
    expect(found.tables[0]?.orientation).toBe('ideas-in-columns')
    expect(shortly(found)).toMatchObject({
      header: { first: 2, last: 2 },
      ideas: [3, 4, 6],
      skipped: ['5 example'],
    })
  })

  it('reads ideas in columns that have no more than two labels', () => {
    const found = understandRows([
      ['Ergebnisse der Gruppe'],
      [],
      ['Titel', 'Lesebank am See', 'Radhaus am Bahnhof', 'Bachpaten'],
      ['Kosten (ca.)', '5 T€', 'k. A.', '300 €'],
    ])
    expect(found.tables[0]?.orientation).toBe('ideas-in-columns')
    expect(shortly(found)).toMatchObject({ columns: { title: 3, cost: 4 }, ideas: [2, 3, 4] })
  })

  it('makes no table of a form with two labels and one answer each', () => {
    expect(
      understandRows([
        ['Titel', 'Sommerfest am See'],
        ['Datum', '3.5.2024'],
      ]).tables,
    ).toEqual([])
  })
})
