import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scenarioOutcome, type ScenarioOutcome } from '../../../shared/portfolio/scenario-outcome.ts'
import type { Candidate, ScenarioProblem } from '../../../shared/portfolio/scenario-problem.ts'
import { spendable } from '../../../shared/portfolio/scenario-problem.ts'
import type { RuleTerms } from '../../../shared/portfolio/scenario-rule.ts'
import { randomScenario, solveByLooking } from './random-scenario.ts'

const outcomeOf = (problem: ScenarioProblem): ScenarioOutcome => scenarioOutcome(problem, solveByLooking)

/** -1 where no selection keeps all rules: less than any selection is worth. */
const pointsOf = (outcome: ScenarioOutcome): number => (outcome.kind === 'found' ? outcome.points : -1)

describe('the selection of a scenario', () => {
  test('never spends more than a budget allows', () => {
    fc.assert(
      fc.property(randomScenario, (problem) => {
        const outcome = outcomeOf(problem)
        if (outcome.kind !== 'found') return
        const limits = new Map(
          problem.rules.flatMap(({ id, terms }) => (terms.kind === 'budget' ? [[id, spendable(terms)]] : [])),
        )
        for (const { ruleId, cents } of outcome.budgets)
          expect(cents).toBeLessThanOrEqual(limits.get(ruleId) ?? -1)
      }),
    )
  })

  test('loses nothing when a rule goes', () => {
    fc.assert(
      fc.property(randomScenario, fc.nat(), (problem, pick) => {
        if (problem.rules.length === 0) return
        const rules = problem.rules.toSpliced(pick % problem.rules.length, 1)
        expect(pointsOf(outcomeOf({ ...problem, rules }))).toBeGreaterThanOrEqual(
          pointsOf(outcomeOf(problem)),
        )
      }),
    )
  })

  test('stays the same when ideas are renamed and ideas and rules come in another order', () => {
    fc.assert(
      fc.property(randomScenario, (problem) => {
        const turned: ScenarioProblem = {
          candidates: problem.candidates
            .toReversed()
            .map((one) => ({ ...one, ideaId: `new ${one.ideaId}`, number: one.number })),
          rules: problem.rules.toReversed().map(({ id, terms }) => ({ id, terms: renamed(terms) })),
        }
        const [one, other] = [outcomeOf(problem), outcomeOf(turned)]
        expect(other.kind).toBe(one.kind)
        if (one.kind !== 'found' || other.kind !== 'found') return
        expect([other.points, other.cents]).toEqual([one.points, one.cents])
        expect(other.chosen.map(({ ideaId }) => ideaId)).toEqual(
          one.chosen.map(({ ideaId }) => `new ${ideaId}`),
        )
      }),
    )
  })

  test('names for every idea that is not chosen a rule in its way, unless it is worth nothing', () => {
    fc.assert(
      fc.property(randomScenario, (problem) => {
        const outcome = outcomeOf(problem)
        if (outcome.kind !== 'found') return
        const unexplained = outcome.skipped.filter(
          ({ points, hindrances }) => points > 0 && hindrances.length === 0,
        )
        expect(unexplained).toEqual([])
      }),
    )
  })

  test('names a clash that is one and that ends with each of its rules', () => {
    fc.assert(
      fc.property(randomScenario, (problem) => {
        const outcome = outcomeOf(problem)
        if (outcome.kind !== 'clash') return
        const clash = problem.rules.filter(({ id }) => outcome.rules.some(({ ruleId }) => ruleId === id))
        expect(outcomeOf({ ...problem, rules: clash }).kind).toBe('clash')
        for (const { id } of clash)
          expect(outcomeOf({ ...problem, rules: clash.filter((rule) => rule.id !== id) }).kind).toBe('found')
      }),
      { numRuns: 300 },
    )
  })

  test('names no larger clash than there is', () => {
    fc.assert(
      fc.property(randomScenario, (problem) => {
        const outcome = outcomeOf(problem)
        if (outcome.kind !== 'clash') return
        const { rules } = problem
        const smaller = Array.from({ length: 2 ** rules.length }, (_, mask) =>
          rules.filter((_rule, place) => Math.floor(mask / 2 ** place) % 2 === 1),
        ).filter(({ length }) => length < outcome.rules.length)
        expect(smaller.filter((some) => outcomeOf({ ...problem, rules: some }).kind === 'clash')).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('says by how much the mandatory projects are dearer than the budget', () => {
    const rules = [must('a'), must('b'), budget(10_000_000)]
    const outcome = outcomeOf({
      candidates: [idea('a', 7_000_000), idea('b', 5_000_000), idea('c', 1)],
      rules,
    })
    expect(outcome).toEqual({
      kind: 'clash',
      rules: [
        { ruleId: 'must-a', bound: 1, nearest: 0 },
        { ruleId: 'must-b', bound: 1, nearest: 0 },
        { ruleId: 'budget', bound: 10_000_000, nearest: 12_000_000 },
      ],
    })
  })

  test('adds up what is paid in one year by one payer, the years in order', () => {
    const cost = (year: number, cents: number) => ({ year, payerId: null, cents })
    const candidates = [
      { ...idea('a', 0), costs: [cost(2028, 10), cost(2027, 300), cost(2027, 20)] },
      { ...idea('b', 0), costs: [cost(2027, 4)] },
    ]
    expect(outcomeOf({ candidates, rules: [] })).toMatchObject({ costs: [cost(2027, 324), cost(2028, 10)] })
  })

  test('uses what may be spent beyond the amount, to the last cent', () => {
    const candidates = [idea('a', 105)]
    const pointsAt = (amountCents: number): number =>
      pointsOf(
        outcomeOf({
          candidates,
          rules: [{ id: 'b', terms: { ...budget(amountCents).terms, overshootPercent: 5 } }],
        }),
      )
    expect([pointsAt(99), pointsAt(100)]).toEqual([0, 5000])
  })

  test('funds a part where that is allowed, and never below the least part', () => {
    const partial = { id: 'p', terms: { kind: 'partial' as const, ideaId: null, leastPercent: 60 } }
    const fundedAt = (amountCents: number): number[] => {
      const outcome = outcomeOf({ candidates: [idea('a', 1000)], rules: [budget(amountCents), partial] })
      return outcome.kind === 'found' ? outcome.chosen.map(({ percent }) => percent) : []
    }
    expect([fundedAt(1000), fundedAt(799), fundedAt(599)]).toEqual([[100], [70], []])
  })

  test('tells of another selection that is worth the same', () => {
    const outcome = outcomeOf({ candidates: [idea('a', 800), idea('b', 800)], rules: [budget(1000)] })
    expect(outcome).toMatchObject({
      equal: { cents: 800, joining: [{ ideaId: 'b' }], leaving: [{ ideaId: 'a' }] },
    })
  })

  test('does not count what nobody pays yet against the budget of a payer', () => {
    const city = { id: 'city', terms: { ...budget(0).terms, payerId: 'city' } }
    expect(pointsOf(outcomeOf({ candidates: [idea('a', 800)], rules: [city] }))).toBe(5000)
  })
})

function idea(ideaId: string, cents: number): Candidate {
  return { ideaId, number: ideaId, points: 5000, costs: [{ year: 2027, payerId: null, cents }], labels: [] }
}

function must(ideaId: string): { id: string; terms: RuleTerms } {
  return { id: `must-${ideaId}`, terms: { kind: 'must', ideaId } }
}

function budget(amountCents: number) {
  const everything = { year: null, payerId: null, overshootPercent: 0 }
  return { id: 'budget', terms: { kind: 'budget' as const, amountCents, ...everything } }
}

function renamed(terms: RuleTerms): RuleTerms {
  switch (terms.kind) {
    case 'must':
    case 'must-not':
      return { ...terms, ideaId: `new ${terms.ideaId}` }
    case 'needs':
      return { ...terms, ideaId: `new ${terms.ideaId}`, neededId: `new ${terms.neededId}` }
    case 'excludes':
      return { ...terms, ideaIds: terms.ideaIds.map((id) => `new ${id}`) }
    case 'budget':
    case 'quota':
    case 'partial':
      return terms
  }
}
