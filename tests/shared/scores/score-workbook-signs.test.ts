import { describe, expect, test } from 'vitest'
import { saidIn, scoreSheet, understandSheets } from './made-score-file.ts'
import type { Made } from '../import/made-sheets.ts'

/** A table of two groups and two criteria of its own whose marks are these, row by row. */
function marked(marks: readonly (readonly Made[])[], title = 'Stimmungsbild') {
  return understandSheets([
    scoreSheet(
      'Blatt 1',
      [
        [title],
        ['Idee', 'Wichtigkeit', null, 'Machbarkeit', null],
        [null, 'Gruppe A', 'Gruppe B', 'Gruppe A', 'Gruppe B'],
        ...marks.map((row, at) => [`Idee ${'ABCDEFGH'[at]}`, ...row]),
      ],
      { merges: ['A2:A3', 'B2:C2', 'D2:E2'] },
    ),
  ])
}

type Kind = {
  marks: readonly (readonly Made[])[]
  title?: string
  /** Lowest, highest, and whether the low end is the good one. */
  scale: [number, number, boolean]
  /** Values or states, row by row. */
  said: (number | string)[]
}

const kinds: Record<string, Kind> = {
  'plus and minus signs, a dash among them': {
    marks: [
      ['++', '+', 'o', '-'],
      ['--', '–', '0', 'k. A.'],
    ],
    scale: [-2, 2, false],
    said: [2, 1, 0, -1, -2, -1, 0, 'cannot-judge'],
  },
  'letters, of which E is the last and no abstention': {
    marks: [
      ['A', 'B', 'E', 'A'],
      ['C', 'A', 'D', 'B'],
      ['B', 'E', '?', 'D'],
    ],
    scale: [1, 5, false],
    said: [5, 4, 1, 5, 3, 5, 2, 4, 4, 1, 'cannot-judge', 2],
  },
  'letters to which the file gives numbers': {
    marks: [
      ['A', 'B', 'C', 'A'],
      ['C', 'A', 'B', 'B'],
    ],
    title: 'A = 10, B = 5, C = 0',
    scale: [0, 10, false],
    said: [10, 5, 0, 10, 0, 10, 5, 5],
  },
  'phrases of agreement': {
    marks: [
      ['trifft voll zu', 'trifft eher zu', 'teils/teils', 'trifft eher nicht zu'],
      ['trifft gar nicht zu', 'weiß nicht', 'trifft voll zu', 'teils/teils'],
    ],
    scale: [1, 5, false],
    said: [5, 4, 3, 2, 1, 'cannot-judge', 5, 3],
  },
  'phrases of which the file lists more than it uses': {
    marks: [
      ['stimme zu', 'stimme nicht zu', 'stimme eher zu', 'stimme zu'],
      ['stimme nicht zu', 'stimme zu', 'stimme eher zu', 'stimme eher zu'],
    ],
    title: 'stimme zu, stimme eher zu, teils teils, stimme eher nicht zu, stimme nicht zu',
    scale: [1, 5, false],
    said: [5, 1, 4, 5, 1, 5, 4, 4],
  },
  'three degrees': {
    marks: [
      ['hoch', 'mittel', 'gering', 'Hoch '],
      ['gering', 'hoch', 'mittel', ''],
    ],
    scale: [1, 3, false],
    said: [3, 2, 1, 3, 1, 3, 2, 'open'],
  },
  'school marks in words, of which the lowest is best': {
    marks: [
      ['sehr gut', 'gut', 'befriedigend', 'ausreichend'],
      ['mangelhaft', 'ungenügend', 'gut', 'enth.'],
    ],
    scale: [1, 6, true],
    said: [1, 2, 3, 4, 5, 6, 2, 'abstained'],
  },
  stars: {
    marks: [
      ['★★★★★', '★☆☆☆☆', '★★★☆☆', '☆☆☆☆☆'],
      ['★★★★☆', '★★☆☆☆', '★★★☆☆', '–'],
    ],
    scale: [0, 5, false],
    said: [5, 1, 3, 0, 4, 2, 3, 'open'],
  },
  'shares of the most there is': {
    marks: [
      ['4/5', '1/5', '5/5', '0 / 5'],
      ['3/5', '3,5/5', 'k. A.', ''],
    ],
    scale: [0, 5, false],
    said: [4, 1, 5, 0, 3, 3.5, 'cannot-judge', 'open'],
  },
  'typed stars': {
    marks: [
      ['***', '*', '*****', '**'],
      ['****', '**', '–', '***'],
    ],
    title: 'Sterne von 1 bis 5',
    scale: [1, 5, false],
    said: [3, 1, 5, 2, 4, 2, 'open', 3],
  },
  'school marks with a tendency': {
    marks: [
      [2, '2+', 3, '3-'],
      ['1-', 4, '5', '2–'],
    ],
    title: 'Schulnoten',
    scale: [1, 6, true],
    said: [2, 1.7, 3, 3.3, 1.3, 4, 5, 2.3],
  },
  'answers to questions': {
    marks: [
      ['ja', 'nein', 'unklar', 'Ja'],
      ['nein', 'vielleicht', 'k. A.', ''],
    ],
    scale: [0, 1, false],
    said: [1, 0, 0.5, 1, 0, 0.5, 'cannot-judge', 'open'],
  },
  percentages: {
    marks: [
      [percent(0.8), percent(0.05), percent(1), percent(0)],
      [percent(0.35), '70 %', percent(0.6), percent(1.2)],
    ],
    scale: [0, 100, false],
    said: [80, 5, 100, 0, 35, 70, 60, 'invalid'],
  },
}

