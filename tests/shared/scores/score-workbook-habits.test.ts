import { describe, expect, test } from 'vitest'
import type { Sheet } from '../../../shared/import/sheet.ts'
import { ideaFinder } from '../../../shared/scores/score-workbook-ideas.ts'
import { madeSum, type Made } from '../import/made-sheets.ts'
import { idea, saidIn, scoreSheet, understandSheets } from './made-score-file.ts'

const [benefit, complexity, social] = [
  'Nutzen für die Stadtgesellschaft',
  'Komplexität',
  'Soziale Nachhaltigkeit',
]

/** Habits of people who lay out tables of scores, each with the first and last score that a careful reader finds. */
const habits: Record<string, { sheets: Sheet[]; first: string; last: string; count: number }> = {
  'two tables beside each other, each with its own rater': {
    sheets: [
      scoreSheet('Bewertung', [
        ['Bewertung von Karaca', null, null, null, 'Bewertung von Voß'],
        ['Nr.', 'Idee', 'Nutzen', null, 'Nr.', 'Idee', 'Nutzen'],
        [1, 'Radspur', 4, null, 1, 'Radspur', 2],
        [2, 'Karte', 0, null, 3, 'Lastenrad', 5],
      ]),
    ],
    first: `1 | ${benefit} | Karaca = 4`,
    last: `3 | ${benefit} | Voß = 5`,
    count: 4,
  },
  'criteria by code, explained on another sheet': {
    sheets: [
      scoreSheet('Legende', [
        ['K1', 'Nutzen für die Stadtgesellschaft'],
        ['K2', 'Komplexität'],
        ['K3', 'Spaß'],
      ]),
      scoreSheet('AK Klima', [
        ['Idee', 'K1', 'K2', 'K3'],
        ['Radspur', 4, 2, 1],
      ]),
    ],
    first: `Radspur | ${benefit} | Klima = 4`,
    last: 'Radspur | Spaß | Klima = 1',
    count: 3,
  },
  'criteria by number, below a merged heading, explained in the title': {
    sheets: [
      scoreSheet(
        'AK Klima',
        [
          ['Kriterien: 1 Nutzen für die Stadtgesellschaft; 2 Komplexität; 3 Soziale Nachhaltigkeit'],
          ['Nr.', 'Idee', 'Kriterium'],
          [null, null, 1, 2, 3],
          [7, 'Radspur', 1, 2, 1],
          [8, 'Karte', 5, 0, 3],
        ],
        { merges: ['C2:E2'] },
      ),
    ],
    first: `7 | ${benefit} | Klima = 1`,
    last: `8 | ${social} | Klima = 3`,
    count: 6,
  },
  'a form that asks every criterion of every idea in a column of its own': {
    sheets: [
      scoreSheet(null, [
        [
          'Zeitstempel',
          'Ihr Name',
          'Radspur [Nutzen]',
          'Radspur [Komplexität]',
          'Karte [Nutzen]',
          'Karte [Komplexität]',
        ],
        ['1.3.2025 10:00', 'Meike Jessen', '4', '2', '5', '1'],
        ['1.3.2025 11:00', 'Jan Petersen', '3', '', '0', 'k. A.'],
      ]),
    ],
    first: `Radspur | ${benefit} | Meike Jessen = 4`,
    last: `Karte | ${complexity} | Jan Petersen = cannot-judge`,
    count: 8,
  },
  'numbers of ideas in a column called "Idee"': {
    sheets: [
      scoreSheet('AK Klima', [
        ['Idee', 'Nutzen', 'Komplexität'],
        [1, 4, 2],
        [2, 5, 0],
      ]),
    ],
    first: `1 | ${benefit} | Klima = 4`,
    last: `2 | ${complexity} | Klima = 0`,
    count: 4,
  },
  'a running number beside that of the idea': {
    sheets: [
      scoreSheet('AK Klima', [
        ['Lfd.', 'Ideen-ID', 'Kriterium', 'Punkte'],
        [1, 7, 'Nutzen', 4],
        [2, 8, 'Nutzen', 5],
      ]),
    ],
    first: `7 | ${benefit} | Klima = 4`,
    last: `8 | ${benefit} | Klima = 5`,
    count: 2,
  },
  'numbers called "Idee" beside their titles, reasons named by criterion': {
    sheets: [
      scoreSheet('AK Klima', [
        ['Idee', 'Titel', 'Nutzen', 'Begründung Nutzen', 'Komplexität', 'Begründung Komplexität'],
        [7, 'Radspur', 4, 'weil', 2, null],
        [8, 'Karte', 5, null, 1, null],
      ]),
    ],
    first: `7 | ${benefit} | Klima = 4`,
    last: `8 | ${complexity} | Klima = 1`,
    count: 4,
  },
  'group and person in two columns': {
    sheets: [
      scoreSheet(null, [
        ['AK', 'Name', 'Idee-Nr.', 'Kriterium', 'Bewertung'],
        ['AK Klima', 'Nele Voß', 1, 'Nutzen', 4],
        ['AK Klima', 'Jan Petersen', 1, 'Nutzen', 5],
      ]),
    ],
    first: `1 | ${benefit} | Nele Voß = 4`,
    last: `1 | ${benefit} | Jan Petersen = 5`,
    count: 2,
  },
  'people under the names of their groups, the criterion in the title': {
    sheets: [
      scoreSheet(
        'Blatt',
        [
          ['Nutzen für die Stadtgesellschaft'],
          [null, 'AK Klima', null, 'AK Verkehr', null],
          ['Idee', 'Voß', 'Karaca', 'Brammer', 'Kühl'],
          ['Radspur', 1, 2, 3, 4],
        ],
        { merges: ['B2:C2', 'D2:E2'] },
      ),
    ],
    first: `Radspur | ${benefit} | Voß = 1`,
    last: `Radspur | ${benefit} | Kühl = 4`,
    count: 4,
  },
  'criteria under headings that put them in order': {
    sheets: [
      scoreSheet(
        'AK Klima',
        [
          [null, 'Allgemein', null, 'Nachhaltigkeit', null],
          ['Idee', 'Nutzen', 'Komplexität', 'Ökonomische N.', 'Soziale N.'],
          ['Radspur', 1, 2, 3, 4],
        ],
        { merges: ['B1:C1', 'D1:E1'] },
      ),
    ],
    first: `Radspur | ${benefit} | Klima = 1`,
    last: `Radspur | ${social} | Klima = 4`,
    count: 4,
  },
  'means of groups beside the mean of all': {
    sheets: [
      scoreSheet('Nutzen', [
        ['Nr.', 'Idee', 'Mittelwert Klima', 'Mittelwert Verkehr', 'Gesamtmittel'],
        [1, 'Radspur', '3,67', '4,25', '3,96'],
      ]),
    ],
    first: `1 | ${benefit} | Klima = 3.67`,
    last: `1 | ${benefit} | Verkehr = 4.25`,
    count: 2,
  },
  'numbers of ideas in a column that is called "Idee", behind the person': {
    sheets: [
      scoreSheet('Liste', [
        ['Person', 'Idee', 'Kriterium', 'Note'],
        ['Nele Voß', 1, 'Nutzen', 4],
        ['Nele Voß', 12, 'Komplexität', 2],
      ]),
    ],
    first: `1 | ${benefit} | Nele Voß = 4`,
    last: `12 | ${complexity} | Nele Voß = 2`,
    count: 2,
  },
  'a count and a mean in short, and the ends of the scale in brackets': {
    sheets: [
      scoreSheet('Relevanz', [
        ['Relevanz (1 = gering, 5 = hoch)'],
        ['Idee', 'P1', 'P2', 'P3', 'n', 'MW'],
        ['Radspur', 4, 0, 5, 3, 3.5],
        ['Karte', 1, 2, 5, 3, 2.7],
      ]),
    ],
    first: 'Radspur | Relevanz | P1 = 4',
    last: 'Karte | Relevanz | P3 = 5',
    count: 6,
  },
  'a legend below, its signs in the column of numbers': {
    sheets: [
      scoreSheet('AK Klima', [
        ['Nr.', 'Idee', 'Nutzen', 'Komplexität'],
        [1, 'Radspur', 4, 'o'],
        [2, 'Karte', 'E', 2],
        [3, 'Bank', null, null],
        [null],
        ['E', 'Enthaltung'],
        ['o', 'nicht beurteilbar'],
        [0, 'gar nicht'],
        [5, 'sehr'],
      ]),
    ],
    first: `1 | ${benefit} | Klima = 4`,
    last: `3 | ${complexity} | Klima = open`,
    count: 6,
  },
  'counts of votes beside the points': {
    sheets: [
      scoreSheet('AK Klima', [
        ['Nutzen für die Stadtgesellschaft'],
        ['Nr.', 'Idee', 'Punkte', 'Anzahl Stimmen', 'davon Enthaltungen'],
        [1, 'Radspur', 4, 7, 1],
        [2, 'Karte', 3, 7, 0],
      ]),
    ],
    first: `1 | ${benefit} | Klima = 4`,
    last: `2 | ${benefit} | Klima = 3`,
    count: 2,
  },
  'another word for society': {
    sheets: [
      scoreSheet('AK Klima', [
        ['Idee', 'Gesellschaftlicher Nutzen', 'Komplexität', 'Soziale Nachhaltigkeit'],
        ['Radspur', 4, 2, 1],
      ]),
    ],
    first: 'Radspur | Gesellschaftlicher Nutzen | Klima = 4',
    last: `Radspur | ${social} | Klima = 1`,
    count: 3,
  },
  'a heading divided at the end of its line, labels only in the upper row': {
    sheets: [
      scoreSheet('AK Klima', [
        ['Nr.', 'Idee', 'Bewertung', null],
        [null, null, 'Nutzen für die Stadt-\ngesellschaft', 'Komplexität'],
        [1, 'Radspur', 4, 2],
        [null, 'Zwischensumme', 4, 2],
        [2, 'Karte', 3, 1],
        [null],
        ['Norderstedt, 3. April 2025'],
      ]),
    ],
    first: `1 | ${benefit} | Klima = 4`,
    last: `2 | ${complexity} | Klima = 1`,
    count: 4,
  },
}

