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
        expect([...averageRanks(values).ranks]).toEqual(wanted)
      }),
    )
  })

  it('sum to n (n + 1) / 2 whatever is tied', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 })), (values) => {
        const { ranks, ties } = averageRanks(values)
        expect(ranks.reduce((sum, rank) => sum + rank, 0)).toBe((values.length * (values.length + 1)) / 2)
        expect(values.length - ties.reduce((sum, size) => sum + size - 1, 0)).toBe(new Set(values).size)
      }),
    )
  })
})

describe("Kendall's W", () => {
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
