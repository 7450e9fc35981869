import type { MoneyEnd } from '../ranking/funded-ranks.ts'
import { centsIn, type ScenarioProblem, spendable } from './scenario-problem.ts'
import type { RuleTerms } from './scenario-rule.ts'

/**
 * How far the money reaches when ideas are funded one after the other by rank, whole, until for the first time a budget
 * would not suffice. Ideas of one rank are funded together or not at all, so that no order among equals decides. Ideas
 * that cannot be chosen are passed over; rules other than budgets play no part.
 *
 * @param ranked all ideas with a rank, best first.
 * @param payerNames by id.
 * @example
 * import { moneyEnd } from './money-end.ts'
 * const idea = (ideaId, cents) => ({ ideaId, costs: [{ year: 2027, payerId: null, cents }] })
 * const terms = { kind: 'budget', year: null, payerId: null, amountCents: 1000, overshootPercent: 0 }
 * const problem = { candidates: [idea('a', 600), idea('b', 500), idea('c', 100)], rules: [{ id: 'r', terms }] }
 * const ranked = [{ ideaId: 'a', rank: 1 }, { ideaId: 'b', rank: 2 }, { ideaId: 'c', rank: 3 }]
 * moneyEnd(problem, ranked, new Map()) // → {"kind": "ends", "ideaId": "b", "budget": {"year": null, "payer": null, "limitCents": 1000}, "usedCents": 600, "nextCents": 1100}
 */
export function moneyEnd(
  { candidates, rules }: ScenarioProblem,
  ranked: readonly { ideaId: string; rank: number }[],
  payerNames: ReadonlyMap<string, string>,
): MoneyEnd {
  const budgets = rules.flatMap(({ terms }) => (terms.kind === 'budget' ? [terms] : []))
  if (budgets.length === 0) return { kind: 'no-budget' }
  const costsOf = new Map(candidates.map(({ ideaId, costs }) => [ideaId, costs]))
  const used = budgets.map(() => 0)
  for (const level of Map.groupBy(ranked, ({ rank }) => rank).values()) {
    const costs = level.flatMap(({ ideaId }) => costsOf.get(ideaId) ?? [])
    const next = budgets.map((budget, place) => (used[place] ?? 0) + centsIn(costs, budget))
    const over = budgets.findIndex((budget, place) => (next[place] ?? 0) > spendable(budget))
    const [budget, first] = [budgets[over], level.find(({ ideaId }) => costsOf.has(ideaId))]
    if (budget !== undefined && first !== undefined)
      return {
        kind: 'ends',
        ideaId: first.ideaId,
        budget: namedBudget(budget, payerNames),
        usedCents: used[over] ?? 0,
        nextCents: next[over] ?? 0,
      }
    used.splice(0, used.length, ...next)
  }
  return { kind: 'reaches-all' }
}

function namedBudget(
  budget: Extract<RuleTerms, { kind: 'budget' }>,
  payerNames: ReadonlyMap<string, string>,
): Extract<MoneyEnd, { kind: 'ends' }>['budget'] {
  const { year, payerId } = budget
  const payer = payerId === null ? null : (payerNames.get(payerId) ?? '?')
  return { year, payer, limitCents: spendable(budget) }
}
