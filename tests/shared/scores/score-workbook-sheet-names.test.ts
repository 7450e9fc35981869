import { expect, test } from 'vitest'
import type { Sheet } from '../../../shared/import/sheet.ts'
import { saidIn, scoreSheet, understandSheets } from './made-score-file.ts'

const [benefit, complexity] = ['Nutzen für die Stadtgesellschaft', 'Komplexität']

/** Ways to say who scores, each with the first and last score that a careful reader finds. */
const ways: Record<string, { sheets: Sheet[]; first: string; last: string; count: number }> = {
  'a line for the rater above each of two tables': {
    sheets: [
      scoreSheet('Bewertung', [
        ['Bewertende Person:', 'Nele Voß'],
        ['Nr.', 'Idee', 'Nutzen'],
        [1, 'Radspur', 4],
        ['Bewertende Person:', 'Bo Asmussen'],
        ['Nr.', 'Idee', 'Nutzen'],
        [1, 'Radspur', 2],
      ]),
    ],
    first: `1 | ${benefit} | Nele Voß = 4`,
    last: `1 | ${benefit} | Bo Asmussen = 2`,
    count: 2,
  },
  'nothing but the surname of the rater as the title of its sheet': {
    sheets: [
      scoreSheet('Rickmers', [
        ['Nr.', 'Idee', 'Nutzen', 'Komplexität'],
        [1, 'Radspur', 4, 2],
      ]),
    ],
    first: `1 | ${benefit} | Rickmers = 4`,
    last: `1 | ${complexity} | Rickmers = 2`,
    count: 2,
  },
  'a title of its sheet that is nobody': {
    sheets: [
      scoreSheet('Vorlage', [
        ['Nr.', 'Idee', 'Nutzen', 'Komplexität'],
        [1, 'Radspur', 4, 2],
      ]),
    ],
    first: `1 | ${benefit} |  = 4`,
    last: `1 | ${complexity} |  = 2`,
    count: 2,
  },
  'nothing but a person in the title': {
    sheets: [
      scoreSheet(null, [
        ['Bewertung Olaf Kühl'],
        ['Nr.', 'Idee', 'Nutzen', 'Komplexität'],
        [1, 'Radspur', 4, 2],
      ]),
    ],
    first: `1 | ${benefit} | Olaf Kühl = 4`,
    last: `1 | ${complexity} | Olaf Kühl = 2`,
    count: 2,
  },
  'a title that is nobody': {
    sheets: [
      scoreSheet(null, [
        ['Bewertung Smarte Ideen'],
        ['Nr.', 'Idee', 'Nutzen', 'Komplexität'],
        [1, 'Radspur', 4, 2],
      ]),
    ],
    first: `1 | ${benefit} |  = 4`,
    last: `1 | ${complexity} |  = 2`,
    count: 2,
  },
  'a sheet that is called by its only criterion': {
    sheets: [
      scoreSheet('Spaß', [
        ['Nr.', 'Idee', 'Punkte'],
        [1, 'Radspur', 4],
        [2, 'Karte', 2],
      ]),
    ],
    first: '1 | Spaß |  = 4',
    last: '2 | Spaß |  = 2',
    count: 2,
  },
  'a copy of the sheet of the same person': {
    sheets: ['Voß', 'Voß (2)'].map((name) =>
      scoreSheet(name, [
        ['Nr.', 'Idee', 'Nutzen', 'Komplexität'],
        [1, 'Radspur', 4, 2],
      ]),
    ),
    first: `1 | ${benefit} | Voß = 4`,
    last: `1 | ${complexity} | Voß = 2`,
    count: 4,
  },
}

test.each(Object.entries(ways))('%s is read', (_, { sheets, first, last, count }) => {
  const said = saidIn(understandSheets(sheets))
  expect([said[0], said.at(-1), said.length]).toEqual([first, last, count])
})

test.each([
  ['2. Rickmers', ['Rickmers']],
  ['Rickmers 2026', ['Rickmers']],
  ['Rickmers - Bewertung', ['Rickmers']],
  ['Bew. Rickmers', ['Rickmers']],
  ['Bewertung (Rickmers)', ['Rickmers']],
  ['Bogen 3', ['Bogen 3']],
  ['2026', []],
  ['Workshop 2026', []],
  ['Ideen-Bewertung', []],
])('a sheet that is called %j is by %j', (name, raters) => {
  const rows = [
    ['Nr.', 'Idee', 'Nutzen', 'Komplexität'],
    [1, 'Radspur', 4, 2],
  ]
  expect(understandSheets([scoreSheet(name, rows)]).raters).toEqual(raters)
})

test('the name of a sheet is told as the reason for the rater', () => {
  const { ranges } = understandSheets(
    ways['nothing but the surname of the rater as the title of its sheet']?.sheets ?? [],
  )
  const evidence = { key: 'score-file.from-sheet', values: { text: 'Rickmers' } }
  expect(ranges[0]?.axes.rater).toEqual({ kind: 'fixed', text: 'Rickmers', evidence })
})
