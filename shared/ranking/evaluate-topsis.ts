import { z } from 'zod'
import { checkLengths, directionOf, directionShape, tableShape } from './case-shapes.ts'
import { competitionRanks } from './competition-rank.ts'
import { flatten, nullable } from './matrix.ts'
import { topsis } from './topsis.ts'
import { weightShares } from './weight-shares.ts'

const topsisShape = z.object({
  scores: tableShape,
  direction: z.array(directionShape),
  weights: z.array(z.number()),
})

export type TopsisAnswer = {
  /** Per criterion; null when no idea has all its marks. */
  ideal: (number | null)[]
  antiIdeal: (number | null)[]
  /** Per idea; null for one with a missing mark. */
  dPlus: (number | null)[]
  dMinus: (number | null)[]
  closeness: (number | null)[]
  rank: (number | null)[]
}

/**
 * Answers one reference case of the family "topsis".
 *
 * @throws ZodError, RangeError when the case is malformed or its weights have no sum.
 * @example
 * import { evaluateTopsis } from './evaluate-topsis.ts'
 * evaluateTopsis({ scores: [[3], [4], [null]], direction: ['max'], weights: [7] }) // → {"ideal": [0.8], "antiIdeal": [0.6000000000000001], "dPlus": [0.19999999999999996, 0, null], "dMinus": [0, 0.19999999999999996, null], "closeness": [0, 1, null], "rank": [2, 1, null]}
 */
export function evaluateTopsis(input: unknown): TopsisAnswer {
  const { scores, direction, weights } = topsisShape.parse(input)
  checkLengths(scores, { weights, direction })
  const result = topsis(flatten(scores), direction.map(directionOf), weightShares(weights))
  return {
    ideal: nullable(result.ideal),
    antiIdeal: nullable(result.antiIdeal),
    dPlus: nullable(result.toIdeal),
    dMinus: nullable(result.toAntiIdeal),
    closeness: nullable(result.closeness),
    rank: competitionRanks(result.closeness),
  }
}
