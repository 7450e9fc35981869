import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { frontierBudgets, frontierStep, presentBudget } from '../../../shared/portfolio/frontier.ts'
import { scenarioOutcome } from '../../../shared/portfolio/scenario-outcome.ts'
import { randomScenario, solveByLooking } from './random-scenario.ts'

describe('the curve of benefit over budget', () => {
  test('never falls, and no step costs more than its budget', () => {
    fc.assert(
      fc.property(randomScenario, (problem) => {
        let highest = -1
        for (const budget of frontierBudgets(problem)) {
          const step = frontierStep(problem, budget, solveByLooking)
          if (step === null) continue
          expect(step.points).toBeGreaterThanOrEqual(highest)
          expect(step.cents).toBeLessThanOrEqual(budget)
          highest = step.points
        }
      }),
      { numRuns: 40 },
    )
  })

  test('looks at rising budgets, the present one and a tenth less and more among them', () => {
    const terms = {
      kind: 'budget' as const,
      year: null,
      payerId: null,
      amountCents: 1000,
      overshootPercent: 0,
    }
    const costs = [{ year: 2027, payerId: null, cents: 900 }]
    const candidates = [{ ideaId: 'a', number: 'a', points: 1, costs, labels: [] }]
    const budgets = frontierBudgets({ candidates, rules: [{ id: 'all', terms }] })
    expect(budgets).toEqual(budgets.toSorted((a, b) => a - b))
    expect(budgets).toEqual(expect.arrayContaining([900, 1000, 1100]))
    expect(presentBudget([{ id: 'year', terms: { ...terms, year: 2027 } }])).toBeNull()
    expect(presentBudget([{ id: 'payer', terms: { ...terms, payerId: 'city' } }])).toBeNull()
  })

  test('passes through the selection of the scenario at its own budget', () => {
    fc.assert(
      fc.property(randomScenario, (problem) => {
        const present = presentBudget(problem.rules)
        const outcome = scenarioOutcome(problem, solveByLooking)
        if (present === null || outcome.kind !== 'found') return
        const step = frontierStep(problem, present, solveByLooking)
        expect([step?.points, step?.cents]).toEqual([outcome.points, outcome.cents])
      }),
    )
  })

  test('ends with everything that the other rules allow', () => {
    fc.assert(
      fc.property(randomScenario, (problem) => {
        const most = frontierBudgets({ ...problem, rules: [] }).at(-1) ?? 0
        const rules = problem.rules.filter(({ terms }) => terms.kind !== 'budget')
        const outcome = scenarioOutcome({ ...problem, rules }, solveByLooking)
        const step = frontierStep({ ...problem, rules }, most, solveByLooking)
        expect(step?.points).toBe(outcome.kind === 'found' ? outcome.points : undefined)
      }),
      { numRuns: 60 },
    )
  })
})
