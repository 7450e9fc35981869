/**
 * What has been counted so far. All entries are whole numbers, so adding the counts of blocks gives the same table in
 * any order and with any number of workers. Its size does not depend on the number of samples.
 */
export type SmaaCounts = {
  samples: number
  /** Ideas × ranks: how often the idea had that rank. */
  rankCounts: Uint32Array
  /** Ideas × corners: sums of the coordinates of the weights where the idea came first, in units of 2^-30. */
  firstUnits: Float64Array
  /** Ideas × ideas: 2 for each time the first was ahead, 1 for a tie; empty where winning is known exactly. */
  winHalves: Uint32Array
  /** How often the idea reached the least value asked for; empty where none is. */
  reached: Uint32Array
}

/** The coordinate 1; with it the sums stay exact up to eight million samples. */
export const wholeCoordinate = 2 ** 30

type CountsSize = { ideas: number; corners: number; countsPairs: boolean; countsReached?: boolean }

/**
 * Counts of nothing, to begin with.
 *
 * @example
 * import { noCounts } from './smaa-counts.ts'
 * noCounts({ ideas: 1, corners: 2, countsPairs: false }).samples // → 0
 */
export function noCounts(size: CountsSize): SmaaCounts {
  return {
    samples: 0,
    rankCounts: new Uint32Array(size.ideas ** 2),
    firstUnits: new Float64Array(size.ideas * size.corners),
    winHalves: new Uint32Array(size.countsPairs ? size.ideas ** 2 : 0),
    reached: new Uint32Array(size.countsReached === true ? size.ideas : 0),
  }
}

/**
 * The counts of two disjoint sets of blocks together.
 *
 * @throws RangeError when they are counts of different problems.
 * @example
 * import { addCounts, noCounts } from './smaa-counts.ts'
 * const nothing = noCounts({ ideas: 1, corners: 1, countsPairs: false })
 * addCounts({ ...nothing, samples: 3 }, { ...nothing, samples: 4 }).samples // → 7
 */
export function addCounts(one: SmaaCounts, other: SmaaCounts): SmaaCounts {
  const fits =
    one.rankCounts.length === other.rankCounts.length &&
    one.firstUnits.length === other.firstUnits.length &&
    one.winHalves.length === other.winHalves.length &&
    one.reached.length === other.reached.length
  if (!fits) throw new RangeError('These are counts of different problems')
  return {
    samples: one.samples + other.samples,
    rankCounts: one.rankCounts.map((count, place) => count + (other.rankCounts[place] ?? 0)),
    firstUnits: one.firstUnits.map((sum, place) => sum + (other.firstUnits[place] ?? 0)),
    winHalves: one.winHalves.map((count, place) => count + (other.winHalves[place] ?? 0)),
    reached: one.reached.map((count, place) => count + (other.reached[place] ?? 0)),
  }
}

/**
 * The largest standard error of the rank shares counted so far: the root of p (1 - p) / samples at the share nearest to
 * one half. A run may stop when it is small enough.
 *
 * @returns infinite before the first sample.
 * @example
 * import { largestStandardError, noCounts } from './smaa-counts.ts'
 * const nothing = noCounts({ ideas: 2, corners: 1, countsPairs: false })
 * largestStandardError({ ...nothing, samples: 100, rankCounts: Uint32Array.of(50, 50, 50, 50) }) // → 0.05
 */
export function largestStandardError({ samples, rankCounts }: SmaaCounts): number {
  if (samples === 0) return Infinity
  let largest = 0
  for (const count of rankCounts) largest = Math.max(largest, (count / samples) * (1 - count / samples))
  return Math.sqrt(largest / samples)
}
