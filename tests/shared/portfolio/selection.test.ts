import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SelectionProblem } from '../../../shared/portfolio/selection-problem.ts'
import { selectProjects } from '../../../shared/portfolio/selection.ts'
import { valueUnits, wholeUnits } from '../../../shared/portfolio/selection-units.ts'
import { everySubset, keepsRules, sumOf } from './every-selection.ts'

const count = 8
const places = fc.array(fc.nat(count - 1), { maxLength: 4 })
const few = { maxLength: 2 }

/** Small whole numbers, so that equal values and costs come up often; some values are negative. */
const problems: fc.Arbitrary<SelectionProblem> = fc.record(
  {
    cost: fc.array(fc.nat(12), { minLength: count, maxLength: count }),
    value: fc.array(fc.integer({ min: -2, max: 9 }), { minLength: count, maxLength: count }),
    budget: fc.integer({ min: -1, max: 40 }),
    mandatory: fc.array(fc.nat(count - 1), few),
    forbidden: fc.array(fc.nat(count - 1), few),
    exclusive: fc.array(places, few),
    requires: fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), few),
    categories: fc.array(
      fc.record(
        { members: places, maxCost: fc.nat(25), minCount: fc.nat(3), maxCount: fc.nat(4) },
        { requiredKeys: ['members'] },
      ),
      few,
    ),
  },
  { requiredKeys: ['cost', 'value', 'budget'] },
)

const subsets = everySubset(count)

/** Highest value within the budget with one project in, and in how many ways, by dynamic programming. */
function bestByTable(
  cost: readonly number[],
  budget: number,
  mandatory: number,
): { value: number; ways: number } {
  const worth = (place: number): number => (cost[place] ?? 0) + 100
  const room = budget - (cost[mandatory] ?? 0)
  const best = Array.from({ length: room + 1 }, (_, spent) => (spent === 0 ? 0 : -Infinity))
  const ways = best.map((value): number => (value === 0 ? 1 : 0))
  for (const [place, own] of cost.entries())
    for (let spent = place === mandatory ? -1 : room; spent >= own; spent -= 1) {
      const value = (best[spent - own] ?? 0) + worth(place)
      const known = best[spent] ?? 0
      const count = ways[spent - own] ?? 0
      if (value > known) ways[spent] = count
      else if (value === known && count > 0) ways[spent] = (ways[spent] ?? 0) + count
      best[spent] = Math.max(known, value)
    }
  const most = Math.max(...best)
  const together = ways.reduce((sum, count, spent) => sum + (best[spent] === most ? count : 0), 0)
  return { value: most + worth(mandatory), ways: together }
}

