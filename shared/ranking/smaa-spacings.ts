import type { Random } from './smaa-random.ts'

/** Beyond this many numbers the engine's own sort is quicker than inserting one by one. */
const mostInserted = 40

/**
 * Shares that sum to 1, uniform over all such shares: throw n - 1 points on a stick, cut it there, the pieces are the
 * shares. A part counted twice gets two neighbouring pieces, and so on: that is the Dirichlet distribution with whole
 * numbers, "about these shares", the surer the larger the numbers (Devroye, Non-Uniform Random Variate Generation, 1986,
 * V.2). It needs comparing and subtracting only, so every engine cuts alike, and the pieces are multiples of 2^-33.
 *
 * @param parts how many pieces each share is made of, whole numbers from 1 on.
 * @returns a function that fills one share per part at every call.
 * @example
 * import { createSpacings } from './smaa-spacings.ts'
 * import { createRandom } from './smaa-random.ts'
 * const shares = new Float64Array(3)
 * createSpacings([1, 1, 1])(createRandom({ seed: 1, block: 0 }), shares)
 * shares.reduce((sum, share) => sum + share) // → 1
 */
export function createSpacings(parts: readonly number[]): (random: Random, out: Float64Array) => void {
  const ends = Int32Array.from(parts)
  for (let index = 1; index < ends.length; index += 1)
    ends[index] = (ends[index - 1] ?? 0) + (ends[index] ?? 0)
  const cuts = new Float64Array(Math.max(0, (ends.at(-1) ?? 1) - 1))
  return (random, out) => {
    random.fillUniform(cuts)
    sortUp(cuts)
    let before = 0
    const last = ends.length - 1
    for (let index = 0; index < last; index += 1) {
      const cut = cuts[(ends[index] ?? 0) - 1] ?? 1
      out[index] = cut - before
      before = cut
    }
    out[last] = 1 - before
  }
}

function sortUp(cuts: Float64Array): void {
  if (cuts.length > mostInserted) {
    cuts.sort()
    return
  }
  for (let index = 1; index < cuts.length; index += 1) {
    const cut = cuts[index] ?? 0
    let place = index - 1
    while (place >= 0 && (cuts[place] ?? 0) > cut) {
      cuts[place + 1] = cuts[place] ?? 0
      place -= 1
    }
    cuts[place + 1] = cut
  }
}
