import { type ConfidenceCounts, countConfident } from '../../shared/ranking/smaa-confidence.ts'
import type { SmaaCounts } from '../../shared/ranking/smaa-counts.ts'
import { planSmaa, type SmaaProblem } from '../../shared/ranking/smaa-plan.ts'
import { type BlockRange, countBlocks } from '../../shared/ranking/smaa-sampling.ts'
import { answerOnce } from '../workers/answer-once.ts'

/** Blocks to be drawn: for the ranks, or (with central weights) for the confidence factors. */
export type RobustnessTask = {
  problem: SmaaProblem
  range: BlockRange
  central: (number[] | null)[] | null
}

export type RobustnessPart = { ranks: SmaaCounts } | { confidence: ConfidenceCounts }

/** Hands the counts over block by block, so that somebody can watch. */
answerOnce<RobustnessTask, null, RobustnessPart>(({ problem, range, central }, handOver) => {
  const plan = planSmaa(problem)
  for (let block = range.from; block < range.to; block += 1) {
    const one = { ...range, from: block, to: block + 1 }
    handOver(
      central === null
        ? { ranks: countBlocks(plan, one) }
        : { confidence: countConfident(plan, central, one) },
    )
  }
  return null
})
