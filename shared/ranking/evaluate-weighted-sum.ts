import { checkWidth, columnsOf, weighingShape } from './case-shapes.ts'
import { competitionRanks } from './competition-rank.ts'
import { flatten, nullable, unflatten, type NullableTable } from './matrix.ts'
import { partialValues } from './partial-values.ts'
import { weightShares } from './weight-shares.ts'
import { weightedInterval, weightedSum } from './weighted-sum.ts'

export type WeightedSumAnswer = {
  partialValues: NullableTable
  score: (number | null)[]
  rank: (number | null)[]
  /** Only for `missing: "interval"`. */
  lower?: (number | null)[]
  upper?: (number | null)[]
}

/**
 * Answers one reference case of the family "weighted-sum". Partial values show the gaps as gaps under every rule for
 * missing scores; the rule acts in the sum.
 *
 * @throws ZodError, RangeError when the case is malformed or its weights have no sum.
 * @example
 * import { evaluateWeightedSum } from './evaluate-weighted-sum.ts'
 * const linear = { kind: 'linear', lo: 0, hi: 5 }
 * evaluateWeightedSum({ scores: [[4, null], [5, 0]], direction: ['max', 'max'], weights: [1, 1], value: [linear, linear], missing: 'interval' }) // → {"partialValues": [[0.8, null], [1, 0]], "score": [0.8, 0.5], "rank": [1, 2], "lower": [0.4, 0.5], "upper": [0.9, 0.5]}
 */
export function evaluateWeightedSum(input: unknown): WeightedSumAnswer {
  const weighing = weighingShape.parse(input)
  const width = checkWidth(weighing)
  const shares = weightShares(weighing.weights)
  const values = partialValues(flatten(weighing.scores), columnsOf(weighing))
  const { missing } = weighing
  if (missing === 'interval') {
    const { value, lower, upper } = weightedInterval(values, shares)
    return {
      partialValues: unflatten(values, width),
      score: nullable(value),
      rank: competitionRanks(value),
      lower: nullable(lower),
      upper: nullable(upper),
    }
  }
  const score = weightedSum(values, shares, missing)
  return { partialValues: unflatten(values, width), score: nullable(score), rank: competitionRanks(score) }
}
