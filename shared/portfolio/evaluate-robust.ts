import { z } from 'zod'
import { cornersOf, weightSet } from '../ranking/smaa-weight-space.ts'
import { countSelections } from './robust-drawn-share.ts'
import { checkRobust } from './robust-problem.ts'
import { robustPortfolios, type RobustPortfolios } from './robust-portfolios.ts'
import { selectionSegments, type SelectionShares } from './robust-segments.ts'

const table = z
  .array(z.array(z.number()))
  .refine((rows) => rows.every((row) => row.length === rows[0]?.length), 'the rows differ in length')

const caseShape = z.object({
  values: table,
  cost: z.array(z.number()),
  budget: z.number(),
  weightSpace: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('simplex') }),
    z.object({ kind: z.literal('ordinal'), order: z.array(z.number().int()) }),
    z.object({ kind: z.literal('extreme'), points: table }),
  ]),
  interval: z.object({ lo: table, hi: table }).nullish(),
  statistic: z.literal('selectionShare').nullish(),
})

type RobustCase = z.infer<typeof caseShape>

/** Draws for more than two criteria: the 20,000 that reference cases ask for, in whole blocks. */
const blocks = 20
const seed = 1

/** Without segments where the shares are drawn; all null when no selection is within the budget. */
export type ShareAnswer = SelectionShares | { selectionShare: number[] | null }

/**
 * Answers one reference case of the family "rpm": non-dominated portfolios and what they say of each project, or the
 * selection share over the weights (exactly for two criteria, drawn for more).
 *
 * @throws ZodError, RangeError when the case is malformed.
 * @example
 * import { evaluateRobust } from './evaluate-robust.ts'
 * const input = { values: [[4, 0], [0, 1]], cost: [1, 1], budget: 1, weightSpace: { kind: 'simplex' } }
 * evaluateRobust(input) // → {"feasible": 3, "nonDominated": [[0], [1]], "coreIndex": [0.5, 0.5], "status": ["borderline", "borderline"]}
 * evaluateRobust({ ...input, statistic: 'selectionShare' }) // → {"selectionShare": [0.8, 0.2], "segments": [{"lo": 0, "hi": 0.2, "selected": [1]}, {"lo": 0.2, "hi": 1, "selected": [0]}]}
 */
export function evaluateRobust(input: unknown): RobustPortfolios | ShareAnswer {
  const parsed = caseShape.parse(input)
  const { values, cost, budget, interval } = parsed
  const points = pointsOf(parsed)
  const problem = { lo: interval?.lo ?? values, hi: interval?.hi ?? values, cost, budget, points }
  checkRobust(problem)
  return parsed.statistic ? shareAnswer(parsed, points) : robustPortfolios(problem)
}

function pointsOf({ weightSpace, values }: RobustCase): readonly (readonly number[])[] {
  if (weightSpace.kind === 'extreme') return weightSpace.points
  const width = values[0]?.length ?? (weightSpace.kind === 'ordinal' ? weightSpace.order.length : 1)
  return cornersOf(weightSet(weightSpace, width), width)
}

function shareAnswer(parsed: RobustCase, points: readonly (readonly number[])[]): ShareAnswer {
  const { values, cost, budget } = parsed
  const rules = { cost, budget }
  if (points[0]?.length === 2) {
    const firsts = points.map(([first = 0, second = 0]) => first / (first + second))
    const pairs = values.map(([first = 0, second = 0]): [number, number] => [first, second])
    const range = { from: Math.min(...firsts), to: Math.max(...firsts) }
    return selectionSegments({ values: pairs, rules, ...range }) ?? { selectionShare: null }
  }
  const isSimplex = parsed.weightSpace.kind !== 'extreme' || points.length <= 2
  if (!isSimplex) throw new RangeError('Between more than two extreme points no weights are drawn')
  const counts = countSelections({ values, rules, corners: points }, { seed, from: 0, to: blocks })
  const share = counts && Array.from(counts.chosen, (count) => count / counts.samples)
  return { selectionShare: share }
}
