import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chiSquareUpperTail } from '../../../shared/scores/chi-square-tail.ts'

const relative = (actual: number, wanted: number) => Math.abs(actual / wanted - 1)

describe('the upper tail of chi-square', () => {
  it.each([
    [0.5, 1, 0.47950012218695337],
    [30, 1, 4.3204630578274955e-8],
    [7.3, 5, 0.19926778992124214],
    [40, 39, 0.42555940164393696],
    [150, 30, 6.706952523937869e-18],
    [250, 199, 0.008230113044724758],
    [2100, 1999, 0.056857482043121],
  ])('of %d with %d degrees of freedom is %d', (x, degrees, probability) => {
    expect(relative(chiSquareUpperTail(x, degrees), probability)).toBeLessThan(1e-10)
  })

  it('is a finite sum for even degrees of freedom', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: 0, max: 120, noNaN: true }),
        (half, z) => {
          let term = Math.exp(-z)
          let sum = term
          for (let k = 1; k < half; k += 1) {
            term *= z / k
            sum += term
          }
          expect(chiSquareUpperTail(2 * z, 2 * half)).toBeCloseTo(sum, 12)
        },
      ),
    )
  })

  it('falls with the statistic and rises with the degrees of freedom', () => {
    const x = fc.double({ min: 0, max: 500, noNaN: true })
    fc.assert(
      fc.property(x, x, fc.integer({ min: 1, max: 300 }), (one, other, degrees) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)]
        const tail = chiSquareUpperTail(low, degrees)
        expect(chiSquareUpperTail(high, degrees)).toBeLessThanOrEqual(tail + 1e-13)
        expect(chiSquareUpperTail(low, degrees + 1)).toBeGreaterThanOrEqual(tail - 1e-13)
        expect(tail).toBeGreaterThanOrEqual(0)
        expect(tail).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('has no value without degrees of freedom', () => {
    expect([0, -1, 1.5].map((degrees) => chiSquareUpperTail(1, degrees))).toEqual([
      Number.NaN,
      Number.NaN,
      Number.NaN,
    ])
  })
})
