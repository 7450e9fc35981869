import { formatCents } from '../money.ts'
import { text, type Language } from '../language/text.ts'
import { scenarioPoints } from './scenario-finding.ts'
import type { FundedIdea } from './scenario-outcome.ts'
import { spendable, type ScenarioProblem } from './scenario-problem.ts'
import type { ScenarioRule } from './scenario-rule.ts'
import { compileScenario, selectBest } from './scenario-selection.ts'
import type { Solve } from './whole-programme.ts'

/** The best selection for a total budget. */
export type FrontierStep = {
  budgetCents: number
  points: number
  cents: number
  chosen: Pick<FundedIdea, 'ideaId' | 'percent'>[]
}

/** Steps between nothing and everything; more would cost time and show little. */
const stepCount = 20
const aroundPresent = [0.9, 1, 1.1]

function isTotal({ terms }: ScenarioRule): boolean {
  return terms.kind === 'budget' && terms.year === null && terms.payerId === null
}

/**
 * What may be spent over all years and payers today: the least of the rules that say so, with what may be spent beyond it;
 * null without such a rule.
 *
 * @example
 * import { presentBudget } from './frontier.ts'
 * const terms = { kind: 'budget', year: null, payerId: null, amountCents: 1000, overshootPercent: 10 }
 * presentBudget([{ id: 'r', terms }]) // → 1100
 * presentBudget([]) // → null
 */
export function presentBudget(rules: readonly ScenarioRule[]): number | null {
  const limits = rules.flatMap((rule) =>
    isTotal(rule) && rule.terms.kind === 'budget' ? [spendable(rule.terms)] : [],
  )
  return limits.length === 0 ? null : Math.min(...limits)
}

/**
 * The total budgets looked at, ascending: steps up to the cost of all candidates, closer where money is scarce and the curve
 * steep, today's budget, and 10 % less and more than it.
 *
 * @example
 * import { frontierBudgets } from './frontier.ts'
 * const candidates = [{ ideaId: 'a', number: 'I-1', points: 1, costs: [{ year: 2027, payerId: null, cents: 40_000 }], labels: [] }]
 * frontierBudgets({ candidates, rules: [] }).slice(0, 3) // → [100, 400, 900]
 */
export function frontierBudgets({ candidates, rules }: ScenarioProblem): number[] {
  const all = candidates.reduce((sum, { costs }) => costs.reduce((total, { cents }) => total + cents, sum), 0)
  const present = presentBudget(rules)
  const steps = Array.from({ length: stepCount }, (_, step) =>
    Math.ceil((all * (step + 1) ** 2) / stepCount ** 2),
  )
  const near = present === null ? [] : aroundPresent.map((factor) => Math.round(present * factor))
  return [...new Set([...steps, ...near])].toSorted((a, b) => a - b)
}

/**
 * The best selection for a total budget, all other rules as they are.
 *
 * @returns null when no selection keeps all rules, or time ran out.
 * @example
 * import { frontierStep } from './frontier.ts'
 * const candidates = [{ ideaId: 'a', number: 'I-1', points: 4000, costs: [{ year: 2027, payerId: null, cents: 700 }], labels: [] }]
 * const solve = ({ objective, rows }) => ({ kind: 'optimal', taken: rows.some(({ most }) => most === 500) ? [] : [...objective.keys()] })
 * frontierStep({ candidates, rules: [] }, 900, solve)?.points // → 4000
 * frontierStep({ candidates, rules: [] }, 500, solve)?.points // → 0
 */
export function frontierStep(
  { candidates, rules }: ScenarioProblem,
  budgetCents: number,
  solve: Solve,
): FrontierStep | null {
  const amount = { amountCents: budgetCents, overshootPercent: 0 }
  const total: ScenarioRule = {
    id: 'total',
    terms: { kind: 'budget', year: null, payerId: null, ...amount },
  }
  const scenario = compileScenario({
    candidates,
    rules: [...rules.filter((rule) => !isTotal(rule)), total],
  })
  const best = selectBest(scenario, solve)
  if (best.kind !== 'found' || best.bound !== null) return null
  return {
    budgetCents,
    points: best.points,
    cents: best.cents,
    chosen: best.taken.map(({ candidate, percent }) => ({
      ideaId: scenario.candidates[candidate]?.ideaId ?? '',
      percent,
    })),
  }
}

/**
 * Steps without those that bring no more than the one before.
 *
 * @example
 * import { risingSteps } from './frontier.ts'
 * const step = (points) => ({ budgetCents: 0, points, cents: 0, chosen: [] })
 * risingSteps([step(1), step(1), step(3)]).map(({ points }) => points) // → [1, 3]
 */
export function risingSteps(steps: readonly FrontierStep[]): FrontierStep[] {
  return steps.filter(({ points }, place) => points > (steps[place - 1]?.points ?? -1))
}

/**
 * What the curve shows, in words: today's budget against 10 % more and less where there is one, and how little money
 * brings most of the benefit.
 *
 * @example
 * import { frontierFinding } from './frontier.ts'
 * const step = (budgetCents, points) => ({ budgetCents, points, cents: budgetCents, chosen: [] })
 * frontierFinding([step(100_000, 800), step(1_000_000, 1000)], null, 'de') // → 'Für 80 % des höchsten Nutzens reichen 1.000 €; der ganze Nutzen kostet 10.000 €.'
 */
export function frontierFinding(
  steps: readonly FrontierStep[],
  present: number | null,
  language: Language,
): string {
  const last = steps.at(-1)
  if (last === undefined) return text(language, 'selection.frontier.finding.none')
  const percent = 80
  const enough = steps.find(({ points }) => points * 100 >= last.points * percent) ?? last
  const whole = steps.find(({ points }) => points === last.points) ?? last
  const general = text(language, 'selection.frontier.finding', {
    percent,
    cost: formatCents(enough.cents, language),
    most: formatCents(whole.cents, language),
  })
  if (present === null) return general
  const [less, same, more] = aroundPresent.map((factor) =>
    steps.find(({ budgetCents }) => budgetCents === Math.round(present * factor)),
  )
  if (less === undefined || same === undefined || more === undefined) return general
  const today = text(language, 'selection.frontier.finding.present', {
    budget: formatCents(present, language),
    points: scenarioPoints(same.points, language),
    more: scenarioPoints(more.points - same.points, language),
    less: scenarioPoints(same.points - less.points, language),
  })
  return `${today} ${general}`
}
