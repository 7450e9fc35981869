import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDominance } from '../../../shared/portfolio/robust-dominance.ts'
import { addSelectionCounts, countSelections } from '../../../shared/portfolio/robust-drawn-share.ts'
import { robustPortfolios } from '../../../shared/portfolio/robust-portfolios.ts'
import type { RobustProblem } from '../../../shared/portfolio/robust-problem.ts'
import { selectionSegments } from '../../../shared/portfolio/robust-segments.ts'
import { everySubset, sumOf } from './every-selection.ts'

const count = 6
const subsets = everySubset(count)
const membership = (places: readonly number[]): Uint8Array =>
  Uint8Array.from({ length: count }, (_, place) => (places.includes(place) ? 1 : 0))

/** Six projects on two or three criteria, with intervals of width 0 to 2; negative values come up. */
const problems: fc.Arbitrary<RobustProblem> = fc.constantFrom(2, 3).chain((width) => {
  const row = fc.array(fc.integer({ min: -1, max: 8 }), { minLength: width, maxLength: width })
  const rows = fc.array(row, { minLength: count, maxLength: count })
  const spread = fc.constantFrom(0, 0, 1, 2)
  return fc
    .record({ rows, spread, budget: fc.integer({ min: -1, max: 25 }), isOrdered: fc.boolean() })
    .chain(({ rows: lo, spread: wide, budget, isOrdered }) =>
      fc.array(fc.nat(9), { minLength: count, maxLength: count }).map((cost) => ({
        lo,
        hi: lo.map((values) => values.map((value) => value + wide)),
        cost,
        budget,
        points: Array.from({ length: width }, (_, point) =>
          Array.from({ length: width }, (_, place) => {
            if (isOrdered) return place <= point ? 1 / (point + 1) : 0
            return place === point ? 1 : 0
          }),
        ),
      })),
    )
})

describe('non-dominated portfolios', () => {
  it('are all feasible ones that no other dominates, and no dominated one, in the order of their places', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const dominates = createDominance(problem)
        const feasible = subsets.filter((one) => sumOf(problem.cost, one) <= problem.budget)
        const memberships = feasible.map(membership)
        const kept = feasible.filter(
          (_, index) => !memberships.some((other) => dominates(other, memberships[index] ?? membership([]))),
        )
        const found = robustPortfolios(problem)
        expect(found.feasible).toBe(feasible.length)
        expect(found.nonDominated.map(String)).toEqual(kept.map(String).toSorted())
      }),
      { numRuns: 150 },
    )
  })

  it('contain a core project always and an exterior one never', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const { nonDominated, status, coreIndex } = robustPortfolios(problem)
        for (const [place, state] of status.entries()) {
          const within = nonDominated.filter((one) => one.includes(place)).length
          const wanted = within === nonDominated.length ? 'core' : within === 0 ? 'exterior' : 'borderline'
          expect(state).toBe(nonDominated.length === 0 ? null : wanted)
          expect(coreIndex[place] ?? 0).toBeCloseTo(within / Math.max(1, nonDominated.length), 12)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('know nothing when not even the empty portfolio is within the budget', () => {
    const values = [[1, 1]]
    const found = robustPortfolios({ lo: values, hi: values, cost: [1], budget: -1, points: [[1, 0]] })
    expect(found).toEqual({ feasible: 0, nonDominated: [], coreIndex: [null], status: [null] })
  })

  it('keep two portfolios of the same value both', () => {
    const values = [[2], [1], [1]]
    const problem = { lo: values, hi: values, cost: [2, 1, 1], budget: 2, points: [[1]] }
    expect(robustPortfolios(problem).nonDominated).toEqual([[0], [1, 2]])
  })

  it('are refused for more than thirty projects and for tables that do not fit', () => {
    const problem = (length: number) => {
      const values = Array.from({ length }, () => [1, 2])
      return { lo: values, hi: values, cost: values.map(() => 1), budget: 5, points: [[0.5, 0.5]] }
    }
    expect(() => robustPortfolios(problem(31))).toThrow(RangeError)
    expect(() => robustPortfolios({ ...problem(3), points: [[1]] })).toThrow(RangeError)
    expect(() => robustPortfolios({ ...problem(3), hi: [[0, 0]] })).toThrow(RangeError)
    const wrong: Partial<RobustProblem>[] = [
      { budget: Number.NaN },
      { cost: [1, -1, 1] },
      { cost: [1, Infinity, 1] },
      {
        points: [
          [0.5, 0.5],
          [0, 0],
        ],
      },
    ]
    for (const change of wrong)
      expect(() => robustPortfolios({ ...problem(3), ...change })).toThrow(RangeError)
  })
})

