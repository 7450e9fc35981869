import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planPaste } from '../../../shared/scores/plan-paste.ts'
import { formatScore, parseScoreInput } from '../../../shared/scores/score-input.ts'
import { formatBlock, parsePastedBlock } from '../../../shared/scores/pasted-block.ts'
import type { ScoreState } from '../../../shared/scores/score.ts'
import { answerScale, benefitScale } from '../../../shared/stages/norderstedter-scales.ts'

const scales = [benefitScale, benefitScale, answerScale]
const one = { row: 0, column: 0, rows: 1, columns: 1 }

const score: fc.Arbitrary<ScoreState> = fc.oneof(
  fc.integer({ min: 0, max: 10 }).map((steps): ScoreState => ({ state: 'value', value: steps / 2 })),
  fc.constantFrom<ScoreState>({ state: 'abstained' }, { state: 'cannot-judge' }),
)

describe('pasting into the criteria matrix', () => {
  it('gives exactly the scores that were copied, by way of the clipboard', () => {
    const sheet = fc.array(fc.tuple(score, score), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(sheet, (rows) => {
        const copied = formatBlock(rows.map((row) => row.map((said) => formatScore(said, benefitScale))))
        const plan = planPaste(parsePastedBlock(copied), one, { scales, rowCount: rows.length })
        expect(plan.scores.map(({ score }) => score)).toEqual(rows.flat())
        expect([plan.blank, plan.beyond, plan.invalid]).toEqual([0, 0, []])
      }),
    )
  })

  it('accounts for every cell of the block once', () => {
    const cell = fc.constantFrom('3', '3,5', '9', '', ' ', 'enth.', 'k. A.', 'abc', '3-4')
    const block = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(block, fc.nat(4), fc.nat(2), (cells, row, column) => {
        const plan = planPaste(cells, { row, column, rows: 1, columns: 1 }, { scales, rowCount: 5 })
        const told = plan.scores.length + plan.invalid.length + plan.blank + plan.beyond
        expect(told).toBe(cells.length * 2)
        for (const { row: r, column: c } of [...plan.scores, ...plan.invalid])
          expect(r >= row && r < 5 && c >= column && c < 3).toBe(true)
      }),
    )
  })

  it('reads each cell on the scale of its own column', () => {
    const plan = planPaste([['4', '4', 'unklar']], one, { scales, rowCount: 1 })
    expect(plan.scores.map(({ score }) => score)).toEqual([
      { state: 'value', value: 4 },
      { state: 'value', value: 4 },
      { state: 'value', value: 0.5 },
    ])
  })

  it('leaves scores as they are where the block is blank, and takes them away where it says "offen"', () => {
    const plan = planPaste([['', 'offen']], one, { scales, rowCount: 1 })
    expect(plan.blank).toBe(1)
    expect(plan.scores).toEqual([{ row: 0, column: 1, score: { state: 'open' } }])
  })

  it('fills a selection with one copied cell and repeats a row down, but does not repeat half a block', () => {
    const selection = { row: 0, column: 0, rows: 3, columns: 2 }
    expect(planPaste([['2']], selection, { scales, rowCount: 3 }).scores).toHaveLength(6)
    expect(planPaste([['2', '3']], selection, { scales, rowCount: 3 }).scores).toHaveLength(6)
    expect(planPaste([['2'], ['3']], selection, { scales, rowCount: 3 }).scores).toHaveLength(4)
  })

  it('never makes a value of what the scale does not have', () => {
    fc.assert(
      fc.property(fc.string(), (entered) => {
        const input = parseScoreInput(entered, benefitScale)
        const mark = input.ok && input.score.state === 'value' ? input.score.value : 0
        expect(mark >= 0 && mark <= 5).toBe(true)
      }),
    )
  })
})
