import { blockSamples, type BlockRange } from '../ranking/smaa-sampling.ts'
import { createRandom } from '../ranking/smaa-random.ts'
import { createSpacings } from '../ranking/smaa-spacings.ts'
import { valuesAtPoints } from './robust-problem.ts'
import type { SelectionProblem } from './selection-problem.ts'
import { createSelector } from './selection.ts'

/** Values of projects over any number of criteria, with costs and rules. */
export type DrawnProblem = {
  /** Projects × criteria. */
  values: readonly (readonly number[])[]
  rules: Omit<SelectionProblem, 'value'>
  /** The corners of a simplex of weights; drawn are uniform mixtures of them. */
  corners: readonly (readonly number[])[]
}

/** How often each project was in the best selection; whole numbers, so blocks add up exactly in any order. */
export type SelectionCounts = { samples: number; chosen: Uint32Array }

/**
 * The sampled variant of robust portfolio modelling, for many projects or criteria: the best selection under each of
 * many drawn weights, and how often it contains each project. A share of 1 or 0 then says "in all draws", no more.
 *
 * @returns null when no selection keeps to all rules.
 * @throws RangeError when the problem does not fit together.
 * @example
 * import { countSelections } from './robust-drawn-share.ts'
 * const counts = countSelections({ values: [[1, 1], [2, 0.5]], rules: { cost: [1, 3], budget: 2 }, corners: [[1, 0], [0, 1]] }, { seed: 1, from: 0, to: 1 })
 * counts?.samples // → 1024
 * Array.from(counts?.chosen ?? []) // → [1024, 0]
 */
export function countSelections(
  { values, rules, corners }: DrawnProblem,
  { seed, from, to }: BlockRange,
): SelectionCounts | null {
  const select = createSelector(rules)
  const atCorners = valuesAtPoints(values, corners)
  const spacings = createSpacings(corners.map(() => 1))
  const mixture = new Float64Array(corners.length)
  const chosen = new Uint32Array(values.length)
  for (let block = from; block < to; block += 1) {
    const random = createRandom({ seed, block })
    for (let sample = 0; sample < blockSamples; sample += 1) {
      spacings(random, mixture)
      const selection = select(
        atCorners.map((row) => row.reduce((sum, value, corner) => sum + value * (mixture[corner] ?? 0), 0)),
      )
      if (!selection) return null
      for (const place of selection.selected) chosen[place] = (chosen[place] ?? 0) + 1
    }
  }
  return { samples: (to - from) * blockSamples, chosen }
}

/**
 * Counts of two disjoint sets of blocks together.
 *
 * @example
 * import { addSelectionCounts } from './robust-drawn-share.ts'
 * const sum = addSelectionCounts({ samples: 2, chosen: Uint32Array.of(1, 2) }, { samples: 1, chosen: Uint32Array.of(1, 0) })
 * Array.from(sum.chosen) // → [2, 2]
 */
export function addSelectionCounts(one: SelectionCounts, other: SelectionCounts): SelectionCounts {
  return {
    samples: one.samples + other.samples,
    chosen: one.chosen.map((count, place) => count + (other.chosen[place] ?? 0)),
  }
}