const pairs = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { minLength: count, maxLength: count })
const costs = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: count, maxLength: count })

describe('the selection over the weight of two criteria', () => {
  it('is the best one everywhere, its segments cover the weights and its shares are their lengths', () => {
    fc.assert(
      fc.property(pairs, costs, fc.nat(25), fc.constantFrom(0, 0.5), (values, cost, budget, from) => {
        const found = selectionSegments({ values, rules: { cost, budget }, from, to: 1 })
        const segments = found?.segments ?? []
        expect(segments[0]?.lo).toBe(from)
        expect(segments.at(-1)?.hi).toBe(1)
        const feasible = subsets.filter((one) => sumOf(cost, one) <= budget)
        for (const { lo, hi, selected } of segments)
          for (const t of [lo, (lo + hi) / 2, hi]) {
            const worth = values.map(([first, second]) => t * first + (1 - t) * second)
            const most = Math.max(...feasible.map((one) => sumOf(worth, one)))
            expect(sumOf(worth, selected)).toBeCloseTo(most, 9)
          }
        const shares = values.map((_, place) =>
          segments
            .filter(({ selected }) => selected.includes(place))
            .reduce((sum, { lo, hi }) => sum + (hi - lo) / (1 - from), 0),
        )
        for (const [place, share] of shares.entries())
          expect(found?.selectionShare[place]).toBeCloseTo(share, 9)
      }),
      { numRuns: 200 },
    )
  })

  it('is a single selection where the weight is known', () => {
    const rules = { cost: [1, 1], budget: 1 }
    const values: [number, number][] = [
      [4, 0],
      [0, 1],
    ]
    const found = selectionSegments({ values, rules, from: 0.5, to: 0.5 })
    expect(found).toEqual({ selectionShare: [1, 0], segments: [{ lo: 0.5, hi: 0.5, selected: [0] }] })
  })

  it('agrees with drawing, and drawn blocks add up in any order', () => {
    const values: [number, number][] = [
      [6, 2],
      [5, 5],
      [1, 7],
      [3, 3],
      [8, 0],
    ]
    const rules = { cost: [3, 4, 3, 2, 4], budget: 9 }
    const corners = [
      [1, 0],
      [0, 1],
    ]
    const block = (from: number) =>
      countSelections({ values, rules, corners }, { seed: 2, from, to: from + 1 }) ?? {
        samples: 0,
        chosen: new Uint32Array(5),
      }
    const upwards = [0, 1, 2, 3].map(block).reduce(addSelectionCounts)
    expect([3, 1, 0, 2].map(block).reduce(addSelectionCounts)).toEqual(upwards)
    const exact = selectionSegments({ values, rules, from: 0, to: 1 })?.selectionShare ?? []
    for (const [place, share] of exact.entries())
      expect(Math.abs((upwards.chosen[place] ?? 0) / upwards.samples - share)).toBeLessThan(0.04)
  })

  it('is none where the rules contradict each other', () => {
    const rules = { cost: [5], budget: 4, mandatory: [0] }
    expect(selectionSegments({ values: [[1, 1]], rules, from: 0, to: 1 })).toBeNull()
    const drawn = { values: [[1, 1]], rules, corners: [[1, 0]] }
    expect(countSelections(drawn, { seed: 1, from: 0, to: 1 })).toBeNull()
  })
})
