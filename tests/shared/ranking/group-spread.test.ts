import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupSpread } from '../../../shared/ranking/group-spread.ts'
import { spreadLines } from '../../../shared/ranking/chart-spread.ts'
import { workingGroups } from '../../../shared/stages/norderstedter-weg.ts'

const { catalogue } = workingGroups
const [benefit, complexity] = catalogue.criteria
if (benefit === undefined || complexity === undefined) throw new Error('the template has two criteria')
const two = { ...catalogue, criteria: [benefit, complexity] }

const mark = fc.option(fc.integer({ min: 0, max: 5 }))

test('the order of the working groups changes nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(mark, mark), { minLength: 1, maxLength: 6 }), (groups) => {
      const spreadOf = (some: typeof groups) =>
        groupSpread(two, two.criteria, [some.map(([first]) => first), some.map(([, second]) => second)])
      expect(spreadOf(groups.toReversed())).toEqual(spreadOf(groups))
    }),
  )
})

test('a working group that has not marked all of an axis does not count on it', () => {
  const whole = groupSpread(two, two.criteria, [
    [5, 1, null],
    [2, 2, 0],
  ])
  expect(whole.benefit).toEqual({ least: 0.2, most: 1 })
  expect(whole.complexity).toEqual({ least: 0, most: 0.4 })
})

test('one group alone has no spread', () => {
  expect(groupSpread(two, two.criteria, [[3, null], [2]])).toEqual({ benefit: null, complexity: null })
})

test('the lines of the spread never leave the plot', () => {
  const part = fc.double({ min: 0, max: 1, noNaN: true })
  const axes = {
    plot: { left: 10, top: 20, width: 300, height: 200 },
    xRange: [0.2, 0.7] as const,
    yRange: [0.4, 0.9] as const,
  }
  fc.assert(
    fc.property(part, part, (a, b) => {
      const spread = { least: Math.min(a, b), most: Math.max(a, b) }
      const { across, upright } = spreadLines({ benefit: spread, complexity: spread }, axes)
      expect(across?.[0]).toBeGreaterThanOrEqual(10)
      expect(across?.[1]).toBeLessThanOrEqual(310)
      expect(upright?.[0]).toBeGreaterThanOrEqual(20)
      expect(upright?.[1]).toBeLessThanOrEqual(220)
    }),
  )
})
