import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  alphaMetrics,
  krippendorffAlpha,
  type AlphaMetric,
} from '../../../shared/scores/agreement-krippendorff-alpha.ts'
import { differences } from '../ranking/reference-cases.ts'

const mark = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 0, max: 6 }) }, fc.constant(Number.NaN))
const table = fc
  .record({ raters: fc.integer({ min: 1, max: 6 }), units: fc.integer({ min: 0, max: 8 }) })
  .chain(({ raters, units }) =>
    fc.array(fc.array(mark, { minLength: units, maxLength: units }), {
      minLength: raters,
      maxLength: raters,
    }),
  )
const metric = fc.constantFrom(...alphaMetrics)

/** Squared difference of two values in the words of the definition, over the frequencies of all values. */
function squaredDifference(
  metric: AlphaMetric,
  a: number,
  b: number,
  frequency: Map<number, number>,
): number {
  if (a === b) return 0
  const [low, high] = [Math.min(a, b), Math.max(a, b)]
  if (metric === 'nominal') return 1
  if (metric === 'interval') return (a - b) ** 2
  if (metric === 'ratio') return ((a - b) / (a + b)) ** 2
  const between = [...frequency].filter(([value]) => value >= low && value <= high)
  const sum = between.reduce((total, [, count]) => total + count, 0)
  return (sum - ((frequency.get(low) ?? 0) + (frequency.get(high) ?? 0)) / 2) ** 2
}

/** Alpha by the matrix of coincidences, as the definition has it. */
function alphaByCoincidences(ratings: number[][], metric: AlphaMetric): number | null {
  const units = (ratings[0] ?? [])
    .map((_, unit) => ratings.map((marks) => marks[unit] ?? Number.NaN).filter((value) => value >= 0))
    .filter(({ length }) => length >= 2)
  const coincidences = new Map<string, { a: number; b: number; count: number }>()
  for (const unit of units)
    for (const [i, a] of unit.entries())
      for (const [j, b] of unit.entries()) {
        if (i === j) continue
        const entry = coincidences.get(`${a} ${b}`) ?? { a, b, count: 0 }
        coincidences.set(`${a} ${b}`, { ...entry, count: entry.count + 1 / (unit.length - 1) })
      }
  const frequency = new Map<number, number>()
  for (const value of units.flat()) frequency.set(value, (frequency.get(value) ?? 0) + 1)
  const n = units.flat().length
  const difference = (a: number, b: number) => squaredDifference(metric, a, b, frequency)
  let expected = 0
  for (const [a, countA] of frequency)
    for (const [b, countB] of frequency) expected += countA * countB * difference(a, b)
  let observed = 0
  for (const { a, b, count } of coincidences.values()) observed += count * difference(a, b)
  return expected === 0 ? null : 1 - ((n - 1) * observed) / expected
}

describe("Krippendorff's alpha", () => {
  it('equals the form with the matrix of coincidences', () => {
    fc.assert(
      fc.property(table, metric, (ratings, metric) => {
        const { alpha } = krippendorffAlpha(ratings, metric)
        const wanted = alphaByCoincidences(ratings, metric)
        expect(differences(alpha, wanted, 1e-10)).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  it('does not depend on the order of raters and units', () => {
    fc.assert(
      fc.property(table, metric, (ratings, metric) => {
        const turned = krippendorffAlpha(
          ratings.toReversed().map((marks) => marks.toReversed()),
          metric,
        )
        expect(differences(turned, krippendorffAlpha(ratings, metric), 1e-10)).toEqual([])
      }),
    )
  })

  it('does not depend on where and how large the points of an interval scale are', () => {
    fc.assert(
      fc.property(table, (ratings) => {
        const { alpha } = krippendorffAlpha(ratings, 'interval')
        const moved = ratings.map((marks) => marks.map((value) => 1e6 + 25 * value))
        const again = krippendorffAlpha(moved, 'interval').alpha
        expect(differences(again, alpha, 1e-10)).toEqual([])
      }),
    )
  })

  it('is not defined without variation, without pairs and without marks', () => {
    for (const ratings of [[[0.1, 0.1, 0.1]], [[2], [2]], [[1, 2, 3]], [[], []], []])
      for (const metric of alphaMetrics) expect(krippendorffAlpha(ratings, metric).alpha).toBeNull()
    expect(krippendorffAlpha([], 'nominal')).toEqual({ alpha: null, units: 0, pairable: 0 })
  })

  it('is exactly 1 when all say the same and the ideas differ', () => {
    for (const metric of alphaMetrics)
      expect(
        krippendorffAlpha(
          [
            [0.1, 0.7],
            [0.1, 0.7],
            [0.1, 0.7],
          ],
          metric,
        ).alpha,
      ).toBe(1)
  })

  it('refuses negative marks under the ratio metric only', () => {
    const ratings = [
      [-1, 1],
      [1, 2],
    ]
    expect(() => krippendorffAlpha(ratings, 'ratio')).toThrow(RangeError)
    expect(krippendorffAlpha(ratings, 'interval').alpha).not.toBeNull()
  })
})
