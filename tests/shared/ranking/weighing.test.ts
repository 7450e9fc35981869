import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partialValues } from '../../../shared/ranking/partial-values.ts'
import { checkValueFunction, partialValue } from '../../../shared/ranking/value-function.ts'
import { weightShares, WeightsProblem } from '../../../shared/ranking/weight-shares.ts'
import { weightedInterval, weightedSum } from '../../../shared/ranking/weighted-sum.ts'

const problemOf = (weights: number[]) => {
  try {
    weightShares(weights)
  } catch (error) {
    if (error instanceof WeightsProblem) return { code: error.code, index: error.index }
  }
  return null
}

describe('weight shares', () => {
  it('sum to 1 and keep the proportions', () => {
    const weights = fc.array(fc.double({ min: 0, max: 1e12, noNaN: true }), { minLength: 1, maxLength: 25 })
    fc.assert(
      fc.property(weights, (list) => {
        fc.pre(list.some((weight) => weight > 1e-12))
        const shares = weightShares(list)
        expect(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 1)).toBeLessThan(1e-9)
        expect(shares.every((share) => share >= 0)).toBe(true)
      }),
    )
  })

  it.each([
    [[1, -1], { code: 'negative', index: 1 }],
    [[Number.NaN], { code: 'not-a-number', index: 0 }],
    [[1, Infinity], { code: 'not-a-number', index: 1 }],
    [[0, 0], { code: 'sum-zero', index: null }],
    [[], { code: 'sum-zero', index: null }],
  ])('are refused for %j', (weights, problem) => {
    expect(problemOf(weights)).toEqual(problem)
  })

  it('are found for weights whose plain sum overflows or vanishes', () => {
    expect(weightShares([1e308, 1e308])).toEqual([0.5, 0.5])
    expect(weightShares([5e-324, 5e-324])).toEqual([0.5, 0.5])
  })
})

describe('value functions', () => {
  const bend = [
    [0, 0],
    [40, 0.5],
    [60, 1],
    [80, 1],
    [100, 0.6],
  ] as const

  it.each([
    [-10, 0],
    [0, 0],
    [35, 0.4375],
    [40, 0.5],
    [70, 1],
    [100, 0.6],
    [500, 0.6],
  ])('with bends give %d the value %d', (mark, value) => {
    const column = { valueFunction: { kind: 'piecewise', points: bend }, direction: 'effort' } as const
    expect(partialValue(column, mark)).toBeCloseTo(value, 12)
  })

  it('of one point are constant', () => {
    const column = { valueFunction: { kind: 'piecewise', points: [[3, 0.4]] }, direction: 'benefit' } as const
    expect([1, 3, 9].map((mark) => partialValue(column, mark))).toEqual([0.4, 0.4, 0.4])
  })

  it('keep a missing mark missing', () => {
    for (const kind of ['minmax', 'identity'] as const)
      expect(partialValue({ valueFunction: { kind }, direction: 'benefit' }, Number.NaN)).toBeNaN()
  })

  it('never give minus zero, which some viewers print', () => {
    const column = { valueFunction: { kind: 'identity' }, direction: 'effort' } as const
    expect(Object.is(partialValue(column, 0), 0)).toBe(true)
  })

  it('refuse ends and points without meaning', () => {
    for (const points of [
      [],
      [
        [1, 0],
        [1, 1],
      ],
      [
        [2, 0],
        [1, 1],
      ],
      [[0, Number.NaN]],
    ] as [number, number][][])
      expect(() => checkValueFunction({ kind: 'piecewise', points })).toThrow(RangeError)
    for (const [lo, hi] of [
      [5, 5],
      [5, 0],
      [0, Infinity],
    ] as [number, number][])
      expect(() => checkValueFunction({ kind: 'linear', lo, hi })).toThrow(RangeError)
  })

  it('are those of each column, row by row', () => {
    const columns = [
      { valueFunction: { kind: 'linear', lo: 2, hi: 6 }, direction: 'benefit' },
      { valueFunction: { kind: 'linear', lo: 2, hi: 6 }, direction: 'effort' },
      { valueFunction: { kind: 'minmax' }, direction: 'effort' },
      {
        valueFunction: {
          kind: 'piecewise',
          points: [
            [2, 0.2],
            [4, 1],
            [8, 0.4],
          ],
        },
        direction: 'benefit',
      },
    ] as const
    const marks = [3, 5, 1, 5, 2, 6, 4, 3, 7, 1, 3, 2]
    const wanted = [0.25, 0.25, 1, 0.85, 0, 0, 0, 0.6, 1, 1, 1 / 3, 0.2]
    expect([...partialValues(Float64Array.from(marks), columns)]).toEqual(
      wanted.map((value) => expect.closeTo(value, 12)),
    )
    const some = partialValues(Float64Array.from(marks), columns, [true, false, true])
    expect([...some].slice(4, 8)).toEqual(Array(4).fill(Number.NaN))
    expect([...some].filter((_, cell) => cell % 4 === 2)).toEqual([1, Number.NaN, 0])
  })

  it('take min-max bounds only from those who take part', () => {
    const column = { valueFunction: { kind: 'minmax' }, direction: 'effort' } as const
    const values = partialValues(Float64Array.of(10, 20, 99), [column], [true, true, false])
    expect([...values]).toEqual([1, 0, Number.NaN])
  })

  it('give everybody 1 in a constant column, whatever the direction', () => {
    for (const direction of ['benefit', 'effort'] as const) {
      const column = { valueFunction: { kind: 'minmax' }, direction } as const
      expect([...partialValues(Float64Array.of(4, 4, Number.NaN), [column])]).toEqual([1, 1, Number.NaN])
    }
  })
})

