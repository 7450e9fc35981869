import { noCounts, wholeCoordinate, type SmaaCounts } from './smaa-counts.ts'
import { createOrder } from '../scores/bucket-order.ts'
import type { SmaaPlan } from './smaa-plan.ts'
import { createRandom } from './smaa-random.ts'
import { createScores } from './smaa-scores.ts'
import { reaches } from './tolerance.ts'

/** Samples in one block; the unit of work, of progress and of cancelling. */
export const blockSamples = 1024

/** Scores this close are a tie: only exact duplicates are meant. */
const tieTolerance = 1e-12

/**
 * Blocks `from` (included) to `to` (not included), counted from 0. `most`: samples of the whole run, counted over all
 * its blocks, so that the last one may be shorter; left out: every block is full.
 */
export type BlockRange = { seed: number; from: number; to: number; most?: number }

/**
 * How many samples a block has.
 *
 * @example
 * import { samplesInBlock } from './smaa-sampling.ts'
 * [samplesInBlock(0, 1500), samplesInBlock(1, 1500), samplesInBlock(2, 1500), samplesInBlock(7)] // → [1024, 476, 0, 1024]
 */
export function samplesInBlock(block: number, most = Infinity): number {
  return Math.max(0, Math.min(blockSamples, most - block * blockSamples))
}

/**
 * Draws blocks of weights (and values, where these are uncertain) and counts which rank each idea has: rank 1 + the
 * number of ideas strictly ahead.
 *
 * SMAA-2: Lahdelma & Salminen, Operations Research 49 (2001) 444; sampling: Tervonen & Lahdelma, European Journal of
 * Operational Research 178 (2007) 500.
 *
 * @returns counts to be added to those of other blocks.
 * @example
 * import { countBlocks } from './smaa-sampling.ts'
 * import { planSmaa } from './smaa-plan.ts'
 * const plan = planSmaa({ values: Float64Array.of(1, 1, 0, 0), width: 2, weightSpace: { kind: 'simplex' }, noise: null })
 * Array.from(countBlocks(plan, { seed: 1, from: 0, to: 2 }).rankCounts) // → [2048, 0, 0, 2048]
 */
export function countBlocks(plan: SmaaPlan, { seed, from, to, most }: BlockRange): SmaaCounts {
  const { ideas, corners } = plan
  const { leastValue } = plan.problem
  const counts = noCounts({
    ideas,
    corners: corners.length,
    countsPairs: !plan.isPairwiseExact,
    countsReached: leastValue !== undefined,
  })
  const coordinates = new Float64Array(corners.length)
  const scores = new Float64Array(ideas)
  const order = new Int32Array(ideas)
  const sorted = new Float64Array(ideas)
  const sort = createOrder(ideas)
  for (let block = from; block < to; block += 1) {
    const random = createRandom({ seed, block })
    const draw = plan.begin(random)
    const score = createScores(plan, random)
    const samples = samplesInBlock(block, most)
    for (let sample = 0; sample < samples; sample += 1) {
      draw(coordinates)
      score(coordinates, scores)
      sort(scores, order, sorted)
      countRanks(counts, { order, sorted, coordinates })
      if (counts.winHalves.length > 0) countWins(counts.winHalves, order, sorted)
      if (leastValue !== undefined) countReached(counts.reached, scores, leastValue)
    }
    counts.samples += samples
  }
  return counts
}

/** `sorted` holds the scores in the order of `order`. */
type Sample = { order: Int32Array; sorted: Float64Array; coordinates: Float64Array }

function countRanks(counts: SmaaCounts, { order, sorted, coordinates }: Sample): void {
  const { rankCounts, firstUnits } = counts
  const ideas = order.length
  const width = coordinates.length
  let rank = 0
  let lead = Infinity
  for (let place = 0; place < ideas; place += 1) {
    const idea = order[place] ?? 0
    const score = sorted[place] ?? 0
    if (score < lead - tieTolerance || place === 0) {
      rank = place
      lead = score
    }
    const cell = idea * ideas + rank
    rankCounts[cell] = (rankCounts[cell] ?? 0) + 1
    if (rank === 0)
      for (let corner = 0; corner < width; corner += 1) {
        const units = Math.round((coordinates[corner] ?? 0) * wholeCoordinate)
        firstUnits[idea * width + corner] = (firstUnits[idea * width + corner] ?? 0) + units
      }
  }
}

function countReached(reached: Uint32Array, scores: Float64Array, leastValue: number): void {
  for (let idea = 0; idea < scores.length; idea += 1)
    if (reaches(scores[idea] ?? 0, leastValue)) reached[idea] = (reached[idea] ?? 0) + 1
}

function countWins(winHalves: Uint32Array, order: Int32Array, sorted: Float64Array): void {
  const ideas = order.length
  for (let place = 0; place < ideas; place += 1) {
    const idea = order[place] ?? 0
    const row = idea * ideas
    const tied = (sorted[place] ?? 0) - tieTolerance
    let next = place + 1
    for (; next < ideas && (sorted[next] ?? 0) >= tied; next += 1) {
      const other = order[next] ?? 0
      winHalves[row + other] = (winHalves[row + other] ?? 0) + 1
      winHalves[other * ideas + idea] = (winHalves[other * ideas + idea] ?? 0) + 1
    }
    for (; next < ideas; next += 1) {
      const cell = row + (order[next] ?? 0)
      winHalves[cell] = (winHalves[cell] ?? 0) + 2
    }
  }
}
