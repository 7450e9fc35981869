import { describe, expect, it } from 'vitest'
import { madeRange, shortly, understandRows } from './made-sheets.ts'

describe('headings of several rows', () => {
  it('joins a heading of three rows', () => {
    const found = understandRows(
      [
        ['Nr.', 'Die Idee', null, 'Einschätzung', null, null, null],
        [null, 'Titel', 'Beschreibung', 'Kosten', null, 'Bewertung (1-5)', null],
        [null, null, null, 'einmalig in T€', 'jährlich in T€', 'Nutzen', 'Aufwand'],
        [1, 'Wasserspielplatz', 'Pumpen und Rinnen am Bach', 120, 5, 4, 1],
        [2, 'Bücherbus', 'Fährt die Kitas an', 80, 'k. A.', 2, 3],
      ],
      { merges: ['A1:A3', 'B1:C1', 'D1:G1', 'B2:B3', 'C2:C3', 'D2:E2'].map(madeRange) },
    )
    expect(shortly(found)).toMatchObject({
      header: { first: 1, last: 3 },
      columns: {
        number: 1,
        title: 2,
        description: 3,
        cost: 4,
        runningCost: 5,
        benefitPoints: 6,
        effortPoints: 7,
      },
      ideas: [4, 5],
    })
  })

  it.each([
    ['machine names', ['idea_id', 'idea_title', 'idea_text', 'field', 'costs_eur', 'votes']],
    ['another language', ['No.', 'Title', 'Description', 'Topic', 'Costs', 'Votes']],
  ])('joins %s above the words for people', (_kind, above) => {
    const found = understandRows([
      above,
      ['Nr', 'Ideentitel', 'Kurzbeschreibung', 'Themenfeld', 'Kosten in Euro', 'Stimmen'],
      [1, 'Wasserspielplatz', 'Pumpen und Rinnen am Bach', 'Freizeit', 500, 12],
      [2, 'Bücherbus', 'Fährt die Kitas an', 'Bildung', '2 T€', 7],
    ])
    expect(found.tables).toHaveLength(1)
    expect(shortly(found)).toMatchObject({
      header: { first: 1, last: 2 },
      columns: { number: 1, title: 2, description: 3, fieldsOfAction: 4, cost: 5, votes: 6 },
      ideas: [3, 4],
      problems: [],
    })
  })
})

describe('the way a table lies', () => {
  it('takes the labels of a form above a list for no headings of ideas in columns', () => {
    const found = understandRows([
      ['Veranstaltung:', 'Stadtteilkonferenz'],
      ['Datum:', '12.11.2022'],
      ['Moderation:', 'Birte Carstens'],
      ['Teilnehmende:', 23],
      [],
      ['Idee', 'Beschreibung', 'Wer hilft mit?', 'Zielgruppe', 'Termin'],
      ['Wasserspielplatz', 'Pumpen und Rinnen am Bach', 'Bauhof', 'Kinder', '03.05.2022'],
      ['Bücherbus', 'Fährt die Kitas an', null, 'alle', 'Mai 2022'],
      ['Uferweg', 'Durchgehend begehbar', 'Schule', 'Eltern', '10.05.2022'],
    ])
    expect(found.tables[0]?.caption.date).toBe('2022-11-12')
    expect(shortly(found)).toMatchObject({
      header: { first: 6, last: 6 },
      columns: { title: 1, description: 2, benefit: 4, date: 5 },
      ideas: [7, 8, 9],
    })
  })
})
