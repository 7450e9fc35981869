/**
 * Chance that repeats: the generator xoshiro128++ of Blackman & Vigna ("Scrambled linear pseudorandom number
 * generators", ACM TOMS 47, 2021), 32 bits at a time. Every block of samples has a generator of its own, seeded from the
 * seed and the number of the block, so any number of workers in any order draws the same samples.
 */
export type Random = {
  /** A number strictly between 0 and 1, a multiple of 2^-33. */
  next: () => number
  /** Fills the table with such numbers, in the order in which `next` would give them. */
  fillUniform: (out: Float64Array) => void
}

/** Which stream of chance: `seed` is any safe integer, `block` counts from 0. */
export type Stream = { seed: number; block: number }

const unit = 2 ** -32

/**
 * The generator of one stream.
 *
 * @throws RangeError when seed or block are no safe whole numbers.
 * @example
 * import { createRandom } from './smaa-random.ts'
 * createRandom({ seed: 7, block: 3 }).next() === createRandom({ seed: 7, block: 3 }).next() // → true
 * createRandom({ seed: 7, block: 3 }).next() === createRandom({ seed: 7, block: 4 }).next() // → false
 */
export function createRandom({ seed, block }: Stream): Random {
  if (!Number.isSafeInteger(seed) || !Number.isSafeInteger(block))
    throw new RangeError('seed and block are whole numbers')
  const state = Int32Array.from([0, 1, 2, 3], (lane) => mixed([low(seed), high(seed), low(block), lane]))
  // All four words 0 is the one state the generator never leaves.
  if (state.every((word) => word === 0)) state[0] = 1
  return randomFrom(state)
}

/**
 * The generator from a given state of four 32-bit words, which it changes. With the state 1, 2, 3, 4 it gives the
 * sequence that the authors' own program gives: 641, 1573767, 3222811527 …
 *
 * @example
 * import { randomFrom } from './smaa-random.ts'
 * randomFrom(Int32Array.of(1, 2, 3, 4)).next() * 2 ** 32 - 0.5 // → 641
 */
export function randomFrom(state: Int32Array): Random {
  const fillUniform = (out: Float64Array): void => {
    let [a = 0, b = 0, c = 0, d = 0] = state
    for (let index = 0; index < out.length; index += 1) {
      const sum = (a + d) | 0
      out[index] = (((((sum << 7) | (sum >>> 25)) + a) >>> 0) + 0.5) * unit
      const shifted = b << 9
      c ^= a
      d ^= b
      b ^= c
      a ^= d
      c ^= shifted
      d = (d << 11) | (d >>> 21)
    }
    state[0] = a
    state[1] = b
    state[2] = c
    state[3] = d
  }
  const one = new Float64Array(1)
  const next = (): number => {
    fillUniform(one)
    return one[0] ?? 0
  }
  return { next, fillUniform }
}

/** Four rounds of a 32-bit mixer, so that neighbouring seeds and blocks start far apart. */
function mixed(words: readonly number[]): number {
  let hash = 0x9e3779b9 | 0
  for (const word of words) {
    hash = (hash ^ word) | 0
    hash = Math.imul(hash ^ (hash >>> 16), 0x21f0aaad)
    hash = Math.imul(hash ^ (hash >>> 15), 0x735a2d97)
    hash = ((hash ^ (hash >>> 15)) + 0x9e3779b9) | 0
  }
  return hash
}

function low(whole: number): number {
  return whole | 0
}

function high(whole: number): number {
  return Math.floor(whole / 2 ** 32) | 0
}
