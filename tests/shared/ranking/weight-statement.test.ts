import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  comparisonSteps,
  type Judgement,
  sharesFromAnswers,
  sharesFromJoinedComparisons,
} from '../../../shared/ranking/weight-statement.ts'

const ids = ['use', 'effort', 'climate', 'people']

/** Comparisons that fit: the ratios of given weights, each pair stated in one direction only. */
function fitting(weights: readonly number[]): Judgement[] {
  return ids.flatMap((first, place) =>
    ids.slice(place + 1).map((second, further) => ({
      first,
      second,
      ratio: (weights[place] ?? 1) / (weights[place + 1 + further] ?? 1),
    })),
  )
}

const weights = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 4, maxLength: 4 })

describe('weights that a group states', () => {
  it('follow from fitting comparisons exactly, whichever way round a pair is stated', () => {
    fc.assert(
      fc.property(weights, fc.nat({ max: 5 }), (drawn, turned) => {
        const judgements = fitting(drawn).map((one, place) =>
          place === turned ? { first: one.second, second: one.first, ratio: 1 / one.ratio } : one,
        )
        const { shares, consistencyRatio, worst } = sharesFromAnswers(ids, { method: 'pairwise', judgements })
        const sum = drawn.reduce((total, weight) => total + weight, 0)
        for (const [place, weight] of drawn.entries()) expect(shares[place]).toBeCloseTo(weight / sum, 9)
        expect(consistencyRatio).toBeCloseTo(0, 6)
        expect(worst).toBeNull()
      }),
    )
  })

  it('name the comparison that fits least', () => {
    const judgements = fitting([8, 4, 2, 1]).map((one) =>
      one.first === 'use' && one.second === 'people' ? { ...one, ratio: 1 / 9 } : one,
    )
    const { consistencyRatio, worst } = sharesFromAnswers(ids, { method: 'pairwise', judgements })
    expect(worst).toMatchObject({ first: 'people', second: 'use', ratio: expect.closeTo(9, 9) })
    expect((worst?.fitting ?? 9) / 9).toBeLessThan(1 / 4)
    expect(consistencyRatio).toBeGreaterThan(0.2)
  })

  it('are refused when a pair is missing or nothing has points', () => {
    const judgements = fitting([1, 1, 1, 1]).slice(1)
    expect(() => sharesFromAnswers(ids, { method: 'pairwise', judgements })).toThrow(RangeError)
    const points = ids.map((criterionId) => ({ criterionId, points: 0 }))
    expect(() => sharesFromAnswers(ids, { method: 'direct', points })).toThrow(RangeError)
  })
})

/** Saaty's steps either way round, one per pair. */
const stated = fc
  .array(
    fc.constantFrom(1, ...comparisonSteps).chain((step) => fc.constantFrom(step, 1 / step)),
    { minLength: 6, maxLength: 6 },
  )
  .map((ratios) => fitting([1, 1, 1, 1]).map((one, place) => ({ ...one, ratio: ratios[place] ?? 1 })))

const pairwise = (judgements: Judgement[]) => sharesFromAnswers(ids, { method: 'pairwise', judgements })
const near = (shares: number[]) => shares.map((share) => expect.closeTo(share, 9))

describe('comparisons of several groups, joined', () => {
  it('of one group, or of several that say the same, are what that group said', () => {
    fc.assert(
      fc.property(stated, fc.integer({ min: 1, max: 4 }), (judgements, count) => {
        const joined = sharesFromJoinedComparisons(
          ids,
          Array.from({ length: count }, () => judgements),
        )
        const alone = pairwise(judgements)
        expect(joined.shares).toEqual(near(alone.shares))
        expect(joined.consistencyRatio).toBeCloseTo(alone.consistencyRatio ?? Number.NaN, 9)
      }),
    )
  })

  it('do not depend on the order of the groups, and opposite groups leave all criteria alike', () => {
    fc.assert(
      fc.property(stated, stated, (one, other) => {
        const { shares } = sharesFromJoinedComparisons(ids, [one, other])
        expect(sharesFromJoinedComparisons(ids, [other, one]).shares).toEqual(near(shares))
        const opposite = one.map((said) => ({ ...said, ratio: 1 / said.ratio }))
        const balanced = sharesFromJoinedComparisons(ids, [one, opposite])
        expect(balanced.shares).toEqual(near([0.25, 0.25, 0.25, 0.25]))
        expect(balanced.worst).toBeNull()
      }),
    )
  })

  it('never contradict themselves more than the most contradictory group does', () => {
    fc.assert(
      fc.property(fc.array(stated, { minLength: 1, maxLength: 4 }), (groups) => {
        const ratios = groups.map((judgements) => pairwise(judgements).consistencyRatio ?? Number.NaN)
        const { consistencyRatio } = sharesFromJoinedComparisons(ids, groups)
        expect(consistencyRatio ?? Number.NaN).toBeLessThanOrEqual(Math.max(...ratios) + 1e-9)
      }),
    )
  })

  it('name the worst pair of the joined table', () => {
    const odd = fitting([8, 4, 2, 1]).map((one) =>
      one.first === 'use' && one.second === 'people' ? { ...one, ratio: 1 / 8 } : one,
    )
    const { worst } = sharesFromJoinedComparisons(ids, [odd, odd, fitting([8, 4, 2, 1])])
    expect(worst).toMatchObject({ first: 'people', second: 'use', ratio: expect.closeTo(2, 9) })
  })

  it('need a group, and every pair', () => {
    expect(() => sharesFromJoinedComparisons(ids, [])).toThrow(RangeError)
    expect(() => sharesFromJoinedComparisons(ids, [fitting([1, 1, 1, 1]).slice(1)])).toThrow(RangeError)
  })
})
