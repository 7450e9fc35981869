import { z } from 'zod'
import { tableShape } from './case-shapes.ts'
import { flatten } from './matrix.ts'
import { weightShares } from './weight-shares.ts'
import { joinComparisons, weightsFromComparisons, type ComparedWeights } from './weights-ahp.ts'
import { entropyWeights } from './weights-entropy.ts'
import { joinGroupWeights } from './weights-group-mean.ts'
import { rankOrderCentroid } from './weights-rank-order-centroid.ts'

const pointsShape = z.array(z.number())

/** "1/7" is a number too: in decimals it would lose its digits. */
const comparisonShape = z.union([
  z.number(),
  z
    .string()
    .regex(/^\s*\d+(\.\d+)?\s*(\/\s*\d+(\.\d+)?\s*)?$/, 'no number and no fraction')
    .transform(parseFraction),
])
const comparisonsShape = z.array(z.array(comparisonShape))

const weightsShape = z.discriminatedUnion('method', [
  z.object({ method: z.literal('direct'), points: pointsShape }),
  z.object({ method: z.literal('swing'), points: pointsShape }),
  z.object({ method: z.literal('group-mean'), groups: z.array(pointsShape) }),
  z.object({ method: z.literal('roc'), ranks: pointsShape }),
  z.object({ method: z.literal('ahp'), matrix: comparisonsShape }),
  z.object({ method: z.literal('ahp-group'), matrices: z.array(comparisonsShape) }),
  z.object({ method: z.literal('entropy'), scores: tableShape }),
])

/** Which entries there are besides the weights depends on the method. */
export type WeightsAnswer = {
  weights: number[]
  groupWeights?: number[][]
  entropy?: number[]
  groupMatrix?: number[][]
  lambdaMax?: number
  ci?: number
  cr?: number | null
  geometricMeanWeights?: number[]
}

/**
 * Answers one reference case of the family "weights". Direct and swing points differ in the question people are asked,
 * not in the arithmetic: both are divided by their sum.
 *
 * @throws ZodError, RangeError when the case is malformed or gives no weights.
 * @example
 * import { evaluateWeights } from './evaluate-weights.ts'
 * evaluateWeights({ method: 'swing', points: [100, 50, 50] }) // → {"weights": [0.5, 0.25, 0.25]}
 * evaluateWeights({ method: 'roc', ranks: [1, 2] }) // → {"weights": [0.75, 0.25]}
 */
export function evaluateWeights(input: unknown): WeightsAnswer {
  const parsed = weightsShape.parse(input)
  switch (parsed.method) {
    case 'direct':
    case 'swing':
      return { weights: weightShares(parsed.points) }
    case 'group-mean': {
      const { byGroup, joined } = joinGroupWeights(parsed.groups)
      return { groupWeights: byGroup, weights: joined }
    }
    case 'roc':
      return { weights: rankOrderCentroid(parsed.ranks) }
    case 'ahp': {
      const compared = weightsFromComparisons(parsed.matrix)
      return { ...consistencyAnswer(compared), geometricMeanWeights: compared.geometricMeanShares }
    }
    case 'ahp-group': {
      const groupMatrix = joinComparisons(parsed.matrices)
      return { groupMatrix, ...consistencyAnswer(weightsFromComparisons(groupMatrix)) }
    }
    case 'entropy': {
      const { entropy, shares } = entropyWeights(flatten(parsed.scores), parsed.scores[0]?.length ?? 0)
      return { entropy, weights: shares }
    }
  }
}

function consistencyAnswer(compared: ComparedWeights): WeightsAnswer {
  const { shares, lambdaMax, consistencyIndex, consistencyRatio } = compared
  return { weights: shares, lambdaMax, ci: consistencyIndex, cr: consistencyRatio }
}

function parseFraction(text: string): number {
  const [above = Number.NaN, below = 1] = text.split('/').map(Number)
  return above / below
}
