import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createBoundedDraw } from '../../../shared/ranking/smaa-bounded-draw.ts'
import { createScatteredShares } from '../../../shared/ranking/smaa-deviates.ts'
import { portableExp, portableLog } from '../../../shared/ranking/smaa-portable-log.ts'
import { createRandom, randomFrom } from '../../../shared/ranking/smaa-random.ts'
import { createSpacings } from '../../../shared/ranking/smaa-spacings.ts'
import { weightSet, type WeightSpace } from '../../../shared/ranking/smaa-weight-space.ts'

const sum = (numbers: ArrayLike<number>): number => Array.from(numbers).reduce((total, one) => total + one, 0)

/** Mean and variance of each share over many draws. */
function moments(draw: (out: Float64Array) => void, width: number): { mean: number[]; variance: number[] } {
  const count = 20_000
  const out = new Float64Array(width)
  const first = new Float64Array(width)
  const second = new Float64Array(width)
  for (let index = 0; index < count; index += 1) {
    draw(out)
    for (const [place, share] of out.entries()) {
      first[place] = (first[place] ?? 0) + share / count
      second[place] = (second[place] ?? 0) + share ** 2 / count
    }
  }
  return { mean: [...first], variance: [...second].map((square, place) => square - (first[place] ?? 0) ** 2) }
}

describe('the generator', () => {
  it('gives the sequence its authors give', () => {
    const random = randomFrom(Int32Array.of(1, 2, 3, 4))
    const words = Array.from({ length: 8 }, () => random.next() * 2 ** 32 - 0.5)
    expect(words).toEqual([
      641, 1573767, 3222811527, 3517856514, 836907274, 4247214768, 3867114732, 1355841295,
    ])
  })

  it('fills a table with what it gives one by one', () => {
    const table = new Float64Array(50)
    createRandom({ seed: 2 ** 40 + 1, block: 9 }).fillUniform(table)
    const random = createRandom({ seed: 2 ** 40 + 1, block: 9 })
    expect(Array.from(table, () => random.next())).toEqual([...table])
  })

  it('starts elsewhere for every seed and block', () => {
    const starts = Array.from({ length: 400 }, (_, index) =>
      createRandom({ seed: (index % 20) * 2 ** 31, block: Math.floor(index / 20) }).next(),
    )
    expect(new Set(starts).size).toBe(400)
    expect(sum(starts) / 400).toBeCloseTo(0.5, 1)
  })
})

describe('portable logarithm and power', () => {
  it('agree with those of the engine', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 1e6, noNaN: true }), (value) => {
        expect(Math.abs(portableLog(value) - Math.log(value))).toBeLessThan(
          1e-14 * (1 + Math.abs(Math.log(value))),
        )
        expect(portableExp(-value)).toBeCloseTo(Math.exp(-value), 13)
      }),
    )
  })
})