describe('the best selection', () => {
  it('is the one that looking at all of them finds, also where it has to break ties', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const feasible = subsets.filter((one) => keepsRules(problem, one))
        const most = Math.max(...feasible.map((one) => sumOf(problem.value, one)))
        const best = feasible.filter((one) => sumOf(problem.value, one) === most)
        const cheapest = Math.min(...best.map((one) => sumOf(problem.cost, one)))
        const found = selectProjects(problem)
        expect(found === null).toBe(feasible.length === 0)
        expect(found?.value ?? -Infinity).toBe(most)
        expect(found?.cost ?? Infinity).toBe(cheapest)
        expect(found?.isUnique ?? true).toBe(best.length <= 1)
        expect(found === null || keepsRules(problem, found.selected)).toBe(true)
      }),
      { numRuns: 600 },
    )
  })

  it('does not change when costs and values come in another unit, or as long fractions', () => {
    fc.assert(
      fc.property(problems, fc.constantFrom(0.01, 0.001, 1 / 3, 1000), (problem, unit) => {
        const scaled = { ...problem, value: problem.value.map((value) => value * unit) }
        const [one, other] = [selectProjects(problem), selectProjects(scaled)]
        expect(other?.isUnique).toBe(one?.isUnique)
        expect(other?.cost).toBe(one?.cost)
      }),
      { numRuns: 200 },
    )
  })

  it('compares money to the last cent', () => {
    const cost = [0.1, 0.2, 0.3]
    expect(selectProjects({ cost, value: [1, 1, 1], budget: 0.3 })).toMatchObject({
      selected: [0, 1],
      cost: 0.3,
      isUnique: true,
    })
    expect(selectProjects({ cost: [0.1, 0.7], value: [1, 1], budget: 0.8 })?.selected).toEqual([0, 1])
  })

  it('is the same with equal projects in any number', () => {
    const same = (length: number, value: number) => Array.from({ length }, () => value)
    const found = selectProjects({ cost: same(120, 3), value: same(120, 0.7), budget: 181 })
    expect(found).toMatchObject({ cost: 180, isUnique: false })
    expect(found?.selected).toEqual(Array.from({ length: 60 }, (_, place) => place))
  })

  it('is found, and known to be one of several or not, among a hundred nearly equal projects', () => {
    const all = Array.from({ length: 100 }, (_, place) => place)
    const cost = all.map((place) => 1 + ((place * 7919) % 997))
    const budget = Math.floor(sumOf(cost, all) / 2)
    const found = selectProjects({ cost, value: cost.map((one) => one + 100), budget, mandatory: [99] })
    const exact = bestByTable(cost, budget, 99)
    expect(found?.value).toBe(exact.value)
    expect(found?.isUnique).toBe(exact.ways === 1)
  })

  it('is the empty one, and not unique beside a project that costs and brings nothing', () => {
    expect(selectProjects({ cost: [], value: [], budget: 0 })).toEqual({
      selected: [],
      value: 0,
      cost: 0,
      isUnique: true,
    })
    expect(selectProjects({ cost: [0], value: [0], budget: 0 })).toMatchObject({ isUnique: false })
  })

  it('takes what is worth nothing only where a rule asks for it', () => {
    const problem = { cost: [1, 1], value: [5, -1], budget: 2 }
    expect(selectProjects(problem)?.selected).toEqual([0])
    expect(selectProjects({ ...problem, requires: [[0, 1]] })).toMatchObject({ selected: [0, 1], value: 4 })
  })

  const wrong: [string, Partial<SelectionProblem>][] = [
    ['lists of different length', { value: [1] }],
    ['a place beyond the projects', { mandatory: [2] }],
    ['a negative cost', { cost: [-1, 1] }],
    ['a budget that is no number', { budget: Number.NaN }],
    ['money with too many digits', { cost: [1e-20, 1e10] }],
  ]

  it.each(wrong)('is refused for %s', (_, change) => {
    expect(() => selectProjects({ cost: [1, 1], value: [1, 1], budget: 1, ...change })).toThrow(RangeError)
  })

  it('is found quickly among two hundred projects with caps per district', () => {
    const length = 200
    const at = (place: number, most: number): number => ((place * 7919 + 104_729) % most) + 1
    const all = Array.from({ length }, (_, place) => place)
    const district = (place: number): number => place % 4
    const problem = {
      cost: all.map((place) => at(place, 9973) * 100),
      value: all.map((place) => at(place * 31, 4001)),
      budget: 12_000_000,
      categories: [0, 1, 2, 3].map((one) => ({
        members: all.filter((place) => district(place) === one),
        maxCost: 3_500_000,
      })),
    }
    const found = selectProjects(problem)
    expect(found?.cost).toBeLessThanOrEqual(12_000_000)
    expect(keepsRules(problem, found?.selected ?? [])).toBe(true)
  })

  it('is found quickly where each district may have only a few projects', () => {
    const length = 80
    const at = (place: number, most: number): number => ((place * 7919 + 104_729) % most) + 1
    const all = Array.from({ length }, (_, place) => place)
    const cost = all.map((place) => at(place * 17, 397) * ([5, 25, 100][place % 3] ?? 1))
    const problem = {
      cost,
      value: all.map((place) => at(place * 31, 2999)),
      budget: 130_098,
      categories: [6, 5, 8, 4].map((maxCount, one) => ({
        members: all.filter((place) => place % 4 === one),
        maxCount,
      })),
    }
    // The value is that of a solver of integer programmes (HiGHS).
    expect(selectProjects(problem)).toMatchObject({ value: 56_665, cost: 120_435 })
  })
})

describe('decimals as whole numbers', () => {
  it('are read as the digits a person sees', () => {
    expect(wholeUnits([1e-7, 2.5e3, -0.25])).toEqual({ units: [1, 25_000_000_000, -2_500_000], perOne: 1e7 })
    const [one, other] = valueUnits([0.1 + 0.2, 0.3]).units
    expect(one).toBe(other)
  })
})
