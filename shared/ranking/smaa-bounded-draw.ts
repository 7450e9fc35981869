import { freePlaces } from './smaa-bounds.ts'
import { createRandom, type Random } from './smaa-random.ts'
import { createSpacings } from './smaa-spacings.ts'

/** Draws one set of shares into `out`. */
export type Draw = (out: Float64Array) => void

/** Below this part of accepted draws, rejecting takes longer than walking. */
const leastAccepted = 0.02
const tries = 2000

/** Tightened bounds, one pair per share. */
export type Bounds = { lower: readonly number[]; upper: readonly number[] }

/**
 * Shares within bounds, uniform over the set. Drawn from the simplex that the lower bounds (or the upper ones) alone
 * leave, and rejected when a bound on the other side is broken: exact. Where fewer than 2 % are accepted, a walk along
 * the edges of exchange takes over (see `startWalk`): exact in the long run, its start forgotten within each block.
 *
 * @returns a function that begins the draws of one block.
 * @example
 * import { createBoundedDraw } from './smaa-bounded-draw.ts'
 * import { createRandom } from './smaa-random.ts'
 * const shares = new Float64Array(3)
 * createBoundedDraw({ lower: [0.2, 0.1, 0.1], upper: [0.6, 0.5, 0.5] })(createRandom({ seed: 1, block: 0 }))(shares)
 * shares.every((share, place) => share >= 0.1 && share <= 0.6 - 0.1 * Math.sign(place)) // → true
 */
export function createBoundedDraw(bounds: Bounds): (random: Random) => Draw {
  const fromBelow = createProposal(bounds, 'lower')
  const fromAbove = createProposal(bounds, 'upper')
  const [below, above] = [accepted(fromBelow, bounds), accepted(fromAbove, bounds)]
  if (Math.max(below, above) < leastAccepted) return (random) => startWalk(bounds, random)
  const propose = below >= above ? fromBelow : fromAbove
  return (random) => (out) => {
    while (!propose(random, out));
  }
}

type Proposal = (random: Random, out: Float64Array) => boolean

/** Draws with one side of the bounds held; says whether the other side holds as well. */
function createProposal({ lower, upper }: Bounds, side: 'lower' | 'upper'): Proposal {
  const free = freePlaces(lower, upper)
  const base = Float64Array.from(side === 'lower' ? lower : upper)
  const stretch = 1 - base.reduce((sum, bound) => sum + bound, 0)
  const spacings = createSpacings(free.map(() => 1))
  const mixture = new Float64Array(free.length)
  return (random, out) => {
    spacings(random, mixture)
    out.set(base)
    for (const [index, place] of free.entries()) {
      const share = (base[place] ?? 0) + stretch * (mixture[index] ?? 0)
      if (share < (lower[place] ?? 0) || share > (upper[place] ?? 1)) return false
      out[place] = share
    }
    return true
  }
}

/** Part of a fixed series of draws that is accepted: the same at every start, whatever the seed of the run. */
function accepted(propose: Proposal, { lower }: Bounds): number {
  const random = createRandom({ seed: -1, block: 0 })
  const out = new Float64Array(lower.length)
  let count = 0
  for (let index = 0; index < tries; index += 1) if (propose(random, out)) count += 1
  return count / tries
}

/**
 * Hit-and-run in the directions of exchange: two shares are picked, and what they have together is divided anew,
 * uniformly within their bounds. The uniform distribution stays as it is under every such step; on the whole simplex
 * the start is forgotten after the order of n log n steps (Smith, "A Gibbs sampler on the n-simplex", Annals of Applied
 * Probability 24, 2014). 2 n^2 steps lie between two samples, ten times as many before the first.
 */
function startWalk({ lower, upper }: Bounds, random: Random): Draw {
  const free = freePlaces(lower, upper)
  const now = interiorPoint({ lower, upper })
  const steps = 2 * free.length ** 2
  const chance = new Float64Array(3 * steps)
  const walk = (): void => {
    random.fillUniform(chance)
    for (let step = 0; step < chance.length; step += 3) {
      const first = Math.floor((chance[step] ?? 0) * free.length)
      const other = Math.floor((chance[step + 1] ?? 0) * (free.length - 1))
      const one = free[first] ?? 0
      const two = free[other < first ? other : other + 1] ?? 0
      const both = (now[one] ?? 0) + (now[two] ?? 0)
      const least = Math.max(lower[one] ?? 0, both - (upper[two] ?? 1))
      const most = Math.min(upper[one] ?? 1, both - (lower[two] ?? 0))
      const share = least + (chance[step + 2] ?? 0) * Math.max(0, most - least)
      now[one] = share
      now[two] = both - share
    }
  }
  for (let round = 0; round < 10; round += 1) walk()
  return (out) => {
    walk()
    out.set(now)
  }
}

/** Everybody the same part of the way from the lower to the upper bound. */
function interiorPoint({ lower, upper }: Bounds): Float64Array {
  const lowSum = lower.reduce((sum, bound) => sum + bound, 0)
  const highSum = upper.reduce((sum, bound) => sum + bound, 0)
  const part = (1 - lowSum) / (highSum - lowSum)
  return Float64Array.from(lower, (bound, place) => bound + part * ((upper[place] ?? 0) - bound))
}