function percent(share: number): Made {
  return { value: { kind: 'number', number: share }, format: '0%' }
}

describe('marks that are no numbers', () => {
  test.each(Object.entries(kinds))('%s are read', (_, { marks, title, scale, said }) => {
    const workbook = marked(marks, title)
    const { minimum, maximum, isReversed } = workbook.scale
    expect([minimum, maximum, isReversed]).toEqual(scale)
    expect(workbook.cells.map(({ state, value }) => value ?? state)).toEqual(said)
    expect(workbook.raters).toEqual(['Gruppe A', 'Gruppe B'])
  })

  test('keep what was written beside what it was taken for', () => {
    const { cells } = marked(kinds['percentages']?.marks ?? [])
    expect(cells[0]).toMatchObject({ value: 80, raw: '80 %' })
    expect(marked(kinds['three degrees']?.marks ?? []).cells[3]).toMatchObject({ value: 3, raw: 'Hoch ' })
  })

  test('are told with what each is read as, the highest first', () => {
    expect(marked(kinds['three degrees']?.marks ?? []).scale.evidence).toEqual({
      key: 'score-file.scale.signs',
      values: { source: 'hoch = 3, mittel = 2, gering = 1' },
    })
  })

  test('stay unread among numbers: nobody knows what one word there means', () => {
    const workbook = marked([
      [5, 3, 'hoch', 1],
      [2, 'gering', 4, '+'],
      [2, 3, 4, '-'],
    ])
    expect(saidIn(workbook).filter((text) => text.endsWith('invalid'))).toHaveLength(3)
    expect(workbook.cells.at(-1)?.state).toBe('open')
  })

  test.each(['4/5', '3+', '2-', '*'])(
    '%s is no mark on a scale of points, where it may mean anything',
    (written) => {
      const { cells, scale } = marked([
        [5, 3, written, 1],
        [2, 0, 4, 4],
      ])
      expect(scale).toMatchObject({ minimum: 0, maximum: 5 })
      expect(cells[2]).toMatchObject({ state: 'invalid', raw: written })
      expect(cells.filter(({ state }) => state === 'value')).toHaveLength(7)
    },
  )

  test('mean what the legend says, whatever they look like', () => {
    const workbook = marked(
      [
        ['++', '+', '-', '--'],
        ['+', '+', 'o', '++'],
      ],
      'Strich = Enthaltung; o = kann ich nicht beurteilen',
    )
    expect(workbook.cells.map(({ state, value }) => value ?? state)).toEqual([
      2,
      1,
      'abstained',
      -2,
      1,
      1,
      'cannot-judge',
      2,
    ])
  })
})
