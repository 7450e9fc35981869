import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatScore, parseScoreInput } from '../../../shared/scores/score-input.ts'
import type { ScoreState } from '../../../shared/scores/score.ts'
import { answerScale, benefitScale } from '../../../shared/stages/norderstedter-scales.ts'
import type { Scale } from '../../../shared/stages/stage.ts'

const signed: Scale = { id: 's', name: '−2 bis +2', minimum: -2, maximum: 2, step: 1, steps: [] }
const fine: Scale = { id: 'f', name: '0 bis 1', minimum: 0, maximum: 1, step: 0.1, steps: [] }

const read = (entered: string, scale: Scale = benefitScale) => {
  const input = parseScoreInput(entered, scale)
  if (!input.ok) return input.problem.code
  return input.score.state === 'value' ? input.score.value : input.score.state
}

describe('what a person types into the matrix', () => {
  it.each([
    ['4', 4],
    ['4 ', 4],
    [' 4\u00A0', 4],
    ['3,5', 3.5],
    ['3.5', 3.5],
    ['4,0', 4],
    ['+2', 2],
    ['0', 0],
    ['-0', 0],
    ['4', 4],
    ['hoch', 4],
    ['Sehr hoch', 5],
  ])('%j is the mark %d', (entered, mark) => {
    expect(read(entered)).toBe(mark)
  })

  it.each(['-1', '−1', '–1', '—1', '‑1', '- 1', '﹣1'])('%j is minus one', (entered) => {
    expect(read(entered, signed)).toBe(-1)
  })

  it.each([
    ['', 'open'],
    ['   ', 'open'],
    ['-', 'open'],
    ['–', 'open'],
    ['e', 'abstained'],
    ['E', 'abstained'],
    ['enth', 'abstained'],
    ['enth.', 'abstained'],
    ['Enthalten', 'abstained'],
    ['Enthaltung', 'abstained'],
    ['?', 'cannot-judge'],
    ['k. A.', 'cannot-judge'],
    ['k.A.', 'cannot-judge'],
    ['k. A.', 'cannot-judge'],
    ['n. b.', 'cannot-judge'],
    ['nicht beurteilbar', 'cannot-judge'],
  ])('%j means %s', (entered, state) => {
    expect(read(entered)).toBe(state)
  })

  it.each([
    ['7', 'too-high', []],
    ['50', 'too-high', []],
    ['-1', 'too-low', []],
    ['3,3', 'between-steps', [3, 3.5]],
    ['3-4', 'range', [3.5]],
    ['3–4', 'range', [3.5]],
    ['3 bis 4', 'range', [3.5]],
    ['2,5-3', 'range', [2.5, 3]],
    ['8-9', 'range', []],
    ['fünf', 'no-mark', []],
    ['1e3', 'no-mark', []],
    ['0x3', 'no-mark', []],
    ['=4', 'no-mark', []],
    ['3.4.', 'no-mark', []],
    ['1.000,5', 'no-mark', []],
    ['Infinity', 'no-mark', []],
    ['4,0 Punkte', 'no-mark', [4]],
    ['enth. 3', 'no-mark', [3]],
    ['ca. 3 oder 4', 'no-mark', []],
    ['mindestens 7', 'no-mark', []],
  ])('%j is no mark: %s', (entered, code, proposals) => {
    expect(parseScoreInput(entered, benefitScale)).toEqual({
      ok: false,
      problem: {
        code,
        entered: expect.any(String),
        allowed: { minimum: 0, maximum: 5, step: 0.5 },
        proposals,
      },
    })
  })

  it('may be the name of a step, or its first letter where all steps have names', () => {
    expect(['ja', 'J', 'unklar', 'u', 'nein', 'n'].map((entered) => read(entered, answerScale))).toEqual([
      1, 1, 0.5, 0.5, 0, 0,
    ])
    expect(read('m')).toBe('no-mark')
  })

  it('takes every step of a scale in tenths in spite of binary fractions', () => {
    const marks = ['0,1', '0,2', '0,3', '0,6', '0,7', '0,9']
    expect(marks.map((entered) => read(entered, fine))).toEqual([0.1, 0.2, 0.3, 0.6, 0.7, 0.9])
    expect(parseScoreInput('0,25', fine)).toMatchObject({ problem: { proposals: [0.2, 0.3] } })
  })

  it('takes any number within a scale without steps', () => {
    expect(read('2,345', { ...benefitScale, step: 0 })).toBe(2.345)
  })
})

describe('a score as text', () => {
  const scale = fc.constantFrom(answerScale, benefitScale, signed)
  const drawn = scale.chain((one) =>
    fc.record({
      scale: fc.constant(one),
      language: fc.constantFrom('de' as const, 'en' as const),
      state: fc.oneof(
        fc
          .integer({ min: 0, max: Math.round((one.maximum - one.minimum) / one.step) })
          .map((steps): ScoreState => ({ state: 'value', value: one.minimum + steps * one.step })),
        fc.constantFrom<ScoreState>({ state: 'abstained' }, { state: 'cannot-judge' }, { state: 'open' }),
      ),
    }),
  )

  it('reads back as the same score, in both languages', () => {
    fc.assert(
      fc.property(drawn, ({ scale: one, state, language }) => {
        expect(parseScoreInput(formatScore(state, one, language), one)).toEqual({ ok: true, score: state })
      }),
    )
  })

  it('has a decimal comma in German and a plain hyphen that spreadsheets understand', () => {
    expect(formatScore({ state: 'value', value: 3.5 }, benefitScale)).toBe('3,5')
    expect(formatScore({ state: 'value', value: 3.5 }, benefitScale, 'en')).toBe('3.5')
    expect(formatScore({ state: 'value', value: -1 }, signed)).toBe('-1')
    expect(formatScore({ state: 'value', value: 0.5 }, answerScale)).toBe('unklar')
  })
})

describe('any text', () => {
  it('is a score on the scale or a problem, never an exception', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (entered) => {
        const mark = read(entered)
        const onScale = typeof mark === 'string' || (mark >= 0 && mark <= 5 && Number.isInteger(mark * 2))
        expect(onScale).toBe(true)
      }),
    )
  })
})