describe('a table of scores', () => {
  test.each(Object.entries(habits))('with %s is read', (_, { sheets, first, last, count }) => {
    const said = saidIn(understandSheets(sheets))
    expect([said[0], said.at(-1), said.length]).toEqual([first, last, count])
  })
})

describe('figures of a summary', () => {
  const rated = (name: string, marks: Made[]): Sheet =>
    scoreSheet(name, [
      ['Nr.', 'Idee', 'Nutzen', 'Komplexität'],
      [1, 'Radspur', ...marks],
      [12, 'Karte', 0, 5],
    ])
  const raters = [rated('Karaca', [5, 1]), rated('Voß', [2, 3])]

  test('are no scores, and its list of ideas explains no scale', () => {
    const mean = (place: string): Made => madeSum(2, `AVERAGE(Karaca!${place},Voß!${place})`)
    const summary = scoreSheet('Alle', [
      ['Nr.', 'Idee', 'Nutzen', 'Komplexität'],
      [1, 'Radspur', mean('C2'), mean('D2')],
      [7, 'Karte', mean('C3'), mean('D3')],
      [12, 'Bank', mean('C4'), mean('D4')],
    ])
    const workbook = understandSheets([...raters, summary])
    expect(workbook.raters).toEqual(['Karaca', 'Voß'])
    expect(workbook.scale).toMatchObject({ minimum: 0, maximum: 5 })
  })

  test('are no rater called "Durchschnitt"', () => {
    const workbook = understandSheets([...raters, rated('Durchschnitt', [3.5, 2])])
    expect(workbook.raters).toEqual(['Karaca', 'Voß'])
    expect(workbook.notScores).toEqual([{ sheet: 'Durchschnitt', why: 'summary' }])
  })
})

test('a number with a prefix finds an idea whose list has none, and is to be looked at', () => {
  const { find } = ideaFinder([idea('4', 'Bodenfeuchte-Sensoren'), idea('5', 'Radspur')])
  expect(find('I-004', undefined)).toMatchObject({ idea: { number: '4' }, isDoubtful: true })
  expect(ideaFinder([idea('4', 'Bank'), idea('A-5', 'Radspur')]).find('I-004', undefined)).toBeNull()
})
