import { createBoundedDraw, type Draw } from './smaa-bounded-draw.ts'
import { createScatteredShares } from './smaa-deviates.ts'
import type { Random } from './smaa-random.ts'
import { createSpacings } from './smaa-spacings.ts'
import { cornersOf, weightSet, type WeightSet, type WeightSpace } from './smaa-weight-space.ts'

/** How far the values are off, independently in every cell, ideas × criteria row by row; nothing is clipped. */
export type Noise =
  | { kind: 'normal'; sd: Float64Array }
  /** The value lies anywhere from lo to hi; the given value plays no part. */
  | { kind: 'uniform'; lo: Float64Array; hi: Float64Array }

/** A problem of stochastic multicriteria acceptability analysis. */
export type SmaaProblem = {
  /** Ideas × criteria, row by row; on the value scale, more is better, without gaps. */
  values: Float64Array
  /** Number of criteria. */
  width: number
  weightSpace: WeightSpace
  noise: Noise | null
  /** How often each idea reaches this value is counted too. */
  leastValue?: number
}

/** A checked problem, ready to be drawn from. Every worker makes its own from the same problem. */
export type SmaaPlan = {
  problem: SmaaProblem
  ideas: number
  set: WeightSet
  /** Full sets of shares, over which the coordinates of a draw run. */
  corners: number[][]
  /** Ideas × corners: the values under the weights of each corner; a draw mixes them instead of weighing criteria. */
  valuesAtCorners: Float64Array
  /** Is pairwise winning known exactly, so that nobody needs to count it? */
  isPairwiseExact: boolean
  /** Begins the draws of one block. */
  begin: (random: Random) => Draw
}

/**
 * Checks a problem and prepares its draws.
 *
 * @throws RangeError when tables do not fit together or the weights contradict each other.
 * @example
 * import { planSmaa } from './smaa-plan.ts'
 * const plan = planSmaa({ values: Float64Array.of(1, 0, 0, 1), width: 2, weightSpace: { kind: 'fixed', weights: [3, 1] }, noise: null })
 * Array.from(plan.valuesAtCorners) // → [0.75, 0.25]
 */
export function planSmaa(problem: SmaaProblem): SmaaPlan {
  const { values, width, noise } = problem
  const set = weightSet(problem.weightSpace, width)
  if (values.length % width !== 0) throw new RangeError('values are no table of ideas × criteria')
  if (!values.every((value) => Number.isFinite(value))) throw new RangeError('values have a gap')
  if (noise) checkNoise(noise, values.length)
  const corners = cornersOf(set, width)
  return {
    problem,
    ideas: values.length / width,
    set,
    corners,
    valuesAtCorners: mixValues(values, corners),
    isPairwiseExact: set.kind === 'corners' && noise === null,
    begin: createDraw(set),
  }
}

function createDraw(set: WeightSet): (random: Random) => Draw {
  switch (set.kind) {
    case 'bounded':
      return createBoundedDraw(set)
    case 'scattered':
      return createScatteredShares(set.alpha)
    case 'corners':
      return (random) => {
        const spacings = createSpacings(set.parts)
        return (out) => spacings(random, out)
      }
    default:
      return set satisfies never
  }
}

function checkNoise(noise: Noise, cells: number): void {
  const tables = noise.kind === 'normal' ? [noise.sd] : [noise.lo, noise.hi]
  if (tables.some((table) => table.length !== cells)) throw new RangeError('noise and values differ in size')
  if (tables.some((table) => !table.every((entry) => Number.isFinite(entry))))
    throw new RangeError('noise has a gap')
  if (noise.kind === 'normal' && noise.sd.some((sd) => sd < 0)) throw new RangeError('sd is negative')
  if (noise.kind === 'uniform' && noise.lo.some((lo, cell) => lo > (noise.hi[cell] ?? 0)))
    throw new RangeError('noise has a lo above its hi')
}

function mixValues(values: Float64Array, corners: readonly (readonly number[])[]): Float64Array {
  const width = corners[0]?.length ?? 1
  const mixed = new Float64Array((values.length / width) * corners.length)
  for (let cell = 0; cell < mixed.length; cell += 1) {
    const row = Math.floor(cell / corners.length) * width
    for (const [place, share] of (corners[cell % corners.length] ?? []).entries())
      mixed[cell] = (mixed[cell] ?? 0) + share * (values[row + place] ?? 0)
  }
  return mixed
}
