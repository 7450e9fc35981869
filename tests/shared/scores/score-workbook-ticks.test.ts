import { array, assert, integer, option, pre, property, tuple } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { describeScoreWorkbook } from '../../../shared/scores/score-workbook-description.ts'
import type { Made } from '../import/made-sheets.ts'
import { saidIn, scoreSheet, understandSheets } from './made-score-file.ts'

const [benefit, complexity] = ['Nutzen für die Stadtgesellschaft', 'Komplexität']

/** A row of six steps with crosses at some of them. */
function crosses(...steps: number[]): Made[] {
  return [0, 1, 2, 3, 4, 5].map((step) => (steps.includes(step) ? 'x' : null))
}

const steps = [0, 1, 2, 3, 4, 5]

describe('crosses below the steps of a scale', () => {
  test('are marks, each in the cell that was crossed', () => {
    const workbook = understandSheets([
      scoreSheet('Bewertung Voß', [
        [benefit],
        ['Nr.', 'Idee', ...steps, 'Anmerkung'],
        [1, 'Radspur', ...crosses(4)],
        [2, 'Karte', ...crosses(0), 'gut'],
        [3, 'Bank', ...crosses(5)],
      ]),
    ])
    expect(saidIn(workbook)).toEqual([
      `1 | ${benefit} | Voß = 4`,
      `2 | ${benefit} | Voß = 0`,
      `3 | ${benefit} | Voß = 5`,
    ])
    expect(workbook.cells[0]).toMatchObject({ row: 3, column: 7, raw: 'x' })
    expect(workbook.scale).toMatchObject({ minimum: 0, maximum: 5 })
    expect(describeScoreWorkbook(workbook)).toMatchObject({ ranges: [{ range: 'C3:H5', ideas: 'rows' }] })
  })

  test('belong to the criterion over them, several beside each other', () => {
    const headings: Made[] = [null, null, benefit, null, null, null, null, null, complexity]
    const rows = (top: Made[], main: Made[]): Made[][] => [
      top,
      main,
      [1, 'Radspur', ...crosses(4), ...crosses(1)],
      [2, 'Karte', ...crosses(), ...crosses(0)],
      [3, 'Bank', ...crosses(2), ...crosses(5)],
    ]
    const merges = ['C1:H1', 'I1:N1']
    const beside = rows(headings, ['Nr.', 'Idee', ...steps, ...steps])
    const above = rows(['Nr.', 'Idee', ...headings.slice(2)], [null, null, ...steps, ...steps])
    const expected = [
      `1 | ${benefit} | Voß = 4`,
      `1 | ${complexity} | Voß = 1`,
      `2 | ${benefit} | Voß = open`,
      `2 | ${complexity} | Voß = 0`,
      `3 | ${benefit} | Voß = 2`,
      `3 | ${complexity} | Voß = 5`,
    ]
    expect(saidIn(understandSheets([scoreSheet('Bewertung Voß', beside, { merges })]))).toEqual(expected)
    const all = ['A1:A2', 'B1:B2', ...merges]
    expect(saidIn(understandSheets([scoreSheet('Bewertung Voß', above, { merges: all })]))).toEqual(expected)
  })

  test('may stand below words, and below an answer that is no mark', () => {
    const workbook = understandSheets([
      scoreSheet('Bewertung Voß', [
        [benefit],
        ['Nr.', 'Idee', 'gering', 'mittel', 'hoch', 'k. A.'],
        [1, 'Radspur', null, null, '✓'],
        [2, 'Karte', '✓'],
        [3, 'Bank', null, null, null, '✓'],
      ]),
    ])
    expect(workbook.scale).toMatchObject({ minimum: 1, maximum: 3 })
    expect(saidIn(workbook).map((said) => said.split(' = ')[1])).toEqual(['3', '1', 'cannot-judge'])
    expect(workbook.cells[2]).toMatchObject({ column: 6, raw: '✓' })
  })

  test('are no mark where there are two, and a sum below is none either', () => {
    const workbook = understandSheets([
      scoreSheet('Bewertung Voß', [
        [benefit],
        ['Nr.', 'Idee', ...steps],
        [1, 'Radspur', ...crosses(2, 3)],
        [2, 'Karte', ...crosses(1)],
        [3, 'Bank', ...crosses(5)],
        [4, 'Baum', ...crosses(5)],
        [null, 'Anzahl', 0, 1, 1, 1, 0, 2],
      ]),
    ])
    expect(saidIn(workbook).map((said) => said.split(' = ')[1])).toEqual(['invalid (2.5?)', '1', '5', '5'])
  })

  test('end before a sum that happens to count up', () => {
    const workbook = understandSheets([
      scoreSheet('Bewertung Voß', [
        [benefit],
        ['Nr.', 'Idee', ...steps],
        [1, 'Radspur', ...crosses(4)],
        [2, 'Karte', ...crosses(1)],
        [null],
        [null, 'Anzahl Kreuze', 0, 1, 2, 3, 4, 5],
      ]),
    ])
    expect(workbook.cells.map(({ value }) => value)).toEqual([4, 1])
  })

  test('for several things in a row stay crosses', () => {
    const workbook = understandSheets([
      scoreSheet('Wer macht mit', [
        ['Nr.', 'Idee', 1, 2, 3],
        [1, 'Radspur', 'x', 'x', null],
        [2, 'Karte', 'x', 'x', 'x'],
      ]),
    ])
    expect(workbook.cells.filter(({ state }) => state === 'value')).toEqual([])
  })

  test('say what the same marks say as numbers', () => {
    const mark = option(integer({ min: 0, max: 5 }), { freq: 5 })
    assert(
      property(array(tuple(mark, mark), { minLength: 3, maxLength: 12 }), (rows) => {
        pre(rows.flat().filter((one) => one !== null).length >= 2)
        pre([0, 1].every((at) => rows.filter((row) => row[at] !== null).length >= 2))
        const sheet = (lines: Made[][]) =>
          understandSheets([
            scoreSheet('Bewertung Voß', lines, lines[0]?.length === 4 ? {} : { merges: ['C1:H1', 'I1:N1'] }),
          ])
        const written = rows.map(([one, two], at): Made[] => [at + 1, `Idee ${at}`, one, two])
        const crossed = rows.map(([one, two], at): Made[] => [
          at + 1,
          `Idee ${at}`,
          ...crosses(...(one === null ? [] : [one])),
          ...crosses(...(two === null ? [] : [two])),
        ])
        const plain = sheet([['Nr.', 'Idee', benefit, complexity], ...written])
        const grid = sheet([
          [null, null, benefit, null, null, null, null, null, complexity, null, null, null, null, null],
          ['Nr.', 'Idee', ...steps, ...steps],
          ...crossed,
        ])
        expect(saidIn(grid)).toEqual(saidIn(plain))
      }),
    )
  })
})
