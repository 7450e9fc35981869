import { createNormal } from './smaa-deviates.ts'
import type { Noise, SmaaPlan, SmaaProblem } from './smaa-plan.ts'
import type { Random } from './smaa-random.ts'
import { weighRows } from './weighed-rows.ts'

/** Fills the score of every idea under weights given by their coordinates over the corners. */
export type Score = (coordinates: Float64Array, scores: Float64Array) => void

/**
 * The scores of a sample. With certain values they are mixtures of the values at the corners; with uncertain ones the
 * values are drawn anew for every sample, and weighed.
 *
 * @example
 * import { createScores } from './smaa-scores.ts'
 * import { planSmaa } from './smaa-plan.ts'
 * import { createRandom } from './smaa-random.ts'
 * const plan = planSmaa({ values: Float64Array.of(1, 0, 0.5, 0.5), width: 2, weightSpace: { kind: 'simplex' }, noise: null })
 * const scores = new Float64Array(2)
 * createScores(plan, createRandom({ seed: 1, block: 0 }))(Float64Array.of(0.25, 0.75), scores)
 * Array.from(scores) // → [0.25, 0.5]
 */
export function createScores(plan: SmaaPlan, random: Random): Score {
  const { width, noise } = plan.problem
  if (!noise) return (coordinates, scores) => weighRows(plan.valuesAtCorners, coordinates, scores)
  const weights = new Float64Array(width)
  const drawValues = createValues(plan.problem, random)
  const sharesAtCorners = Float64Array.from({ length: width * plan.corners.length }, (_, cell) => {
    const corner = plan.corners[cell % plan.corners.length]
    return corner?.[Math.floor(cell / plan.corners.length)] ?? 0
  })
  return (coordinates, scores) => {
    weighRows(sharesAtCorners, coordinates, weights)
    weighRows(drawValues(), weights, scores)
  }
}

/**
 * Draws the values of all ideas at every call, always into the same table; certain values stay as they are.
 *
 * @returns ideas × criteria, row by row.
 * @example
 * import { createValues } from './smaa-scores.ts'
 * import { createRandom } from './smaa-random.ts'
 * const noise = { kind: 'uniform', lo: Float64Array.of(0.5, 0.25), hi: Float64Array.of(0.5, 0.75) }
 * const draw = createValues({ values: Float64Array.of(0.5, 0.5), noise }, createRandom({ seed: 1, block: 0 }))
 * draw()[0] // → 0.5
 * draw()[1] === draw()[1] // → false
 */
export function createValues(
  { values, noise }: Pick<SmaaProblem, 'values' | 'noise'>,
  random: Random,
): () => Float64Array {
  if (!noise) return () => values
  const drawn = new Float64Array(values.length)
  const shake = createNoise(noise, values, random)
  return () => {
    shake(drawn)
    return drawn
  }
}

function createNoise(noise: Noise, values: Float64Array, random: Random): (out: Float64Array) => void {
  if (noise.kind === 'uniform')
    return (out) => {
      random.fillUniform(out)
      for (let cell = 0; cell < out.length; cell += 1) {
        const lo = noise.lo[cell] ?? 0
        out[cell] = lo + ((noise.hi[cell] ?? 0) - lo) * (out[cell] ?? 0)
      }
    }
  const normal = createNormal(random)
  return (out) => {
    for (let cell = 0; cell < out.length; cell += 1) {
      const sd = noise.sd[cell] ?? 0
      out[cell] = (values[cell] ?? 0) + (sd > 0 ? sd * normal() : 0)
    }
  }
}
