import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinComparisons, weightsFromComparisons } from '../../../shared/ranking/weights-ahp.ts'

/** Reciprocal tables of up to nine criteria, however contradictory. */
const table = fc.integer({ min: 1, max: 9 }).chain((size) =>
  fc
    .array(fc.constantFrom(1 / 9, 1 / 5, 1 / 3, 1, 2, 4, 7, 9), {
      minLength: size * size,
      maxLength: size * size,
    })
    .map((entries) =>
      Array.from({ length: size }, (_, from) =>
        Array.from({ length: size }, (_, to) => {
          if (from === to) return 1
          const above = entries[Math.min(from, to) * size + Math.max(from, to)] ?? 1
          return from < to ? above : 1 / above
        }),
      ),
    ),
)
const ones = (size: number) => Array.from({ length: size }, () => Array.from({ length: size }, () => 1))
const sumOf = (shares: number[]) => shares.reduce((sum, share) => sum + share, 0)

describe('weights from comparisons', () => {
  it('sum to 1 and are an eigenvector, however contradictory the table', () => {
    fc.assert(
      fc.property(table, (table) => {
        const { shares, lambdaMax, geometricMeanShares } = weightsFromComparisons(table)
        expect(sumOf(shares)).toBeCloseTo(1, 12)
        expect(sumOf(geometricMeanShares)).toBeCloseTo(1, 12)
        for (const [from, row] of table.entries()) {
          const applied = row.reduce((sum, entry, to) => sum + entry * (shares[to] ?? 0), 0)
          expect(applied).toBeCloseTo(lambdaMax * (shares[from] ?? 0), 10)
        }
        expect(lambdaMax).toBeGreaterThanOrEqual(table.length - 1e-10)
      }),
    )
  })

  it('give back the weights that a consistent table was made of, with ratio 0', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.1, max: 10, noNaN: true }), { minLength: 3, maxLength: 9 }),
        (raw) => {
          const made = weightsFromComparisons(raw.map((own) => raw.map((other) => own / other)))
          const total = sumOf(raw)
          for (const [index, weight] of raw.entries()) {
            expect(made.shares[index]).toBeCloseTo(weight / total, 12)
            expect(made.geometricMeanShares[index]).toBeCloseTo(weight / total, 12)
          }
          expect(made.consistencyRatio).toBeCloseTo(0, 10)
        },
      ),
    )
  })

  it('move with the criteria when these change places', () => {
    fc.assert(
      fc.property(table, (table) => {
        const moved = table.toReversed().map((row) => row.toReversed())
        const before = weightsFromComparisons(table)
        const after = weightsFromComparisons(moved)
        expect(after.shares.toReversed()).toEqual(before.shares.map((share) => expect.closeTo(share, 10)))
        expect(after.lambdaMax).toBeCloseTo(before.lambdaMax, 9)
      }),
    )
  })

  it('have no consistency ratio beyond ten criteria, and 0 for up to two', () => {
    expect(weightsFromComparisons(ones(11)).consistencyRatio).toBeNull()
    expect(weightsFromComparisons(ones(10)).consistencyRatio).toBe(0)
    expect(weightsFromComparisons([[1]])).toMatchObject({ shares: [1], lambdaMax: 1, consistencyRatio: 0 })
  })

  it('of a group stay reciprocal, and one rater alone is the group', () => {
    fc.assert(
      fc.property(table, (table) => {
        const joined = joinComparisons([table, table.map((row) => row.map(() => 1))])
        for (const [from, row] of joined.entries())
          for (const [to, entry] of row.entries())
            expect(entry * (joined[to]?.[from] ?? 0)).toBeCloseTo(1, 12)
        expect(joinComparisons([table]).flat()).toEqual(
          table.flat().map((entry) => expect.closeTo(entry, 12)),
        )
      }),
    )
  })

  it.each([
    ['no row', []],
    ['rows of another length', [[1, 2]]],
    [
      'a zero',
      [
        [1, 0],
        [1, 1],
      ],
    ],
    [
      'a negative entry',
      [
        [1, -2],
        [-0.5, 1],
      ],
    ],
    [
      'mirrored entries that contradict',
      [
        [1, 3],
        [3, 1],
      ],
    ],
    [
      'a diagonal that is not 1',
      [
        [2, 1],
        [1, 1],
      ],
    ],
    [
      'something not finite',
      [
        [1, Infinity],
        [0.5, 1],
      ],
    ],
  ])('are refused for a table with %s', (_, table) => {
    expect(() => weightsFromComparisons(table)).toThrow(RangeError)
    expect(() => joinComparisons([table])).toThrow(RangeError)
  })

  it('accept mirrored entries rounded to two digits', () => {
    expect(
      weightsFromComparisons([
        [1, 3],
        [0.33, 1],
      ]).shares[0],
    ).toBeCloseTo(0.75, 2)
  })

  it('are refused for a group without tables and for tables of different size', () => {
    expect(() => joinComparisons([])).toThrow(RangeError)
    expect(() =>
      joinComparisons([
        [[1]],
        [
          [1, 1],
          [1, 1],
        ],
      ]),
    ).toThrow(RangeError)
  })
})
