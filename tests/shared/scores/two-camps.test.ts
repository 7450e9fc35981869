import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markDistance } from '../../../shared/scores/mark-distance.ts'
import { campRules, findTwoCamps } from '../../../shared/scores/two-camps.ts'

const marks = fc.array(
  fc.integer({ min: 0, max: 10 }).map((steps) => steps / 2),
  { maxLength: 30 },
)

describe('two camps', () => {
  it('keep their rules and hold every mark once', () => {
    fc.assert(
      fc.property(marks, (said) => {
        const camps = findTwoCamps(said, 5)
        fc.pre(camps !== null)
        const { low, high, explained } = camps ?? { low: null, high: null, explained: 0 }
        expect((low?.count ?? 0) + (high?.count ?? 0)).toBe(said.length)
        expect(low?.highest).toBeLessThan(high?.lowest ?? 0)
        expect((high?.mean ?? 0) - (low?.mean ?? 0)).toBeGreaterThanOrEqual(5 * campRules.apart)
        expect(Math.min(low?.count ?? 0, high?.count ?? 0)).toBeGreaterThanOrEqual(
          Math.max(2, said.length * campRules.least),
        )
        expect(explained).toBeGreaterThanOrEqual(campRules.explained)
      }),
    )
  })

  it('are found whatever the order, and not among marks spread evenly, alike, or with one odd voice', () => {
    expect(findTwoCamps([0, 5, 0, 5, 0.5, 4.5], 5)).toEqual(findTwoCamps([4.5, 0, 0.5, 5, 5, 0], 5))
    expect(findTwoCamps([0, 0.5, 4.5, 5], 5)?.low.count).toBe(2)
    expect(
      findTwoCamps(
        Array.from({ length: 11 }, (_, step) => step / 2),
        5,
      ),
    ).toBeNull()
    expect(findTwoCamps([3, 3, 3, 3], 5)).toBeNull()
    expect(findTwoCamps([5, 5, 5, 5, 5, 0], 5)).toBeNull()
    expect(findTwoCamps([], 5)).toBeNull()
  })
})

describe('the distance of two people', () => {
  it('is the mean over all pairs', () => {
    fc.assert(
      fc.property(marks, (said) => {
        const pairs = said.flatMap((one, index) => said.slice(0, index).map((other) => Math.abs(one - other)))
        const sum = pairs.reduce((total, distance) => total + distance, 0)
        expect((markDistance(said) ?? 0) * pairs.length).toBeCloseTo(sum, 9)
      }),
    )
  })
})
