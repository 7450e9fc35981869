import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ScoreCell, ScoreWorkbook } from '../../../shared/scores/score-workbook.ts'
import { workingGroups } from '../../../shared/stages/norderstedter-weg.ts'
import { madeSum, type Made } from '../import/made-sheets.ts'
import { idea, saidIn, scoreSheet, understandSheets } from './made-score-file.ts'

const criteria = workingGroups.catalogue.criteria.map(({ name }) => name)
const titles = [
  'Radspur am Bahnhof',
  'Offener Bücherschrank',
  'Hitzeschutz-Karte',
  'Mitfahrbank',
  'Lesetandem',
  'Werkstatt',
]
const known = titles.map((title, at) => idea(String(at + 1), title))

const mark = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 10 }).map((half) => half / 2) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Made>(null, '–', 'enth.', 'k. A.', '3,5', '4 ', '+2', 7, '3-4', 'fünf'),
  },
)
const marks = fc.array(fc.tuple(mark, mark, mark, mark, mark), {
  minLength: titles.length,
  maxLength: titles.length,
})

function rowsOf(scores: readonly (readonly Made[])[]): Made[][] {
  return titles.map((title, at) => [at + 1, title, ...(scores[at] ?? [])])
}

function understand(
  rows: readonly (readonly Made[])[],
  heading: Made[] = ['Nr.', 'Idee', ...criteria],
): ScoreWorkbook {
  return understandSheets(
    [scoreSheet('Bewertung Karaca', [['Bewertende Person: Aylin Karaca, Skala 0–5'], heading, ...rows])],
    { against: known },
  )
}

/** The score without its place. */
function withoutPlace({ row: _row, column: _column, ...rest }: ScoreCell): string {
  return JSON.stringify(rest)
}

describe('a table of scores', () => {
  test('says the same in whatever order its ideas stand', () => {
    const shuffled = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 })
    fc.assert(
      fc.property(marks, shuffled, (scores, order) => {
        const rows = rowsOf(scores)
        const straight = understand(rows)
        const mixed = understand(order.map((at) => rows[at] ?? []))
        expect(mixed.cells.map(withoutPlace).toSorted()).toEqual(straight.cells.map(withoutPlace).toSorted())
        expect({ ...mixed.scale }).toEqual({ ...straight.scale })
        expect(mixed.criteria).toEqual(straight.criteria)
        expect(mixed.ideas.every(({ match }) => match !== null)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  test('says the same with a column and a row of means added', () => {
    fc.assert(
      fc.property(
        marks,
        fc.constantFrom('Mittelwert', 'Ø', 'Durchschnitt', 'Summe', 'Total'),
        (scores, name) => {
          const rows = rowsOf(scores)
          const plain = understand(rows)
          const withMeans = understand(
            [...rows.map((row) => [...row, madeSum(2.5, 'AVERAGE(C3:G3)')]), [null, name, 3, 3, 3, 3, 3, 3]],
            ['Nr.', 'Idee', ...criteria, name],
          )
          expect(withMeans.cells).toEqual(plain.cells)
          expect(withMeans.scale).toEqual(plain.scale)
          expect(withMeans.notScores.map(({ row, column }) => row ?? column)).toEqual([8, 9])
        },
      ),
      { numRuns: 60 },
    )
  })

  test('says the same with blank rows between its ideas', () => {
    fc.assert(
      fc.property(marks, fc.array(fc.nat({ max: 2 }), { minLength: 6, maxLength: 6 }), (scores, gaps) => {
        const rows = rowsOf(scores)
        const spread = rows.flatMap((row, at): Made[][] => [
          ...Array.from({ length: gaps[at] ?? 0 }, () => [null]),
          row,
        ])
        expect(saidIn(understand(spread))).toEqual(saidIn(understand(rows)))
      }),
      { numRuns: 60 },
    )
  })

  test('accounts for every cell between its headings and its labels exactly once', () => {
    fc.assert(
      fc.property(marks, (scores) => {
        const { cells } = understand(rowsOf(scores))
        expect(cells).toHaveLength(titles.length * criteria.length)
        expect(new Set(cells.map(({ row, column }) => `${row} ${column}`)).size).toBe(cells.length)
      }),
      { numRuns: 60 },
    )
  })
})

describe('sheets of several raters', () => {
  test('say the same in whatever order they stand', () => {
    fc.assert(
      fc.property(marks, marks, (one, two) => {
        const sheet = (rater: string, scores: typeof one) =>
          scoreSheet(`Bewertung ${rater}`, [
            ['Skala 0 bis 5'],
            ['Nr.', 'Idee', ...criteria],
            ...rowsOf(scores),
          ])
        const sheets = [sheet('Karaca', one), sheet('Voß', two)]
        const straight = understandSheets(sheets)
        const turned = understandSheets(sheets.toReversed())
        expect(turned.cells.map((cell) => JSON.stringify(cell)).toSorted()).toEqual(
          straight.cells.map((cell) => JSON.stringify(cell)).toSorted(),
        )
        expect(turned.raters).toEqual(['Voß', 'Karaca'])
      }),
      { numRuns: 40 },
    )
  })
})

test('a long table of 20,000 scores is understood', () => {
  const rows = Array.from({ length: 20_000 }, (_, at): Made[] => [
    `I-${String((at % 800) + 1).padStart(3, '0')}`,
    criteria[at % 5] ?? '',
    `Person ${(Math.floor(at / 4_000) % 20) + 1}`,
    at % 6,
  ])
  const sheet = scoreSheet('Export', [['Idee Nr.', 'Kriterium', 'Bewertet von', 'Punkte (0-5)'], ...rows])
  const ideas = Array.from({ length: 2_000 }, (_, at) =>
    idea(`I-${String(at + 1).padStart(3, '0')}`, `Idee ${at}`),
  )
  const workbook = understandSheets([sheet], { against: ideas })
  expect(workbook.cells).toHaveLength(20_000)
})
