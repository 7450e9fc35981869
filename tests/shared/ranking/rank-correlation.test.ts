import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rankCorrelation } from '../../../shared/ranking/rank-correlation.ts'
import { differences } from './reference-cases.ts'

const value = fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 0, max: 6 }) }, fc.constant(null))
const pair = fc.integer({ min: 0, max: 10 }).chain((length) => {
  const list = fc.array(value, { minLength: length, maxLength: length })
  return fc.tuple(list, list)
})
const opposite = (value: number | null) => (value === null ? null : -value)
const negated = (list: (number | null)[]) => list.map(opposite)

describe('rank correlation', () => {
  it('lies between -1 and 1, is symmetric and turns its sign with one of the lists', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const { spearman, kendallTauB } = rankCorrelation(a, b)
        expect(rankCorrelation(b, a)).toEqual({ spearman, kendallTauB })
        const turned = rankCorrelation(a, negated(b))
        const wanted = { spearman: opposite(spearman), kendallTauB: opposite(kendallTauB) }
        expect(differences(turned, wanted, 1e-12)).toEqual([])
        for (const value of [spearman ?? 0, kendallTauB ?? 0])
          expect(Math.abs(value)).toBeLessThanOrEqual(1 + 1e-12)
      }),
    )
  })

  it('is 1 between a list and itself when it tells anything apart', () => {
    fc.assert(
      fc.property(pair, ([a]) => {
        const told = new Set(a.filter((entry) => entry !== null)).size > 1
        const one = told ? 1 : null
        expect(differences(rankCorrelation(a, a), { spearman: one, kendallTauB: one }, 1e-12)).toEqual([])
      }),
    )
  })

  it('takes values that differ in their last binary digits as equal', () => {
    expect(rankCorrelation([0.3, 0.1 + 0.2, 0.5], [1, 1, 2])).toEqual({ spearman: 1, kendallTauB: 1 })
  })

  it('leaves out an idea that one side does not know', () => {
    expect(rankCorrelation([1, 2, 3, null], [1, 2, null, 0])).toEqual({ spearman: 1, kendallTauB: 1 })
  })
})
