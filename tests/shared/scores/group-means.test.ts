import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupMeans } from '../../../shared/scores/group-means.ts'

const mark = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constant(Number.NaN))
const sheet = fc.array(mark, { minLength: 3, maxLength: 3 }).map((marks) => Float64Array.from(marks))
const group = fc.record({ weight: fc.integer({ min: 1, max: 4 }), raters: fc.array(sheet, { maxLength: 4 }) })

describe('group means', () => {
  it('are known for groups of different size with gaps', () => {
    const { byGroup, overall, pooled } = groupMeans(
      [
        { weight: 1, raters: [Float64Array.of(4, Number.NaN), Float64Array.of(Number.NaN, Number.NaN)] },
        { weight: 1, raters: [Float64Array.of(1, 5), Float64Array.of(2, 4)] },
        { weight: 1, raters: [Float64Array.of(3, 3)] },
      ],
      2,
    )
    expect(byGroup.map((means) => [...means])).toEqual([
      [4, Number.NaN],
      [1.5, 4.5],
      [3, 3],
    ])
    expect([...overall]).toEqual([expect.closeTo(17 / 6, 12), 3.75])
    expect([...pooled]).toEqual([2.5, 4])
  })

  it('lie between the lowest and the highest mark', () => {
    fc.assert(
      fc.property(fc.array(group, { maxLength: 4 }), (groups) => {
        const { overall, pooled } = groupMeans(groups, 3)
        for (let cell = 0; cell < 3; cell += 1) {
          const marks = groups.flatMap(({ raters }) => raters.map((one) => one[cell] ?? Number.NaN))
          const given = marks.filter((one) => !Number.isNaN(one))
          for (const mean of [overall[cell] ?? Number.NaN, pooled[cell] ?? Number.NaN]) {
            expect(Number.isNaN(mean)).toBe(given.length === 0)
            expect(mean < Math.min(...given) - 1e-9 || mean > Math.max(...given) + 1e-9).toBe(false)
          }
        }
      }),
    )
  })

  it('do not change when every rater of a group comes twice', () => {
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 4 }), (groups) => {
        const [first, ...rest] = groups
        if (!first) return
        const doubled = { weight: first.weight, raters: [...first.raters, ...first.raters] }
        const [once, twice] = [groupMeans(groups, 3), groupMeans([doubled, ...rest], 3)]
        const same = once.overall.every((mean, cell) => {
          const other = twice.overall[cell] ?? 0
          return Number.isNaN(mean) ? Number.isNaN(other) : Math.abs(mean - other) <= 1e-9
        })
        expect(same).toBe(true)
      }),
    )
  })

  it('stay empty without groups, and refuse a negative weight', () => {
    expect([...groupMeans([], 2).overall]).toEqual([Number.NaN, Number.NaN])
    expect(() => groupMeans([{ weight: -1, raters: [] }], 1)).toThrow(RangeError)
  })
})
