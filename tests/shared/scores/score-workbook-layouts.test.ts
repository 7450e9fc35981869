import { describe, expect, test } from 'vitest'
import { describeScoreWorkbook } from '../../../shared/scores/score-workbook-description.ts'
import type { Sheet } from '../../../shared/import/sheet.ts'
import { madeSum, type Made } from '../import/made-sheets.ts'
import { saidIn, scoreSheet, understandSheets } from './made-score-file.ts'

const five = [
  'Nutzen für die Stadtgesellschaft',
  'Komplexität',
  'Ökologische Nachhaltigkeit',
  'Ökonomische Nachhaltigkeit',
  'Soziale Nachhaltigkeit',
]

function englishRows(rater: string, first: Made[]): Made[][] {
  return [
    ['Score sheet', null, null, null, null],
    [`Rater: ${rater}`],
    ['Scale: 1 to 10'],
    [null],
    ['No.', 'Idea', 'Benefit', 'Complexity', 'Total'],
    ['A-01', 'Repair café', ...first, madeSum(17, 'SUM(C6:D6)')],
    [null],
    ['A-02', 'Shared cargo bikes', 10, 'abstain', madeSum(10, 'SUM(C8:D8)')],
    [null, 'Average', madeSum(9, 'AVERAGE(C6:C8)'), madeSum(8, 'AVERAGE(D6:D8)')],
  ]
}

function groupSheet(name: string): Sheet {
  return scoreSheet(name, [
    ['Idee', 'Nutzen', 'Komplexität'],
    ['Bücherschrank', 3, 4],
    ['Radspur', 2, 2],
  ])
}

describe('one sheet per rater', () => {
  test('is read with the rater in a title cell, English headings, a total column and blank rows between', () => {
    const workbook = understandSheets([
      scoreSheet('Sheet2', englishRows('Ann Lee', [9, 8])),
      scoreSheet('Sheet1', englishRows('Bob Ray', ['n/a', 11])),
    ])
    expect(saidIn(workbook)).toEqual([
      'A-01 | Nutzen für die Stadtgesellschaft | Ann Lee = 9',
      'A-01 | Komplexität | Ann Lee = 8',
      'A-02 | Nutzen für die Stadtgesellschaft | Ann Lee = 10',
      'A-02 | Komplexität | Ann Lee = abstained',
      'A-01 | Nutzen für die Stadtgesellschaft | Bob Ray = cannot-judge',
      'A-01 | Komplexität | Bob Ray = invalid',
      'A-02 | Nutzen für die Stadtgesellschaft | Bob Ray = 10',
      'A-02 | Komplexität | Bob Ray = abstained',
    ])
    const told = describeScoreWorkbook(workbook)
    expect(told).toMatchObject({
      scale: { min: 1, max: 10 },
      raters: ['Ann Lee', 'Bob Ray'],
      criteriaNames: { Benefit: five[0], Complexity: five[1] },
      notScores: [
        { column: 'E', why: 'sum' },
        { row: 9, why: 'average' },
      ],
    })
    expect(told['ranges']).toMatchObject([
      { sheet: 'Sheet2', range: 'C6:D8', except: [7], ideas: 'rows', criteria: 'columns' },
      { sheet: 'Sheet1', range: 'C6:D8' },
    ])
  })

  test('names the rater by the sheet when no cell does, and a sheet that nobody filled in is all open', () => {
    const head = ['Idee', 'Wichtigkeit', 'Machbarkeit']
    const workbook = understandSheets([
      scoreSheet('Hinweise', [['Noten: 1 (sehr gut) bis 6 (ungenügend)'], ['x = Enthaltung']]),
      scoreSheet('Bewertung Voß', [head, ['Bücherschrank', 1, 'x'], ['Radspur', 6, 2]]),
      scoreSheet('Bewertung Kern', [head, ['Bücherschrank', null, null], ['Radspur', null, null]]),
    ])
    expect(workbook.raters).toEqual(['Voß', 'Kern'])
    expect(workbook.scale).toMatchObject({ minimum: 1, maximum: 6, isReversed: true })
    expect(saidIn(workbook).slice(0, 2)).toEqual([
      'Bücherschrank | Wichtigkeit | Voß = 1',
      'Bücherschrank | Machbarkeit | Voß = abstained',
    ])
    expect(workbook.cells.filter(({ state }) => state === 'open')).toHaveLength(4)
    expect(workbook.legend).toEqual({ x: 'abstained' })
  })

  test('takes no scores from a summary sheet whose figures come from the others', () => {
    const summary = scoreSheet('Alle', [
      ['Idee', 'Nutzen', 'Komplexität'],
      ['Bücherschrank', madeSum(3, "AVERAGE('AK Klima'!B2,'AK Verkehr'!B2)"), madeSum(4, "'AK Klima'!C2")],
      ['Radspur', madeSum(2, "'AK Klima'!B3"), madeSum(2, "'AK Klima'!C3")],
    ])
    const workbook = understandSheets([summary, groupSheet('AK Klima'), groupSheet('AK Verkehr')])
    expect(workbook.raters).toEqual(['Klima', 'Verkehr'])
    expect(workbook.raterKind).toBe('working-group')
    expect(workbook.cells).toHaveLength(8)
  })

  test('reads several tables below each other, each with its own rater', () => {
    const workbook = understandSheets([
      scoreSheet('Bewertung', [
        ['Arbeitskreis: Klima'],
        ['Nr.', 'Nutzen', 'Komplexität'],
        [1, 3, 4],
        [2, 5, 0],
        [null],
        ['Arbeitskreis: Verkehr'],
        ['Nr.', 'Nutzen', 'Komplexität'],
        [1, 2, 2],
        [2, '–', 1],
      ]),
    ])
    expect(workbook.ranges.map(({ range }) => [range.top, range.bottom])).toEqual([
      [3, 4],
      [8, 9],
    ])
    expect(workbook.raters).toEqual(['Klima', 'Verkehr'])
    expect(workbook.raterKind).toBe('working-group')
  })
})

