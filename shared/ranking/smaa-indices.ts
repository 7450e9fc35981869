import { wholeCoordinate, type SmaaCounts } from './smaa-counts.ts'
import { exactPairwise, expectedRanks } from './smaa-pairwise.ts'
import type { SmaaPlan } from './smaa-plan.ts'

/** What SMAA tells of the ideas; tables are lists of rows, one row per idea. */
export type SmaaIndices = {
  samples: number
  /** Ideas × ranks: the share of weights (and values) under which the idea has that rank. */
  rankAcceptability: number[][]
  /** Ideas × ideas: the share under which the first is ahead of the second, ties one half; diagonal 0. */
  pairwise: number[][]
  /** Is `pairwise` (and with it `expectedRank`) an exact value, or drawn? */
  isPairwiseExact: boolean
  expectedRank: number[]
  /** The mean of the weights under which the idea comes first: what somebody thinks who wants it; null if nobody can. */
  centralWeights: (number[] | null)[]
}

/**
 * The indices from what was counted.
 *
 * @throws RangeError before the first sample.
 * @example
 * import { smaaIndices } from './smaa-indices.ts'
 * import { countBlocks } from './smaa-sampling.ts'
 * import { planSmaa } from './smaa-plan.ts'
 * const plan = planSmaa({ values: Float64Array.of(1, 0.5), width: 1, weightSpace: { kind: 'simplex' }, noise: null })
 * smaaIndices(plan, countBlocks(plan, { seed: 1, from: 0, to: 1 })) // → {"samples": 1024, "rankAcceptability": [[1, 0], [0, 1]], "pairwise": [[0, 1], [0, 0]], "isPairwiseExact": true, "expectedRank": [1, 2], "centralWeights": [[1], null]}
 */
export function smaaIndices(plan: SmaaPlan, counts: SmaaCounts): SmaaIndices {
  const { ideas, set, isPairwiseExact } = plan
  const { samples } = counts
  if (samples === 0) throw new RangeError('Nothing has been drawn yet')
  const pairwise =
    isPairwiseExact && set.kind === 'corners'
      ? exactPairwise(plan.valuesAtCorners, set)
      : Float64Array.from(counts.winHalves, (halves) => halves / (2 * samples))
  return {
    samples,
    rankAcceptability: rowsOf(
      Float64Array.from(counts.rankCounts, (count) => count / samples),
      ideas,
    ),
    pairwise: rowsOf(pairwise, ideas),
    isPairwiseExact,
    expectedRank: expectedRanks(pairwise, ideas),
    centralWeights: Array.from({ length: ideas }, (_, idea) => centralWeights(plan, counts, idea)),
  }
}

function centralWeights({ corners, ideas }: SmaaPlan, counts: SmaaCounts, idea: number): number[] | null {
  const firsts = counts.rankCounts[idea * ideas] ?? 0
  if (firsts === 0) return null
  const sums = counts.firstUnits.subarray(idea * corners.length, (idea + 1) * corners.length)
  const means = Array.from(sums, (sum) => sum / wholeCoordinate / firsts)
  const width = corners[0]?.length ?? 0
  return Array.from({ length: width }, (_, place) =>
    corners.reduce((share, corner, index) => share + (corner[place] ?? 0) * (means[index] ?? 0), 0),
  )
}

function rowsOf(table: Float64Array, width: number): number[][] {
  return Array.from({ length: width }, (_, row) => Array.from(table.subarray(row * width, (row + 1) * width)))
}