describe('the weighted sum', () => {
  it('is known for a textbook example', () => {
    const marks = Float64Array.of(25, 20, 15, 30, 10, 30, 20, 30, 30, 10, 30, 10)
    const sums = weightedSum(marks, weightShares([0.2, 0.15, 0.4, 0.25]), 'renormalise')
    expect([...sums]).toEqual([21.5, 22, 22].map((sum) => expect.closeTo(sum, 9)))
  })

  it('is known for gaps under each rule', () => {
    const values = Float64Array.of(0.8, Number.NaN, 0.4)
    const { value, lower, upper } = weightedInterval(values, [0.5, 0.3, 0.2])
    expect(value[0]).toBeCloseTo(0.48 / 0.7, 12)
    expect(lower[0]).toBeCloseTo(0.48, 12)
    expect(upper[0]).toBeCloseTo(0.78, 12)
  })

  it('is, cell by cell, what the definition says, gaps or not', () => {
    const value = fc.oneof(
      { weight: 5, arbitrary: fc.integer({ min: 0, max: 100 }).map((cents) => cents / 100) },
      fc.constant(Number.NaN),
    )
    const weights = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 6 })
    const tables = weights.chain((weights) =>
      fc.record({
        weights: fc.constant(weights),
        rows: fc.array(fc.array(value, { minLength: weights.length, maxLength: weights.length })),
      }),
    )
    fc.assert(
      fc.property(tables, fc.constantFrom('renormalise', 'worst', 'best'), ({ weights, rows }, missing) => {
        fc.pre(weights.some((weight) => weight > 0))
        const shares = weightShares(weights)
        const wanted = rows.map((row) => {
          const filled = row.map((value) => (Number.isNaN(value) ? (missing === 'best' ? 1 : 0) : value))
          const sum = filled.reduce((total, value, place) => total + (shares[place] ?? 0) * value, 0)
          if (missing !== 'renormalise') return sum
          const known = shares.filter((_, place) => !Number.isNaN(row[place] ?? Number.NaN))
          return sum / known.reduce((total, share) => total + share, 0)
        })
        expect([...weightedSum(Float64Array.from(rows.flat()), shares, missing)]).toEqual(wanted)
      }),
    )
  })

  it('has no value where only weightless criteria are known', () => {
    expect(weightedSum(Float64Array.of(1, Number.NaN), [0, 1], 'renormalise')[0]).toBeNaN()
  })

  it('is empty without criteria', () => {
    expect(weightedSum(new Float64Array(0), [], 'worst')).toHaveLength(0)
  })
})
