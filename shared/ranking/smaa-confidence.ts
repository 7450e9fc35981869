import type { SmaaPlan } from './smaa-plan.ts'
import { createRandom } from './smaa-random.ts'
import { type BlockRange, samplesInBlock } from './smaa-sampling.ts'
import { createValues } from './smaa-scores.ts'

/** Streams of chance from here on belong to confidence factors, so that they are not those of the ranks. */
const firstStream = 2 ** 30

/** Scores this close are a tie: only exact duplicates are meant. */
const tieTolerance = 1e-12

/** How often each idea came first under the weights that suit it best, out of so many samples. */
export type ConfidenceCounts = { samples: number; firsts: Uint32Array }

/**
 * The confidence factors of SMAA, as counts: each idea is given its central weights, and only the values are drawn. How
 * often does it come first then? A low share says that the marks are too open for this idea to win even with the weights
 * that suit it best.
 *
 * Source: Lahdelma & Salminen, Operations Research 49 (2001) 444, section 3.
 *
 * @param central per idea its central weights, null for one that never came first; it is not counted.
 * @returns counts to be added to those of other blocks.
 * @example
 * import { planSmaa } from './smaa-plan.ts'
 * import { countConfident } from './smaa-confidence.ts'
 * const noise = { kind: 'uniform', lo: Float64Array.of(0.4, 0), hi: Float64Array.of(0.4, 1) }
 * const plan = planSmaa({ values: Float64Array.of(0.4, 0.5), width: 1, weightSpace: { kind: 'simplex' }, noise })
 * const { samples, firsts } = countConfident(plan, [[1], [1]], { seed: 1, from: 0, to: 4 })
 * Array.from(firsts, (count) => Math.round((10 * count) / samples)) // → [4, 6]
 */
export function countConfident(
  plan: SmaaPlan,
  central: readonly (readonly number[] | null)[],
  { seed, from, to, most }: BlockRange,
): ConfidenceCounts {
  const { width } = plan.problem
  const counts: ConfidenceCounts = { samples: 0, firsts: new Uint32Array(plan.ideas) }
  const contenders = [...central.entries()].flatMap(([idea, weights]) =>
    weights === null ? [] : [{ idea, weights: Float64Array.from(weights) }],
  )
  for (let block = from; block < to; block += 1) {
    const drawValues = createValues(plan.problem, createRandom({ seed, block: firstStream + block }))
    const samples = samplesInBlock(block, most)
    for (let sample = 0; sample < samples; sample += 1) {
      const drawn = drawValues()
      for (const { idea, weights } of contenders)
        if (isFirst(drawn, { idea, weights, width })) counts.firsts[idea] = (counts.firsts[idea] ?? 0) + 1
    }
    counts.samples += samples
  }
  return counts
}

/**
 * The counts of two disjoint sets of blocks together; null is nothing yet.
 *
 * @example
 * import { addConfidence } from './smaa-confidence.ts'
 * const one = { samples: 2, firsts: Uint32Array.of(1, 0) }
 * addConfidence(addConfidence(null, one), one).samples // → 4
 */
export function addConfidence(one: ConfidenceCounts | null, other: ConfidenceCounts): ConfidenceCounts {
  if (one === null) return other
  return {
    samples: one.samples + other.samples,
    firsts: one.firsts.map((count, idea) => count + (other.firsts[idea] ?? 0)),
  }
}

type Contender = { idea: number; weights: Float64Array; width: number }

function isFirst(values: Float64Array, { idea, weights, width }: Contender): boolean {
  const own = scoreAt(values, weights, idea * width) + tieTolerance
  for (let cell = 0; cell < values.length; cell += width)
    if (scoreAt(values, weights, cell) > own) return false
  return true
}

function scoreAt(values: Float64Array, weights: Float64Array, start: number): number {
  let sum = 0
  for (let column = 0; column < weights.length; column += 1)
    sum += (weights[column] ?? 0) * (values[start + column] ?? 0)
  return sum
}
