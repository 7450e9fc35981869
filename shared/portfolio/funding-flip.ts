import { z } from 'zod'
import type { CostItem, ScenarioProblem } from './scenario-problem.ts'

const cents = z.number()

/**
 * A change that brings an idea into the selection: it costs less, is worth more, budgets are larger, or a rule goes. Costs
 * and budgets are in cents, values in hundredths of points.
 */
export const fundingFlip = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('cost'), from: cents, to: cents }),
  z.object({
    kind: z.literal('budgets'),
    raises: z.array(z.object({ ruleId: z.string(), from: cents, to: cents })),
  }),
  z.object({ kind: z.literal('points'), from: z.number(), to: z.number() }),
  z.object({ kind: z.literal('rule'), ruleId: z.string() }),
])

export type FundingFlip = z.infer<typeof fundingFlip>

/**
 * The problem as it would be with the change. A lower cost is taken from all years and payers in proportion.
 *
 * @example
 * import { applyFundingFlip } from './funding-flip.ts'
 * const candidates = [{ ideaId: 'a', number: 'I-1', points: 1, costs: [{ year: 2027, payerId: null, cents: 700 }], labels: [] }]
 * applyFundingFlip({ candidates, rules: [] }, 'a', { kind: 'cost', from: 700, to: 500 }).candidates[0].costs // → [{"year": 2027, "payerId": null, "cents": 500}]
 */
export function applyFundingFlip(
  { candidates, rules }: ScenarioProblem,
  ideaId: string,
  flip: FundingFlip,
): ScenarioProblem {
  switch (flip.kind) {
    case 'cost':
      return {
        candidates: candidates.map((one) =>
          one.ideaId === ideaId ? { ...one, costs: scaledCosts(one.costs, flip) } : one,
        ),
        rules,
      }
    case 'points':
      return {
        candidates: candidates.map((one) => (one.ideaId === ideaId ? { ...one, points: flip.to } : one)),
        rules,
      }
    case 'rule':
      return { candidates, rules: rules.filter(({ id }) => id !== flip.ruleId) }
    case 'budgets':
      return {
        candidates,
        rules: rules.map((rule) => {
          const raise = flip.raises.find(({ ruleId }) => ruleId === rule.id)
          return raise === undefined || rule.terms.kind !== 'budget'
            ? rule
            : { ...rule, terms: { ...rule.terms, amountCents: raise.to } }
        }),
      }
  }
}

/** The costs in proportion, in whole cents; what rounding leaves over falls on the first. */
function scaledCosts(costs: readonly CostItem[], { from, to }: { from: number; to: number }): CostItem[] {
  const scaled = costs.map((item) => ({ ...item, cents: Math.floor(item.cents * (to / from)) }))
  const over = to - scaled.reduce((sum, item) => sum + item.cents, 0)
  return scaled.map((item, place) => (place === 0 ? { ...item, cents: item.cents + over } : item))
}
