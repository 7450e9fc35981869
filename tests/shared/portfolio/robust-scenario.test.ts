import { describe, expect, test } from 'vitest'
import { type RobustScenario, robustRuns } from '../../../shared/portfolio/robust-scenario.ts'
import { robustSummary } from '../../../shared/portfolio/robust-summary.ts'
import { solveByLooking } from './random-scenario.ts'

/** One criterion; ideas with the ends of their value, 0 to 1, and a cost of 1,000 cents each. */
function scenario(
  ideas: Record<string, readonly [number, number]>,
  budgetCents: number,
  costSpans: RobustScenario['costSpans'] = [],
): RobustScenario {
  const ids = Object.keys(ideas)
  const ends = Object.values(ideas)
  const everything = { year: null, payerId: null, overshootPercent: 0 }
  return {
    problem: {
      candidates: ids.map((ideaId) => ({
        ideaId,
        number: ideaId,
        points: 0,
        costs: [{ year: 2027, payerId: null, cents: 1000 }],
        labels: [],
      })),
      rules: [{ id: 'budget', terms: { kind: 'budget', amountCents: budgetCents, ...everything } }],
    },
    smaa: {
      values: Float64Array.from(ends, ([low, high]) => (low + high) / 2),
      width: 1,
      weightSpace: { kind: 'fixed', weights: [1] },
      noise: {
        kind: 'uniform',
        lo: Float64Array.from(ends, ([low]) => low),
        hi: Float64Array.from(ends, ([, high]) => high),
      },
    },
    ideaIds: ids,
    criteria: [{ id: 'benefit', share: 1 }],
    costSpans,
  }
}

function summaryOf(tried: RobustScenario, blocks = 10) {
  const runs = Array.from({ length: blocks }, (_, block) =>
    robustRuns(tried, { seed: 1, block }, solveByLooking),
  ).flat()
  return robustSummary(tried, runs)
}

describe('how sure a selection is', () => {
  test('tells what is always in, what is never, and what depends', () => {
    const { ideas } = summaryOf(
      scenario({ best: [0.9, 1], one: [0.4, 0.6], other: [0.4, 0.6], worst: [0, 0.1] }, 2000),
    )
    const status = Object.fromEntries(ideas.map((idea) => [idea.ideaId, idea.status]))
    expect(status).toEqual({ best: 'core', one: 'borderline', other: 'borderline', worst: 'exterior' })
    const share = (id: string): number => (ideas.find(({ ideaId }) => ideaId === id)?.funded ?? 0) / 200
    expect(share('one') + share('other')).toBeCloseTo(1, 9)
    expect(share('one')).toBeGreaterThan(0.35)
    expect(share('one')).toBeLessThan(0.65)
  })

  test('gives the same runs for the same seed and block, and others for another', () => {
    const tried = scenario({ one: [0, 1], other: [0, 1] }, 1000)
    const runs = (block: number) => robustRuns(tried, { seed: 1, block }, solveByLooking)
    expect(runs(0)).toEqual(runs(0))
    expect(runs(0)).not.toEqual(runs(1))
  })

  test('finds nothing open where nothing is', () => {
    const { ideas, facts } = summaryOf(scenario({ one: [0.8, 0.8], other: [0.5, 0.5] }, 1000), 2)
    expect(ideas.map(({ status }) => status)).toEqual(['core', 'exterior'])
    expect(facts).toEqual([])
  })

  test('names the cost that decides as the fact most worth finding out', () => {
    const spans = [{ ideaId: 'one', lowCents: 500, highCents: 1500 }]
    const tried = scenario({ one: [0.8, 0.8], other: [0.5, 0.5] }, 1000, spans)
    const { facts, ideas } = summaryOf(tried, 20)
    expect(facts[0]).toMatchObject({ kind: 'cost', id: 'one' })
    expect(facts[0]?.effect).toBeGreaterThan(1.5)
    expect(ideas.every(({ status }) => status === 'borderline')).toBe(true)
  })

  test('weighs a fact by how much more often an idea is funded at one end than at the other, beyond chance', () => {
    const spans = [{ ideaId: 'one', lowCents: 0, highCents: 19 }]
    const tried = scenario({ one: [0.8, 0.8], other: [0.5, 0.5] }, 1000, spans)
    /** Twenty runs, dearer and dearer; in so many of the cheap and of the dear half the one idea is funded. */
    const effectOf = (cheap: number, dear: number): number[] => {
      const runs = Array.from({ length: 20 }, (_, cents) => {
        const isFunded = cents < 10 ? cents < cheap : cents - 10 < dear
        return { funded: [isFunded ? 'one' : 'other'], facts: [cents] }
      })
      return robustSummary(tried, runs).facts.map(({ effect }) => effect)
    }
    expect(effectOf(10, 0)).toEqual([2])
    expect(effectOf(8, 2)).toEqual([expect.closeTo(1.2, 12)])
    // As often at both ends, and a difference that chance alone makes.
    expect(effectOf(8, 8)).toEqual([])
    expect(effectOf(6, 5)).toEqual([])
  })

  test('counts runs in which the rules cannot be kept apart from the others', () => {
    const spans = [{ ideaId: 'one', lowCents: 500, highCents: 1500 }]
    const tried = scenario({ one: [0.8, 0.8] }, 1000, spans)
    const rules = [...tried.problem.rules, { id: 'must', terms: { kind: 'must' as const, ideaId: 'one' } }]
    const summary = summaryOf({ ...tried, problem: { ...tried.problem, rules } })
    expect(summary.impossible).toBeGreaterThan(50)
    expect(summary.impossible).toBeLessThan(150)
    expect(summary.ideas).toEqual([{ ideaId: 'one', funded: 200 - summary.impossible, status: 'core' }])
  })
})
