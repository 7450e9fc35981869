import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fundingAnswer, type FundingAnswer } from '../../../shared/portfolio/funding-answer.ts'
import { applyFundingFlip, type FundingFlip } from '../../../shared/portfolio/funding-flip.ts'
import { isSurelyFunded } from '../../../shared/portfolio/funding-search.ts'
import { scenarioOutcome } from '../../../shared/portfolio/scenario-outcome.ts'
import type { Candidate, ScenarioProblem } from '../../../shared/portfolio/scenario-problem.ts'
import type { RuleTerms, ScenarioRule } from '../../../shared/portfolio/scenario-rule.ts'
import { randomScenario, solveByLooking } from './random-scenario.ts'

type Left = Extract<FundingAnswer, { kind: 'left' }>

function answersOf(problem: ScenarioProblem): { idea: Candidate; answer: Left }[] {
  return problem.candidates.flatMap((idea) => {
    const answer = fundingAnswer(problem, idea.ideaId, solveByLooking)
    return answer.kind === 'left' ? [{ idea, answer }] : []
  })
}

function isChosen(problem: ScenarioProblem, ideaId: string): boolean {
  const outcome = scenarioOutcome(problem, solveByLooking)
  return outcome.kind === 'found' && outcome.chosen.some((one) => one.ideaId === ideaId)
}

describe('every stated change', () => {
  test('brings the idea into the selection when it is done', () => {
    fc.assert(
      fc.property(randomScenario, (problem) => {
        for (const { idea, answer } of answersOf(problem))
          for (const flip of answer.changes)
            expect(isChosen(applyFundingFlip(problem, idea.ideaId, flip), idea.ideaId)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  test('is as small as it can be: a euro dearer, a cent less money or a hundredth of a point less is not enough', () => {
    fc.assert(
      fc.property(randomScenario, (problem) => {
        // A share of the cost that somebody asks for can make a cheaper idea fit less well.
        if (problem.rules.some(({ terms }) => terms.kind === 'quota' && terms.measure === 'share')) return
        for (const { idea, answer } of answersOf(problem))
          for (const smaller of answer.changes.flatMap(slightlySmaller)) {
            const changed = applyFundingFlip(problem, idea.ideaId, smaller)
            const same = changed.candidates.find(({ ideaId }) => ideaId === idea.ideaId) ?? idea
            expect(isSurelyFunded({ problem: changed, idea: same, solve: solveByLooking })).toBe(false)
          }
      }),
      { numRuns: 60 },
    )
  })

  test('never asks for more money than the smallest amount that looking at every amount finds', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 5 }), (parts) => {
        const candidates = parts.map((part, place) => idea(`i${place}`, part * 100, part * 7 + (place % 3)))
        const total = parts.reduce((sum, part) => sum + part * 100, 0)
        const problem = { candidates, rules: [budget(Math.floor(total / 300) * 100)] }
        for (const { idea: one, answer } of answersOf(problem)) {
          const flip = answer.changes.find(({ kind }) => kind === 'budgets')
          const amounts = Array.from({ length: total / 100 + 1 }, (_, step) => step * 100)
          const least = amounts.find(
            (amount) =>
              amount >= problem.rules[0]!.terms.amountCents &&
              isSurelyFunded({
                problem: { candidates, rules: [budget(amount)] },
                idea: one,
                solve: solveByLooking,
              }),
          )
          expect(flip?.kind === 'budgets' ? flip.raises[0]?.to : undefined).toBe(least)
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe('an idea that is not chosen', () => {
  const problem = {
    candidates: [idea('bench', 60_000, 5000), idea('tree', 50_000, 4000)],
    rules: [budget(80_000)],
  }

  test('is told which budget is short, by how many cents, and who has the money', () => {
    expect(fundingAnswer(problem, 'tree', solveByLooking)).toEqual({
      kind: 'left',
      points: 4000,
      cents: 50_000,
      shortfalls: [{ ruleId: 'budget', needed: 50_000, left: 20_000, missing: 30_000 }],
      rules: [],
      instead: { points: 1000, cents: -10_000, shifts: [{ ideaId: 'bench', from: 100, to: 0 }] },
      changes: [
        { kind: 'cost', from: 50_000, to: 20_000 },
        { kind: 'budgets', raises: [{ ruleId: 'budget', from: 80_000, to: 110_000 }] },
        { kind: 'points', from: 4000, to: 5001 },
      ],
    })
  })

  test('is told that two budgets have to grow together where one alone is not enough', () => {
    const rules = [budget(80_000), { id: 'year', terms: { ...budget(80_000).terms, year: 2027 } }]
    const answer = fundingAnswer({ ...problem, rules }, 'tree', solveByLooking)
    expect(answer.kind === 'left' && answer.changes.find(({ kind }) => kind === 'budgets')).toEqual({
      kind: 'budgets',
      raises: [
        { ruleId: 'budget', from: 80_000, to: 110_000 },
        { ruleId: 'year', from: 80_000, to: 110_000 },
      ],
    })
  })

  test('is told the rule that keeps it out, and no sum of money that would change nothing', () => {
    const out: ScenarioRule = { id: 'out', terms: { kind: 'must-not', ideaId: 'tree' } }
    const answer = fundingAnswer({ ...problem, rules: [budget(200_000), out] }, 'tree', solveByLooking)
    expect(answer).toMatchObject({
      shortfalls: [],
      rules: ['out'],
      instead: null,
      changes: [{ kind: 'rule', ruleId: 'out' }],
    })
  })

  test('counts what may be spent beyond the amount', () => {
    const over = { id: 'budget', terms: { ...budget(80_000).terms, overshootPercent: 10 } }
    const answer = fundingAnswer({ ...problem, rules: [over] }, 'tree', solveByLooking)
    expect(answer).toMatchObject({
      shortfalls: [{ missing: 22_000 }],
      changes: [{ kind: 'cost', to: 28_000 }, { kind: 'budgets', raises: [{ to: 100_000 }] }, {}],
    })
  })
})

function slightlySmaller(flip: FundingFlip): FundingFlip[] {
  switch (flip.kind) {
    case 'cost':
      return flip.to + 100 < flip.from ? [{ ...flip, to: flip.to + 100 }] : []
    case 'points':
      return [{ ...flip, to: flip.to - 1 }]
    case 'budgets':
      return flip.raises.length > 1
        ? []
        : [{ ...flip, raises: flip.raises.map((raise) => ({ ...raise, to: raise.to - 1 })) }]
    case 'rule':
      return []
  }
}

function idea(ideaId: string, cents: number, points: number): Candidate {
  return { ideaId, number: ideaId, points, costs: [{ year: 2027, payerId: null, cents }], labels: [] }
}

function budget(amountCents: number): { id: string; terms: Extract<RuleTerms, { kind: 'budget' }> } {
  return {
    id: 'budget',
    terms: { kind: 'budget', year: null, payerId: null, amountCents, overshootPercent: 0 },
  }
}
