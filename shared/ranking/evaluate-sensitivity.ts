import { z } from 'zod'
import { checkLengths, tableShape } from './case-shapes.ts'
import { competitionRanks } from './competition-rank.ts'
import { flatten, nullable } from './matrix.ts'
import { completeSums } from './weight-line.ts'
import { weightShares } from './weight-shares.ts'
import { weightStability, type WeightStability } from './weight-stability-interval.ts'

const sensitivityShape = z.object({ values: tableShape, weights: z.array(z.number()) })

export type SensitivityAnswer = {
  /** Null for an idea with a missing value, which takes no part. */
  score: (number | null)[]
  rank: (number | null)[]
  criteria: WeightStability[]
}

/**
 * Answers one reference case of the family "sensitivity".
 *
 * @throws ZodError, RangeError when the case is malformed or its weights have no sum.
 * @example
 * import { evaluateSensitivity } from './evaluate-sensitivity.ts'
 * evaluateSensitivity({ values: [[1], [0.5], [null]], weights: [3] }) // → {"score": [1, 0.5, null], "rank": [1, 2, null], "criteria": [{"criterion": 0, "weight": 1, "winner": [{"alternative": 0, "lo": 0, "hi": 1}], "ranking": {"lo": 0, "hi": 1}}]}
 */
export function evaluateSensitivity(input: unknown): SensitivityAnswer {
  const parsed = sensitivityShape.parse(input)
  checkLengths(parsed.values, { weights: parsed.weights })
  const values = flatten(parsed.values)
  const shares = weightShares(parsed.weights)
  const overall = completeSums(values, shares)
  return {
    score: nullable(overall),
    rank: competitionRanks(overall),
    criteria: weightStability(values, shares),
  }
}
