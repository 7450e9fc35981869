import { describe, expect, test } from 'vitest'
import { describeScoreWorkbook } from '../../../shared/scores/score-workbook-description.ts'
import { madeDay } from '../import/made-sheets.ts'
import { idea, saidIn, scoreSheet, understandSheets } from './made-score-file.ts'

const five = [
  'Nutzen für die Stadtgesellschaft',
  'Komplexität',
  'Ökologische Nachhaltigkeit',
  'Ökonomische Nachhaltigkeit',
  'Soziale Nachhaltigkeit',
]

describe('one row per score', () => {
  test('has its columns in another order and tells the later of two scores by its moment', () => {
    const workbook = understandSheets([
      scoreSheet('Export', [
        ['Timestamp', 'Rater', 'Score (1-5)', 'Criterion', 'Idea', 'Comment'],
        [madeDay('2025-03-04'), 'Ann Lee', 4, 'Benefit', 'Repair café', 'changed'],
        [madeDay('2025-03-01'), 'Ann Lee', 2, 'Benefit', 'Repair café', null],
        [madeDay('2025-03-02'), 'Bob Ray', 6, 'Benefit', 'Repair café', null],
        [madeDay('2025-03-02'), 'Bob Ray', '?', 'Complexity', 'Cargo bikes', 'no idea\nat all'],
      ]),
    ])
    expect(saidIn(workbook)).toEqual([
      'Repair café | Nutzen für die Stadtgesellschaft | Ann Lee = 4',
      'Repair café | Nutzen für die Stadtgesellschaft | Ann Lee = 2',
      'Repair café | Nutzen für die Stadtgesellschaft | Bob Ray = invalid',
      'Cargo bikes | Komplexität | Bob Ray = cannot-judge',
    ])
    expect(workbook.conflicts).toMatchObject([{ later: 0, differs: true }])
    expect(describeScoreWorkbook(workbook)['conflicts']).toEqual([{ rows: [2, 3], later: 2 }])
    expect(workbook.cells.map(({ reason }) => reason)).toEqual([
      'changed',
      undefined,
      undefined,
      'no idea\nat all',
    ])
    expect(describeScoreWorkbook(workbook)['ranges']).toEqual([
      { sheet: 'Export', range: 'C2:C5', ideas: 'column E', criteria: 'column D', raters: 'column B' },
    ])
  })
})

describe('the rater in a column', () => {
  test('goes with criteria in the headings and reasons beside each of them', () => {
    const workbook = understandSheets(
      [
        scoreSheet(null, [
          [
            'Arbeitsgruppe',
            'Idee',
            'Nutzen',
            'Begründung',
            'Umweltwirkung',
            'Begründung',
            'Sozial',
            'Begründung',
          ],
          ['Klima', 'Radspur', '4,5', 'beliebt', '3', '', '2', ''],
          ['Verkehr', 'Radspur', '5', '', 'weiß nicht', 'kein Gutachten', '', ''],
        ]),
      ],
      { against: [idea('I-001', 'Geschützte Radspur'), idea('I-002', 'Bücherschrank')] },
    )
    const told = describeScoreWorkbook(workbook)
    expect(told).toMatchObject({
      raterKind: 'working-group',
      criteria: [five[0], 'Umweltwirkung', five[4]],
      catalogue: {
        renamed: [{ from: 'Umweltwirkung', to: 'Ökologische Nachhaltigkeit' }],
        missing: ['Komplexität', 'Ökonomische Nachhaltigkeit'],
      },
      ideaRefs: [{ ref: 'Radspur', how: 'similar-title', title: 'Geschützte Radspur' }],
      scale: { min: 0, max: 5 },
    })
    expect(workbook.cells.map(({ reason }) => reason ?? null)).toEqual([
      'beliebt',
      null,
      null,
      null,
      'kein Gutachten',
      null,
    ])
    expect(told['ranges']).toMatchObject([
      { range: 'C2:G3', except: ['D', 'F'], raters: 'column A', ideas: 'column B' },
    ])
  })
})

describe('ideas in the headings', () => {
  test('are told from raters and criteria', () => {
    const workbook = understandSheets(
      [
        scoreSheet('AK Klima', [
          ['Gruppenbewertung, Skala 0–5'],
          ['Kriterium', 'Radspur am Bahnhof', 'Offener Bücherschrank', 'Summe'],
          ['Nutzen', 4, 5, 9],
          ['Komplexität', 3, 'enth.', 3],
          ['Summe', 7, 5, 12],
        ]),
      ],
      { against: [idea('1', 'Radspur am Bahnhof'), idea('2', 'Offener Bücherschrank')] },
    )
    expect(saidIn(workbook)).toEqual([
      'Radspur am Bahnhof | Nutzen für die Stadtgesellschaft | Klima = 4',
      'Offener Bücherschrank | Nutzen für die Stadtgesellschaft | Klima = 5',
      'Radspur am Bahnhof | Komplexität | Klima = 3',
      'Offener Bücherschrank | Komplexität | Klima = abstained',
    ])
    expect(describeScoreWorkbook(workbook)['ranges']).toEqual([
      { sheet: 'AK Klima', range: 'B3:C4', ideas: 'columns', criteria: 'rows' },
    ])
  })
})

