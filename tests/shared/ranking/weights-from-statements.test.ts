import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { WeightsProblem } from '../../../shared/ranking/weight-shares.ts'
import { entropyWeights } from '../../../shared/ranking/weights-entropy.ts'
import { joinGroupWeights } from '../../../shared/ranking/weights-group-mean.ts'
import { rankOrderCentroid } from '../../../shared/ranking/weights-rank-order-centroid.ts'

const sumOf = (shares: number[]) => shares.reduce((sum, share) => sum + share, 0)

describe('rank-order centroid weights', () => {
  it('sum to 1, follow the ranks and are shared by equal ranks', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 9 }), (ranks) => {
        const shares = rankOrderCentroid(ranks)
        expect(sumOf(shares)).toBeCloseTo(1, 12)
        for (const [a, rankA] of ranks.entries())
          for (const [b, rankB] of ranks.entries()) {
            const lead = (shares[a] ?? Number.NaN) - (shares[b] ?? Number.NaN)
            expect(Math.sign(lead)).toBe(Math.sign(rankB - rankA))
          }
      }),
    )
  })

  it('are refused without ranks and for ranks below 1', () => {
    for (const ranks of [[], [0, 1], [-1], [Number.NaN]])
      expect(() => rankOrderCentroid(ranks)).toThrow(RangeError)
  })
})

describe('weights of groups', () => {
  it('do not depend on how many points a group hands out', () => {
    const group = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 3 })
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 5 }), (groups) => {
        const { joined } = joinGroupWeights(groups)
        const louder = joinGroupWeights(groups.map((weights, index) => weights.map((w) => w * 10 ** index)))
        expect(sumOf(joined)).toBeCloseTo(1, 12)
        expect(louder.joined).toEqual(joined.map((share) => expect.closeTo(share, 12)))
      }),
    )
  })

  it('are refused when a group gives none, a negative one, or for other criteria', () => {
    expect(() => joinGroupWeights([])).toThrow(RangeError)
    expect(() => joinGroupWeights([[1, 2], [1]])).toThrow(RangeError)
    expect(() =>
      joinGroupWeights([
        [1, 2],
        [0, 0],
      ]),
    ).toThrow(WeightsProblem)
    expect(() => joinGroupWeights([[1, -2]])).toThrow(WeightsProblem)
  })
})

describe('entropy weights', () => {
  it('sum to 1, lie with the entropy between 0 and 1, and do not see the unit of a column', () => {
    const rows = fc.array(fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9)), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(rows, (rows) => {
        const { entropy, shares } = entropyWeights(Float64Array.from(rows.flat()), 3)
        expect(sumOf(shares)).toBeCloseTo(1, 12)
        for (const part of [...entropy, ...shares]) expect(part >= -1e-12 && part <= 1 + 1e-12).toBe(true)
        const inCents = entropyWeights(Float64Array.from(rows.flatMap(([a, b, c]) => [a * 100, b, c])), 3)
        expect(inCents.shares).toEqual(shares.map((share) => expect.closeTo(share, 10)))
      }),
    )
  })

  it('tell columns apart that differ only in their last digits', () => {
    const { shares } = entropyWeights(Float64Array.of(1e6, 1e6, 1e6 + 1, 1e6 + 3), 2)
    expect(shares).toEqual([expect.closeTo(0.1, 5), expect.closeTo(0.9, 5)])
  })

  it('are equal when no column tells anything apart', () => {
    const same = { entropy: [1, 1], shares: [0.5, 0.5] }
    expect(entropyWeights(Float64Array.of(0.3, 0, 0.1 + 0.2, 0), 2)).toEqual(same)
    expect(entropyWeights(Float64Array.of(4, 9), 2)).toEqual(same)
    expect(entropyWeights(Float64Array.of(4, Number.NaN, Number.NaN, 9), 2)).toEqual(same)
    expect(entropyWeights(new Float64Array(0), 2)).toEqual(same)
  })

  it('are refused for a negative mark', () => {
    expect(() => entropyWeights(Float64Array.of(1, -1), 1)).toThrow(RangeError)
  })
})
