import { z } from 'zod'
import { checkWidth, columnsOf, weighingShape } from './case-shapes.ts'
import { competitionRanks } from './competition-rank.ts'
import { flatten, nullable } from './matrix.ts'
import { partialValues } from './partial-values.ts'
import { comparisons, screen, type ScreeningResult } from './screening.ts'
import { weightShares } from './weight-shares.ts'
import { weightedSum } from './weighted-sum.ts'

const screeningShape = weighingShape.extend({
  missing: z.enum(['renormalise', 'worst', 'best']).default('renormalise'),
  rules: z.array(z.object({ criterion: z.int().nonnegative(), op: z.enum(comparisons), value: z.number() })),
})

export type ScreeningAnswer = {
  status: ScreeningResult['status'][]
  reasons: ScreeningResult['reasons'][]
  score: (number | null)[]
  rank: (number | null)[]
}

/**
 * Answers one reference case of the family "screening": only what passes every rule is valued and ranked, and min-max
 * bounds come from those alone.
 *
 * @throws ZodError, RangeError when the case is malformed.
 * @example
 * import { evaluateScreening } from './evaluate-screening.ts'
 * const linear = { kind: 'linear', lo: 0, hi: 10 }
 * evaluateScreening({ scores: [[9], [2]], direction: ['max'], weights: [1], value: [linear], rules: [{ criterion: 0, op: '>=', value: 3 }] }) // → {"status": ["pass", "fail"], "reasons": [[], [{"rule": 0, "outcome": "fail"}]], "score": [0.9, null], "rank": [1, null]}
 */
export function evaluateScreening(input: unknown): ScreeningAnswer {
  const weighing = screeningShape.parse(input)
  const width = checkWidth(weighing)
  if (weighing.rules.some(({ criterion }) => criterion >= width))
    throw new RangeError('a rule names a criterion that is not there')
  const shares = weightShares(weighing.weights)
  const marks = flatten(weighing.scores)
  const screened = screen(marks, width, weighing.rules)
  const passes = screened.map(({ status }) => status === 'pass')
  const values = partialValues(marks, columnsOf(weighing), passes)
  // Under "worst" and "best" an idea that was left out would look like one full of gaps.
  const score = weightedSum(values, shares, weighing.missing).map((value, row) =>
    passes[row] ? value : Number.NaN,
  )
  return {
    status: screened.map(({ status }) => status),
    reasons: screened.map(({ reasons }) => reasons),
    score: nullable(score),
    rank: competitionRanks(score),
  }
}
