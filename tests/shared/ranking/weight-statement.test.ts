import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Judgement, sharesFromAnswers } from '../../../shared/ranking/weight-statement.ts'

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
    expect(worst).toMatchObject({ first: 'use', second: 'people', ratio: 1 / 9 })
    expect((worst?.fitting ?? 0) * 9).toBeGreaterThan(4)
    expect(consistencyRatio).toBeGreaterThan(0.2)
  })

  it('are refused when a pair is missing or nothing has points', () => {
    const judgements = fitting([1, 1, 1, 1]).slice(1)
    expect(() => sharesFromAnswers(ids, { method: 'pairwise', judgements })).toThrow(RangeError)
    const points = ids.map((criterionId) => ({ criterionId, points: 0 }))
    expect(() => sharesFromAnswers(ids, { method: 'direct', points })).toThrow(RangeError)
  })
})
