import { portableExp, portableLog } from './smaa-portable-log.ts'
import type { Random } from './smaa-random.ts'

/**
 * Normal deviates by Marsaglia's polar method (SIAM Review 6, 1964): a random point in the unit circle gives two of
 * them. Only square root and a portable logarithm are needed.
 *
 * @returns a function that gives one deviate of mean 0 and variance 1 at every call.
 * @example
 * import { createNormal } from './smaa-deviates.ts'
 * import { createRandom } from './smaa-random.ts'
 * const normal = createNormal(createRandom({ seed: 1, block: 0 }))
 * Math.abs(Array.from({ length: 10000 }, normal).reduce((sum, one) => sum + one) / 10000) < 0.05 // → true
 */
export function createNormal(random: Random): () => number {
  const pair = new Float64Array(2)
  let spare = Number.NaN
  return () => {
    if (!Number.isNaN(spare)) {
      const kept = spare
      spare = Number.NaN
      return kept
    }
    for (;;) {
      random.fillUniform(pair)
      const x = 2 * (pair[0] ?? 0) - 1
      const y = 2 * (pair[1] ?? 0) - 1
      const square = x * x + y * y
      if (square < 1 && square > 0) {
        const factor = Math.sqrt((-2 * portableLog(square)) / square)
        spare = y * factor
        return x * factor
      }
    }
  }
}

/**
 * Shares that scatter around `alpha` (Dirichlet with any numbers, not only whole ones): gamma deviates divided by their
 * sum. Gamma deviates by Marsaglia & Tsang (ACM TOMS 26, 2000). They are handled as logarithms, because for a small
 * alpha they fall below the smallest number there is. An alpha of 0 stays without share.
 *
 * @param alpha one number from 0 on per share, at least one above 0.
 * @example
 * import { createScatteredShares } from './smaa-deviates.ts'
 * import { createRandom } from './smaa-random.ts'
 * const shares = new Float64Array(2)
 * createScatteredShares([0, 2.5])(createRandom({ seed: 1, block: 0 }))(shares)
 * Array.from(shares) // → [0, 1]
 */
export function createScatteredShares(
  alpha: readonly number[],
): (random: Random) => (out: Float64Array) => void {
  return (random) => {
    const normal = createNormal(random)
    return (out) => {
      let largest = -Infinity
      for (const [index, shape] of alpha.entries()) {
        const log = shape === 0 ? -Infinity : logGamma(shape, random, normal)
        out[index] = log
        if (log > largest) largest = log
      }
      let sum = 0
      for (let index = 0; index < out.length; index += 1) {
        out[index] = portableExp((out[index] ?? 0) - largest)
        sum += out[index] ?? 0
      }
      for (let index = 0; index < out.length; index += 1) out[index] = (out[index] ?? 0) / sum
    }
  }
}

/** The logarithm of a gamma deviate. Shapes below 1 borrow from the next one: G(a) = G(a + 1) U^(1/a). */
function logGamma(shape: number, random: Random, normal: () => number): number {
  if (shape < 1) return logGamma(shape + 1, random, normal) + portableLog(random.next()) / shape
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = normal()
    const root = 1 + c * x
    const v = root * root * root
    if (v > 0 && portableLog(random.next()) < 0.5 * x * x + d - d * v + d * portableLog(v))
      return portableLog(d) + portableLog(v)
  }
}
