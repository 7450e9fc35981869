import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { competitionRanks } from '../../../shared/ranking/competition-rank.ts'
import { topsis } from '../../../shared/ranking/topsis.ts'
import { weightShares } from '../../../shared/ranking/weight-shares.ts'
import { anyDecision, type Decision } from './random-decision.ts'

const closenessOf = ({ rows, directions, weights }: Decision) =>
  topsis(Float64Array.from(rows.flat()), directions, weightShares(weights)).closeness

describe('TOPSIS', () => {
  it('gives the same to the same idea in another place and under another order of criteria', () => {
    fc.assert(
      fc.property(anyDecision, (decision) => {
        const turned = {
          rows: decision.rows.toReversed().map((row) => row.toReversed()),
          directions: decision.directions.toReversed(),
          weights: decision.weights.toReversed(),
        }
        const [before, after] = [closenessOf(decision), closenessOf(turned).toReversed()]
        expect([...after]).toEqual([...before].map((value) => expect.closeTo(value, 9)))
      }),
    )
  })

  it('gives the same when all weights or all marks of a column are multiplied', () => {
    fc.assert(
      fc.property(anyDecision, fc.constantFrom(0.001, 7, 1e6), (decision, factor) => {
        const scaled = {
          directions: decision.directions,
          weights: decision.weights.map((weight) => weight * factor),
          rows: decision.rows.map(([first = 0, ...rest]) => [first * factor, ...rest]),
        }
        const before = [...closenessOf(decision)]
        expect([...closenessOf(scaled)]).toEqual(before.map((value) => expect.closeTo(value, 9)))
      }),
    )
  })

  it('ties two equal ideas and never puts a dominated one ahead', () => {
    fc.assert(
      fc.property(anyDecision, (decision) => {
        const [first = []] = decision.rows
        const better = first.map((mark, index) => mark + (decision.directions[index] === 'effort' ? -1 : 1))
        const closeness = closenessOf({ ...decision, rows: [...decision.rows, first, better] })
        const twin = decision.rows.length
        expect(closeness[twin]).toBe(closeness[0])
        if (Number.isNaN(closeness[twin])) return
        const ranks = competitionRanks(closeness)
        expect(ranks[twin]).toBe(ranks[0])
        expect(ranks[twin + 1]).toBeLessThanOrEqual(ranks[twin] ?? 0)
      }),
    )
  })

  it('stays between 0 and 1 and leaves out ideas with gaps without a trace', () => {
    fc.assert(
      fc.property(anyDecision, (decision) => {
        const gap = decision.weights.map((_, index) => (index === 0 ? Number.NaN : 1e9))
        const closeness = closenessOf({ ...decision, rows: [gap, ...decision.rows] })
        expect(closeness[0]).toBeNaN()
        expect(closeness.slice(1)).toEqual(closenessOf(decision))
        for (const value of closeness.slice(1)) expect(value >= 0 && value <= 1).toBe(true)
      }),
    )
  })

  it('calls equal ideas half close even if they differ in their last binary digits', () => {
    const marks = Float64Array.of(0.3, 5, 0.1 + 0.2, 5)
    expect([...topsis(marks, ['benefit', 'effort'], [0.5, 0.5]).closeness]).toEqual([0.5, 0.5])
  })

  it('does not overflow for huge marks', () => {
    const { closeness } = topsis(Float64Array.of(1e200, 3e200, 2e200), ['benefit'], [1])
    expect([...closeness]).toEqual([0, 1, expect.closeTo(0.5, 12)])
  })

  it('says nothing about the ideal when nobody takes part', () => {
    expect([...topsis(Float64Array.of(Number.NaN), ['benefit'], [1]).ideal]).toEqual([Number.NaN])
    expect([...topsis(new Float64Array(0), ['benefit'], [1]).closeness]).toEqual([])
  })
})
