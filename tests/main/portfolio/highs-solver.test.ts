import * as fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { createHighsSolver } from '../../../main/portfolio/highs-solver.ts'
import { compileScenario, selectScenario } from '../../../shared/portfolio/scenario-selection.ts'
import { selectProjects } from '../../../shared/portfolio/selection.ts'
import type { Solve } from '../../../shared/portfolio/whole-programme.ts'
import { randomScenario, solveByLooking } from '../../shared/portfolio/random-scenario.ts'

let solve: Solve
beforeAll(async () => {
  solve = await createHighsSolver({ seconds: 30 })
})

describe('the solver', () => {
  test('finds as good a selection as looking at all of them', () => {
    fc.assert(
      fc.property(randomScenario, (problem) => {
        const scenario = compileScenario(problem)
        const [quick, slow] = [selectScenario(scenario, solve), selectScenario(scenario, solveByLooking)]
        expect(quick.kind).toBe(slow.kind)
        if (quick.kind !== 'found' || slow.kind !== 'found') return
        expect([quick.points, quick.cents, quick.bound]).toEqual([slow.points, slow.cents, null])
        expect(quick.equal?.cents).toBe(slow.equal?.cents)
      }),
      { numRuns: 150 },
    )
  })

  test('finds the same value as the own exact search, with one budget and up to 60 projects', () => {
    const project = fc.record({
      value: fc.integer({ min: 0, max: 10_000 }),
      cost: fc.integer({ min: 1, max: 400 }).map((one) => one * 50_000),
    })
    fc.assert(
      fc.property(
        fc.array(project, { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 0, max: 5 }),
        (projects, percent, most) => {
          const cost = projects.map((one) => one.cost)
          const value = projects.map((one) => one.value)
          const budget = Math.floor((cost.reduce((sum, one) => sum + one, 0) * percent) / 100)
          const members = [...cost.keys()].filter((place) => place % 3 === 0)
          const own = selectProjects({ cost, value, budget, categories: [{ members, maxCount: most }] })
          const found = solve({
            objective: value,
            rows: [
              { entries: cost.map((one, place) => [place, one]), least: null, most: budget },
              { entries: members.map((place) => [place, 1]), least: null, most },
            ],
          })
          const taken = found.kind === 'optimal' ? found.taken : []
          expect(taken.reduce((sum, place) => sum + (value[place] ?? 0), 0)).toBe(own?.value)
        },
      ),
      { numRuns: 40 },
    )
  })

  test('finds for 130 ideas that may be funded in part what adding up thousand by thousand euros finds', () => {
    const cost = Array.from({ length: 130 }, (_, place) => 10 * (1 + ((place * 7919) % 19)))
    const points = Array.from({ length: 130 }, (_, place) => 3000 + ((place * 104_729) % 5987))
    const budget = 3000
    const shares = [100, 90, 80, 70, 60, 50]
    /** The most points for each whole thousand of euros, idea by idea. */
    let best = Array.from({ length: budget + 1 }, () => 0)
    for (const [place, one] of cost.entries())
      best = best.map((without, money) =>
        shares.reduce((most, percent) => {
          const rest = best[money - (one * percent) / 100]
          return rest === undefined
            ? most
            : Math.max(most, rest + Math.floor((points[place]! * percent) / 100))
        }, without),
      )
    const everything = { year: null, payerId: null, overshootPercent: 0 }
    const scenario = compileScenario({
      candidates: cost.map((one, place) => ({
        ideaId: `i${place}`,
        number: `I-${place}`,
        points: points[place]!,
        costs: [{ year: 2027, payerId: null, cents: one * 100_000 }],
        labels: [],
      })),
      rules: [
        { id: 'b', terms: { kind: 'budget', amountCents: budget * 100_000, ...everything } },
        { id: 'p', terms: { kind: 'partial', ideaId: null, leastPercent: 50 } },
      ],
    })
    const found = selectScenario(scenario, solve)
    expect(found).toMatchObject({ kind: 'found', points: best[budget], bound: null })
  })

  test('takes nothing where there is nothing to choose from', () => {
    expect(solve({ objective: [], rows: [] })).toEqual({ kind: 'optimal', taken: [] })
    expect(solve({ objective: [], rows: [{ entries: [], least: 1, most: null }] })).toEqual({
      kind: 'infeasible',
    })
  })

  test('keeps budgets to the last cent', () => {
    const row = (most: number) => ({ entries: [[0, 999_999_999_999]] as const, least: null, most })
    expect(solve({ objective: [1], rows: [row(999_999_999_998)] })).toEqual({ kind: 'optimal', taken: [] })
    expect(solve({ objective: [1], rows: [row(999_999_999_999)] })).toEqual({ kind: 'optimal', taken: [0] })
  })

  test('gives the best so far and what cannot be beaten when time runs out', async () => {
    const hurried = await createHighsSolver({ seconds: 0.05 })
    const cost = Array.from({ length: 300 }, (_, place) => 100_001 + ((place * 7919) % 99_991))
    const others = Array.from({ length: 300 }, (_, place) => 100_003 + ((place * 104_729) % 99_989))
    const half = (costs: number[]) => ({
      entries: costs.map((one, place): [number, number] => [place, one]),
      least: null,
      most: Math.floor(costs.reduce((sum, one) => sum + one, 0) / 2),
    })
    const found = hurried({
      objective: cost.map((one, place) => one + (others[place] ?? 0)),
      rows: [half(cost), half(others)],
    })
    expect(found).toMatchObject({ kind: 'stopped', bound: expect.any(Number) })
  })
})