describe('one sheet per idea', () => {
  test('names the idea above criteria in rows and raters in columns', () => {
    const workbook = understandSheets(
      ['7', '8'].map((number) =>
        scoreSheet(`Idee ${number}`, [
          ['Idee:', number],
          ['Kriterium', 'Karaca, A.', 'Voß, N.'],
          ['Nutzen', 1, 2],
          ['Komplexität', 4, 'enth.'],
        ]),
      ),
      { against: [idea('7', 'Radspur'), idea('8', 'Bücherschrank')] },
    )
    expect(saidIn(workbook).slice(4)).toEqual([
      '8 | Nutzen für die Stadtgesellschaft | Karaca, A. = 1',
      '8 | Nutzen für die Stadtgesellschaft | Voß, N. = 2',
      '8 | Komplexität | Karaca, A. = 4',
      '8 | Komplexität | Voß, N. = abstained',
    ])
    expect(workbook.ideas.map(({ match }) => match?.idea.title)).toEqual(['Radspur', 'Bücherschrank'])
  })
})

describe('what stands around the scores', () => {
  test('tells legend and scale beside the table, and a scale of each criterion below the heading', () => {
    const beside = understandSheets([
      scoreSheet('Bewertung', [
        ['Nr.', 'Idee', 'AK Klima', 'AK Verkehr', null, 'Legende'],
        [1, 'Radspur', 4, 'x', null, 'x = Enthaltung'],
        [2, 'Bücherschrank', 'o', 3, null, 'o = kann ich nicht beurteilen'],
        [3, 'Karte', 5, 3, null, 'Skala: 1 (schlecht) bis 4 (gut)'],
      ]),
    ])
    expect(beside.cells.map(({ state }) => state)).toEqual([
      'value',
      'abstained',
      'cannot-judge',
      'value',
      'invalid',
      'value',
    ])
    const below = understandSheets([
      scoreSheet('Bewertung Karaca', [
        ['Nr.', 'Idee', 'Nutzen', 'Komplexität'],
        [null, null, '(1–10)', '(0–5)'],
        [1, 'Radspur', 9, 6],
        [2, 'Bücherschrank', 10, 3],
      ]),
    ])
    expect(below.cells.map(({ state }) => state)).toEqual(['value', 'invalid', 'value', 'value'])
  })

  test('is left out: example, sections, weights, notes and other figures', () => {
    const workbook = understandSheets([
      scoreSheet(
        'Bewertung Karaca',
        [
          ['Nr.', 'Idee', 'Kosten (€)', 'Nutzen', 'Komplexität', 'Bemerkung'],
          [null, 'Gewichtung', null, 0.6, 0.4],
          [0, 'Beispiel: Musteridee', 1000, 5, 5],
          ['Mobilität', null, null, null, null],
          [1, 'Radspur', 250000, 4, 2, 'nur mit Förderung'],
          [2, 'Platz der Kulturen', 80000, null, null],
          ['Bildung', null, null, null, null],
          [3, 'Bücherschrank', 900, 5, 0],
          [null, null, null, 4.5, 1],
          [null],
          ['Hinweis: bitte bis Freitag zurücksenden'],
        ],
        { merges: ['A4:E4', 'A7:E7'] },
      ),
    ])
    expect(saidIn(workbook)).toEqual([
      '1 | Nutzen für die Stadtgesellschaft | Karaca = 4',
      '1 | Komplexität | Karaca = 2',
      '2 | Nutzen für die Stadtgesellschaft | Karaca = open',
      '2 | Komplexität | Karaca = open',
      '3 | Nutzen für die Stadtgesellschaft | Karaca = 5',
      '3 | Komplexität | Karaca = 0',
    ])
    expect(workbook.comments).toEqual([
      { sheet: 'Bewertung Karaca', row: 5, column: 6, text: 'nur mit Förderung' },
    ])
  })

  test('rules: the legend of the file outranks the usual words', () => {
    const workbook = understandSheets([
      scoreSheet('AK Klima', [
        ['Legende: – = Enthaltung, ? = noch offen; 9 = weiß nicht'],
        ['Idee', 'Nutzen', 'Komplexität'],
        ['Radspur', '-', '?'],
        ['Bücherschrank', 9, 'k. A.'],
      ]),
    ])
    expect(workbook.cells.map(({ state }) => state)).toEqual([
      'abstained',
      'open',
      'cannot-judge',
      'cannot-judge',
    ])
    expect(workbook.cells[0]?.raw).toBe('-')
  })

  test('does not hide that Excel made days of scores', () => {
    const workbook = understandSheets([
      scoreSheet('AK Klima', [
        ['Idee', 'Nutzen (0-5)', 'Komplexität (0-5)'],
        ['Radspur', madeDay('2025-05-03'), madeDay('2025-04-03')],
        ['Bücherschrank', 4, 2],
      ]),
    ])
    expect(workbook.cells.slice(0, 2)).toMatchObject([
      { state: 'invalid', invalid: 'date', raw: '2025-05-03', proposal: 3.5 },
      { state: 'invalid', invalid: 'date', raw: '2025-04-03', proposal: 3.5 },
    ])
  })
})
