import { describe, expect, it } from 'vitest'
import { madeDay, shortly, understandRows, understandText, valuesOf } from './made-sheets.ts'

describe('doubtful cells', () => {
  it('reads dates of every kind and doubts the odd ones', () => {
    const found = understandRows([
      ['Nr.', 'Titel', 'Beschreibung', 'Eingang'],
      [1, 'Eins', 'Text eins', madeDay('2021-10-05')],
      [2, 'Zwei', 'Text zwei', 44_475],
      [3, 'Drei', 'Text drei', '03/04/2021'],
      [4, 'Vier', 'Text vier', '12. Oktober 2021'],
      [5, 'Fünf', 'Text fünf', madeDay('1921-10-07')],
      [6, 'Sechs', 'Text sechs', madeDay('2021-10-09')],
      [7, 'Sieben', 'Text sieben', madeDay('2012-10-11')],
      [8, 'Acht', 'Text acht', '30.02.2021'],
    ])
    expect(valuesOf(found, 'date')).toEqual([
      '2021-10-05',
      { proposed: '2021-10-06' },
      null,
      '2021-10-12',
      null,
      '2021-10-09',
      null,
      null,
    ])
    expect(shortly(found).problems).toEqual([
      '3 date date-as-serial-number',
      '4 date ambiguous-date',
      '5 date date-as-text',
      '6 date implausible-date',
      '8 date implausible-date',
      '9 date unreadable-date',
    ])
  })

  it('proposes the order of day and month that other dates of the column show', () => {
    const column = (...days: string[]) =>
      valuesOf(
        understandRows([
          ['Titel', 'Beschreibung', 'Eingang'],
          ...days.map((day, at) => [`Vorhaben ${at}`, `Worum es bei ${at} geht`, day]),
        ]),
        'date',
      )
    expect(column('03/04/2022', '15/04/2022')).toEqual([{ proposed: '2022-04-03' }, '2022-04-15'])
    expect(column('03/04/2022', '04/15/2022')).toEqual([{ proposed: '2022-03-04' }, '2022-04-15'])
    expect(column('03/04/2022', '15/04/2022', '04/15/2022')[0]).toBeNull()
  })

  it('proposes what stands above in place of "dito"', () => {
    const found = understandRows([
      ['Titel', 'Beschreibung', 'Handlungsfeld', 'Eingereicht von', 'Kosten'],
      ['Brunnen', 'Wasser für alle', 'Klima', 'Ina Wulf', '500 €'],
      ['Bank', 'Sitzen im Schatten', 'dito', '"', 's. o.'],
      ['Baum', 'siehe Idee 1', '"', null, 'siehe Idee 1'],
    ])
    expect(valuesOf(found, 'fieldsOfAction')).toEqual([
      ['Klima'],
      { proposed: ['Klima'] },
      { proposed: ['Klima'] },
    ])
    expect(valuesOf(found, 'submittedBy')).toEqual(['Ina Wulf', { proposed: 'Ina Wulf' }, null])
    const same = { lowCents: 50_000, highCents: 50_000 }
    expect(valuesOf(found, 'cost')).toEqual([same, { proposed: same }, null])
    expect(valuesOf(found, 'description')[2]).toBe('siehe Idee 1')
  })

  it('names amounts, ticks, pointers, blanks and links that need a person', () => {
    const found = understandRows([
      ['Nr.', 'Titel', 'Beschreibung', 'Kosten', 'weiter?'],
      [1, 'Eins', 'Text eins', '5.000 € + 200 €/Jahr', 'ja'],
      [2, 'Zwei', 'Text zwei', '12.5 T€', 'vielleicht'],
      [3, 'Drei', 'Text drei', 'siehe Idee 1', 'nein'],
      [3, 'Vier', 'siehe Idee 2', '300 € im Jahr', '?'],
      [5, 'Fünf', ' \u00a0', 'CHF 500', 'ja'],
      [6, null, 'Nur ein Satz.', { value: { kind: 'number', number: 500 }, formula: '[1]Kosten!B2' }, 'ok'],
      [7, 'Sieben', 'Text sieben', { value: { kind: 'uncalculated' }, formula: 'A1+1' }, true],
      [8, 'Acht', 'Text acht', { value: { kind: 'error', code: '#REF!' } }, 'n'],
    ])
    expect(shortly(found).problems).toEqual([
      '2 cost compound-amount',
      '3 cost decimal-point-in-german-sheet',
      '3 inScope unreadable-yes-no',
      '4 cost refers-to-other-idea',
      '5 number number-used-twice',
      '5 description refers-to-other-idea',
      '6 description only-blanks',
      '6 cost unreadable-amount',
      '7 title missing-title',
      '7 cost external-link',
      '8 cost uncalculated-formula',
      '9 cost error-cell',
    ])
    expect(valuesOf(found, 'inScope')).toEqual([true, null, false, null, true, true, true, false])
    expect(found.tables[0]?.problems.find(({ kind }) => kind === 'missing-title')?.proposal).toBe(
      'Nur ein Satz.',
    )
  })

  it('puts a torn row together, and takes none of its cells unasked', () => {
    const found = understandText(
      'Nr.,Titel,Beschreibung,Handlungsfeld,Punkte\n1,Amt,Wer nicht kann klingelt.,Teilhabe,6\n2,Radverleih,Räder, Helme und Schlösser.,Teilhabe,9\n3,Werkstatt, Holz und Metall,Bildung,8\n4,Bus, Bahn, Rad,Alles an einem Ort.,Bildung,2',
      ',',
    )
    expect(valuesOf(found, 'description')).toEqual([
      'Wer nicht kann klingelt.',
      { proposed: 'Räder, Helme und Schlösser.' },
      'Holz und Metall',
      { proposed: 'Alles an einem Ort.' },
    ])
    expect(valuesOf(found, 'title')[3]).toEqual({ proposed: 'Bus, Bahn, Rad' })
    expect(valuesOf(found, 'points')).toEqual([6, { proposed: 9 }, 8, { proposed: 2 }])
  })

  it('keeps what is mapped to no field with its cell', () => {
    const found = understandRows([
      ['Nr.', 'Idee', 'Beschreibung', '__proto__'],
      [1, 'Klönbank', 'Bank zum Reden', 'polluted'],
    ])
    expect(found.tables[0]?.ideas[0]?.unmapped).toEqual([
      {
        heading: '__proto__',
        text: 'polluted',
        origin: { sheet: 'Blatt', row: 2, column: 4, raw: 'polluted' },
      },
    ])
    expect({}).not.toHaveProperty('polluted')
  })

  it('traces every value to its cell', () => {
    const found = understandRows([
      [],
      ['Nr.', 'Idee', 'Kosten'],
      [1, ' Klönbank ', 'ca. 5 T€'],
      [2, 'Bus', 3],
    ])
    expect(found.tables[0]?.ideas[0]?.readings).toMatchObject({
      title: { value: 'Klönbank', origin: { sheet: 'Blatt', row: 3, column: 2, raw: ' Klönbank ' } },
      cost: {
        value: { lowCents: 500_000, highCents: 500_000 },
        origin: { row: 3, column: 3, raw: 'ca. 5 T€' },
      },
    })
  })
})
