/** Why weights cannot be turned into shares. */
export type WeightsProblemCode = 'negative' | 'not-a-number' | 'sum-zero'

export class WeightsProblem extends RangeError {
  readonly code: WeightsProblemCode
  /** 0-based place of the weight at fault; null when it is the sum. */
  readonly index: number | null

  constructor(code: WeightsProblemCode, index: number | null) {
    super(index === null ? 'The weights sum to 0' : `Weight ${index + 1} is ${code.replaceAll('-', ' ')}`)
    this.name = 'WeightsProblem'
    this.code = code
    this.index = index
  }
}

/**
 * Weight shares: what part of the whole each weight is. Raw weights are any numbers from 0 on (percent, points, marks),
 * because people give weights in the unit they think in; only their proportions count.
 *
 * @returns shares of 0 to 1 that sum to 1, in the same order.
 * @throws WeightsProblem for a negative or not finite weight and for a sum of 0 (also: no weight at all).
 * @example
 * import { weightShares } from './weight-shares.ts'
 * weightShares([2, 1, 1]) // → [0.5, 0.25, 0.25]
 * weightShares([30, 0, 90]) // → [0.25, 0, 0.75]
 */
export function weightShares(weights: readonly number[]): number[] {
  for (const [index, weight] of weights.entries()) {
    if (!Number.isFinite(weight)) throw new WeightsProblem('not-a-number', index)
    if (weight < 0) throw new WeightsProblem('negative', index)
  }
  // Scaling by the largest first keeps huge weights from overflowing their sum and tiny ones from vanishing in it.
  const largest = weights.reduce((most, weight) => Math.max(most, weight), 0)
  if (largest === 0) throw new WeightsProblem('sum-zero', null)
  const scaled = weights.map((weight) => weight / largest)
  const sum = scaled.reduce((total, weight) => total + weight, 0)
  return scaled.map((weight) => weight / sum)
}