describe('raters in the headings', () => {
  test('are told from criteria although the criterion is named by the sheet alone, one sheet per criterion', () => {
    const head = ['Nr.', 'Vorschlag', 'AK Klima', 'AK Verkehr', 'Ø', 'Rang']
    const workbook = understandSheets([
      scoreSheet('Nutzen', [
        ['Skala 0–100'],
        head,
        [1, 'Bücherschrank', 80, 100, 90, 1],
        [2, 'Radspur', 0, '55', 27.5, 2],
      ]),
      scoreSheet('Komplexität', [
        ['Skala 0–100'],
        head,
        [1, 'Bücherschrank', 10, 120, 65, 1],
        [2, 'Radspur', '?', '', 0, 2],
      ]),
    ])
    expect(workbook.criteria.map(({ name }) => name)).toEqual(five.slice(0, 2))
    expect(workbook.raters).toEqual(['AK Klima', 'AK Verkehr'])
    expect(workbook.raterKind).toBe('working-group')
    expect(workbook.scale).toMatchObject({ minimum: 0, maximum: 100 })
    expect(saidIn(workbook)).toContain('1 | Komplexität | AK Verkehr = invalid')
    expect(describeScoreWorkbook(workbook)['notScores']).toEqual([
      { column: 'E', why: 'mean' },
      { column: 'F', why: 'rank' },
    ])
    expect(describeScoreWorkbook(workbook)['catalogue']).toBeUndefined()
  })

  test('stand over the criteria in a heading of two rows, with a mean after each group', () => {
    const workbook = understandSheets([
      scoreSheet(
        'Bewertung',
        [
          ['Bewertung der Ideen (−3 bis +3)'],
          [null],
          ['Nr.', 'Idee', 'Karaca, A.', null, null, 'Voß, N.', null, null],
          [null, null, 'Nutzen', 'Komplexität', 'Ø', 'Nutzen', 'Komplexität', 'Ø'],
          [7, 'Radspur', 3, '−3', 0, '+1', '-4', 1],
          [8, 'Bücherschrank', 'k. A.', 0, 0, '–', '–2', -2],
        ],
        { merges: ['C3:E3', 'F3:H3', 'A3:A4', 'B3:B4'] },
      ),
    ])
    expect(saidIn(workbook)).toEqual([
      '7 | Nutzen für die Stadtgesellschaft | Karaca, A. = 3',
      '7 | Komplexität | Karaca, A. = -3',
      '7 | Nutzen für die Stadtgesellschaft | Voß, N. = 1',
      '7 | Komplexität | Voß, N. = invalid',
      '8 | Nutzen für die Stadtgesellschaft | Karaca, A. = cannot-judge',
      '8 | Komplexität | Karaca, A. = 0',
      '8 | Nutzen für die Stadtgesellschaft | Voß, N. = open',
      '8 | Komplexität | Voß, N. = -2',
    ])
    expect(describeScoreWorkbook(workbook)['ranges']).toEqual([
      {
        sheet: 'Bewertung',
        range: 'C5:G6',
        except: ['E'],
        ideas: 'rows',
        criteria: 'row 4',
        raters: 'merged cells of row 3',
      },
    ])
  })

  test('stand under criteria that are written once and not merged', () => {
    const workbook = understandSheets([
      scoreSheet('Stimmung', [
        ['Stimmungsbild 1–6'],
        [null, 'Spaß', null, 'Dauer', null],
        ['Idee', 'Gruppe 1', 'Gruppe 2', 'Gruppe 1', 'Gruppe 2'],
        ['Radspur', 1, 2, 3, 6],
        ['Bücherschrank', 4, 5, 6, 7],
      ]),
    ])
    expect(saidIn(workbook).slice(4)).toEqual([
      'Bücherschrank | Spaß | Gruppe 1 = 4',
      'Bücherschrank | Spaß | Gruppe 2 = 5',
      'Bücherschrank | Dauer | Gruppe 1 = 6',
      'Bücherschrank | Dauer | Gruppe 2 = invalid',
    ])
  })

  test('share their cell with the criterion', () => {
    const workbook = understandSheets([
      scoreSheet('Daten', [
        [
          'Idee',
          'Nutzen – Gruppe A',
          'Nutzen – Gruppe B',
          'Komplexität – Gruppe A',
          'Komplexität – Gruppe B',
        ],
        ['Radspur', 1, 2, 3, 4],
        ['Bücherschrank', 5, 4, 3, 2],
      ]),
    ])
    expect(saidIn(workbook).slice(0, 4)).toEqual([
      'Radspur | Nutzen für die Stadtgesellschaft | Gruppe A = 1',
      'Radspur | Nutzen für die Stadtgesellschaft | Gruppe B = 2',
      'Radspur | Komplexität | Gruppe A = 3',
      'Radspur | Komplexität | Gruppe B = 4',
    ])
  })

  test('stand beside a column of criteria, the idea only in the first of its rows', () => {
    const workbook = understandSheets([
      scoreSheet('Bewertung', [
        ['Idee', 'Kriterium', 'Person 1', 'Person 2'],
        ['Radspur', 'Nutzen', 4, 5],
        [null, 'Komplexität', 1, 'e'],
        ['Bücherschrank', 'Nutzen', 3, 3],
        [null, 'Komplexität', '2-3', 2],
      ]),
    ])
    expect(saidIn(workbook)).toContain('Radspur | Komplexität | Person 2 = abstained')
    expect(saidIn(workbook)).toContain('Bücherschrank | Komplexität | Person 1 = invalid (2.5?)')
  })

  test('are groups of which only the means are given', () => {
    const workbook = understandSheets([
      scoreSheet('Übersicht', [
        ['Kriterium: Nutzen (0–5)'],
        ['Idee', 'Mittelwert AK Klima', 'Mittelwert AK Verkehr'],
        ['Radspur', 3.67, '4,25'],
        ['Bücherschrank', 2.5, 1],
      ]),
    ])
    expect(workbook.raters).toEqual(['AK Klima', 'AK Verkehr'])
    expect(workbook.cells.map(({ value }) => value)).toEqual([3.67, 4.25, 2.5, 1])
  })
})