describe('draws of weights', () => {
  it('are shares that sum to 1, exactly for spacings', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 12 }), (parts) => {
        const out = new Float64Array(parts.length)
        createSpacings(parts)(createRandom({ seed: 1, block: 0 }), out)
        expect(sum(out)).toBe(1)
        expect(out.every((share) => share >= 0)).toBe(true)
      }),
    )
  })

  it('have mean and variance of the Dirichlet distribution, cut from a stick or from gamma deviates', () => {
    const alpha = [5, 3, 2]
    const random = createRandom({ seed: 3, block: 0 })
    const spacings = createSpacings(alpha)
    const halves = [0.5, 1.5, 0.25]
    const checks = [
      { shape: alpha, got: moments((out) => spacings(random, out), 3) },
      { shape: alpha, got: moments(createScatteredShares(alpha)(random), 3) },
      { shape: halves, got: moments(createScatteredShares(halves)(random), 3) },
    ]
    for (const { shape, got } of checks)
      for (const [place, one] of shape.entries()) {
        const mean = one / sum(shape)
        expect(got.mean[place]).toBeCloseTo(mean, 2)
        expect(got.variance[place]).toBeCloseTo((mean * (1 - mean)) / (sum(shape) + 1), 2)
      }
  })

  it('stay shares for an alpha far below 1', () => {
    const out = new Float64Array(3)
    createScatteredShares([0.0001, 0.0002, 0])(createRandom({ seed: 1, block: 0 }))(out)
    expect(sum(out)).toBeCloseTo(1, 12)
  })

  it('keep to bounds that leave little room, walking where rejecting would take too long', () => {
    const width = 8
    const lower = Array.from({ length: width }, () => 0.115)
    const upper = Array.from({ length: width }, () => 0.135)
    const draw = createBoundedDraw({ lower, upper })(createRandom({ seed: 1, block: 0 }))
    const { mean, variance } = moments((out) => {
      draw(out)
      expect(out.every((share) => share > 0.115 - 1e-12 && share < 0.135 + 1e-12)).toBe(true)
    }, width)
    for (const one of mean) expect(one).toBeCloseTo(0.125, 3)
    for (const one of variance) expect(one / (variance[0] ?? 1)).toBeCloseTo(1, 0)
  })

  it('walk over the same set as rejecting', () => {
    // The set lower bounds leave is cut by an upper bound on half of the shares: below 2 % accepted, so this walks.
    const bounds = {
      lower: Array.from({ length: 12 }, (_, place) => (place < 6 ? 0.01 : 0.03)),
      upper: Array.from({ length: 12 }, (_, place) => (place < 6 ? 0.05 : 0.7)),
    }
    const isWithin = (shares: Float64Array): boolean =>
      shares.every(
        (share, place) =>
          share >= (bounds.lower[place] ?? 0) - 1e-12 && share <= (bounds.upper[place] ?? 1) + 1e-12,
      ) && Math.abs(sum(shares) - 1) < 1e-9
    const draw = createBoundedDraw(bounds)(createRandom({ seed: 1, block: 0 }))
    const walked = moments((shares) => {
      draw(shares)
      expect(isWithin(shares)).toBe(true)
    }, 12)
    const out = new Float64Array(12)
    const spacings = createSpacings(Array.from({ length: 12 }, () => 1))
    const random = createRandom({ seed: 2, block: 0 })
    const room = 1 - sum(bounds.lower)
    const kept: number[][] = []
    while (kept.length < 1500) {
      spacings(random, out)
      for (const [place, least] of bounds.lower.entries()) out[place] = least + room * (out[place] ?? 0)
      if (isWithin(out)) kept.push([...out])
    }
    for (const [place, mean] of walked.mean.entries())
      expect(Math.abs(mean - sum(kept.map((one) => one[place] ?? 0)) / kept.length)).toBeLessThan(0.012)
  })
})

/** Is the set of shares within the bounds one to mix, or one to draw from? */
function kind(lo: number[], hi: number[]): string {
  return weightSet({ kind: 'bounds', lo, hi }, lo.length).kind
}

describe('what is known of the weights', () => {
  it('is a simplex for bounds on one side only, and for two criteria always', () => {
    expect(kind([0.1, 0.2, 0], [1, 1, 1])).toBe('corners')
    expect(kind([0, 0, 0], [0.4, 0.4, 0.4])).toBe('corners')
    expect(kind([0.1, 0.2], [0.5, 0.7])).toBe('corners')
    expect(kind([0.2, 0.3, 0.1], [0.2, 0.6, 0.6])).toBe('corners')
    expect(kind([0.2, 0.1, 0.1], [0.6, 0.5, 0.5])).toBe('bounded')
  })

  it('is one point where the bounds meet', () => {
    const set = weightSet({ kind: 'bounds', lo: [0.25, 0.75], hi: [1, 1] }, 2)
    expect(set).toEqual({ kind: 'corners', corners: [[0.25, 0.75]], parts: [1] })
  })

  const wrong: [string, WeightSpace][] = [
    ['lower bounds above 1 in sum', { kind: 'bounds', lo: [0.6, 0.6], hi: [1, 1] }],
    ['upper bounds below 1 in sum', { kind: 'bounds', lo: [0, 0], hi: [0.4, 0.5] }],
    ['a lower bound above its upper one', { kind: 'bounds', lo: [0.5, 0], hi: [0.4, 1] }],
    ['bounds for another number of criteria', { kind: 'bounds', lo: [0], hi: [1] }],
    ['an order that names a criterion twice', { kind: 'ordinal', order: [1, 1] }],
    ['an order beyond the criteria', { kind: 'ordinal', order: [0, 2] }],
    ['a negative alpha', { kind: 'dirichlet', alpha: [1, -1] }],
    ['an alpha of 0 everywhere', { kind: 'dirichlet', alpha: [0, 0] }],
    ['weights without a sum', { kind: 'fixed', weights: [0, 0] }],
    ['too few weights', { kind: 'fixed', weights: [1] }],
  ]

  it.each(wrong)('is refused for %s', (_, space) => {
    expect(() => weightSet(space, 2)).toThrow(RangeError)
  })
})
