import { z } from 'zod'
import { selectProjects } from './selection.ts'

const places = z.array(z.number().int())

const caseShape = z.object({
  cost: z.array(z.number()),
  value: z.array(z.number()),
  budget: z.number(),
  mandatory: places.optional(),
  forbidden: places.optional(),
  exclusive: z.array(places).optional(),
  requires: z.array(z.tuple([z.number().int(), z.number().int()])).optional(),
  categories: z
    .array(
      z.object({
        members: places,
        maxCost: z.number().optional(),
        minCount: z.number().optional(),
        maxCount: z.number().optional(),
      }),
    )
    .optional(),
})

export type PortfolioAnswer =
  | { feasible: false; value: null; selected: null }
  | { feasible: true; value: number; unique: false }
  | { feasible: true; value: number; unique: true; selected: number[]; cost: number }

/**
 * Answers one reference case of the family "portfolio". Which projects they are, and what they cost, is told only where
 * no other selection is as good.
 *
 * @throws ZodError, RangeError when the case is malformed.
 * @example
 * import { evaluatePortfolio } from './evaluate-portfolio.ts'
 * evaluatePortfolio({ cost: [5, 5, 7], value: [4, 4, 6], budget: 7.5 }) // → {"feasible": true, "value": 6, "unique": true, "selected": [2], "cost": 7}
 * evaluatePortfolio({ cost: [5, 5], value: [4, 4], budget: 5 }) // → {"feasible": true, "value": 4, "unique": false}
 * evaluatePortfolio({ cost: [5], value: [4], budget: 4, mandatory: [0] }) // → {"feasible": false, "value": null, "selected": null}
 */
export function evaluatePortfolio(input: unknown): PortfolioAnswer {
  const selection = selectProjects(caseShape.parse(input))
  if (!selection) return { feasible: false, value: null, selected: null }
  const { value, selected, cost, isUnique } = selection
  return isUnique
    ? { feasible: true, value, unique: true, selected, cost }
    : { feasible: true, value, unique: false }
}
