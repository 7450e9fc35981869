import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kendallW } from '../../../shared/scores/agreement-kendall-w.ts'
import { averageRanks } from '../../../shared/scores/average-ranks.ts'
import { differences } from '../ranking/reference-cases.ts'

const ratings = fc
  .record({ raters: fc.integer({ min: 2, max: 6 }), items: fc.integer({ min: 2, max: 8 }) })
  .chain(({ raters, items }) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: items, maxLength: items }), {
      minLength: raters,
      maxLength: raters,
    }),
  )

describe('average ranks', () => {
  it('are the number of smaller entries and the middle of the equal ones', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5, max: 5 })), (values) => {
        const wanted = values.map((own) => {
          const equal = values.filter((value) => value === own).length
          return values.filter((value) => value < own).length + (equal + 1) / 2
        })
        expect([...averageRanks(values)]).toEqual(wanted)
      }),
    )
  })
})

/** W as the definition has it, over average ranks. */
function byDefinition(ratings: number[][]): number | null {
  const [m, n] = [ratings.length, ratings[0]?.length ?? 0]
  const ranks = ratings.map(averageRanks)
  const sums = (ratings[0] ?? []).map((_, item) => ranks.reduce((sum, own) => sum + (own[item] ?? 0), 0))
  const squares = sums.reduce((total, sum) => total + (sum - (m * (n + 1)) / 2) ** 2, 0)
  const sizes = ratings.flatMap((marks) =>
    [...new Set(marks)].map((mark) => marks.filter((other) => other === mark).length),
  )
  const ties = sizes.reduce((total, size) => total + size ** 3 - size, 0)
  const most = m * m * (n ** 3 - n) - m * ties
  return most === 0 ? null : (12 * squares) / most
}

describe("Kendall's W", () => {
  it('is what the definition says, also for marks that lie far apart', () => {
    fc.assert(
      fc.property(ratings, (ratings) => {
        const stretched = ratings.map((marks) => marks.map((mark) => 1000 ** mark))
        expect(differences(kendallW(ratings).w, byDefinition(ratings), 1e-12)).toEqual([])
        expect(kendallW(stretched).w).toBe(kendallW(ratings).w)
      }),
    )
  })

  it('lies between 0 and 1', () => {
    fc.assert(
      fc.property(ratings, (ratings) => {
        const { w, probability } = kendallW(ratings)
        for (const share of [w ?? 0, probability ?? 0]) expect(share >= 0 && share <= 1 + 1e-12).toBe(true)
        expect(w === null).toBe(ratings.every((marks) => new Set(marks).size === 1))
      }),
    )
  })

  it('sees only the order that each rater gives', () => {
    fc.assert(
      fc.property(ratings, (ratings) => {
        const stretched = ratings.map((marks, rater) => marks.map((mark) => Math.exp(mark + rater)))
        expect(kendallW(stretched)).toEqual(kendallW(ratings))
        expect(kendallW(ratings.toReversed())).toEqual(kendallW(ratings))
      }),
    )
  })

  it('is 1 for raters who only repeat each other, and has no value when they tell nothing apart', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 2, maxLength: 9 }), (marks) => {
        const { w } = kendallW([marks, marks, marks])
        expect(differences(w, new Set(marks).size === 1 ? null : 1, 1e-12)).toEqual([])
      }),
    )
  })

  it('has no value for one rater, one idea or no rater', () => {
    expect(kendallW([[1, 2, 3]])).toMatchObject({ w: null, probability: null, degrees: 2, items: 3 })
    expect(kendallW([[1], [2]])).toMatchObject({ w: null, degrees: 0, items: 1 })
    expect(kendallW([])).toMatchObject({ w: null, degrees: 0, items: 0 })
    expect(kendallW([[Number.NaN], [1]])).toMatchObject({ w: null, items: 0 })
  })
})
