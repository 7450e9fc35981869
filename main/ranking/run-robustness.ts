import { type RobustnessProblem } from '../../shared/ranking/robustness-problem.ts'
import type { RobustnessCounts } from '../../shared/ranking/robustness-result.ts'
import { addConfidence } from '../../shared/ranking/smaa-confidence.ts'
import { addCounts } from '../../shared/ranking/smaa-counts.ts'
import { smaaIndices } from '../../shared/ranking/smaa-indices.ts'
import type { SmaaPlan } from '../../shared/ranking/smaa-plan.ts'
import { blockSamples } from '../../shared/ranking/smaa-sampling.ts'
import { runInWorker } from '../workers/run-in-worker.ts'
import { shareOut, spareThreads } from '../workers/share-out.ts'
import type { RobustnessPart, RobustnessTask } from './robustness-worker.ts'

type Run = {
  seed: number
  runs: number
  /** Left out: as many as the machine has to spare. The result is the same with any number. */
  threads?: number
  signal?: AbortSignal | undefined
  onCounts?: ((counts: RobustnessCounts) => void) | undefined
}

/**
 * Draws the ranks in threads of their own, then the confidence factors, which need the central weights found before.
 *
 * @throws Problem `cancelled`
 */
export async function runRobustness(
  { smaa }: Pick<RobustnessProblem, 'smaa'>,
  plan: SmaaPlan,
  { seed, runs, signal, onCounts, ...run }: Run,
): Promise<RobustnessCounts> {
  const threads = run.threads ?? spareThreads()
  const all = { seed, from: 0, to: Math.ceil(runs / blockSamples), most: runs }
  const counts: Partial<RobustnessCounts> = {}
  const draw = (central: RobustnessTask['central']): Promise<null[]> =>
    Promise.all(
      shareOut(all.to, threads).map(({ from, to }) => {
        const task: RobustnessTask = { problem: smaa, range: { ...all, from, to }, central }
        return runInWorker<null, RobustnessPart>('robustness-worker', task, signal, (part) => {
          if ('ranks' in part) {
            counts.ranks = counts.ranks === undefined ? part.ranks : addCounts(counts.ranks, part.ranks)
            onCounts?.({ ranks: counts.ranks, confidence: null })
          } else counts.confidence = addConfidence(counts.confidence ?? null, part.confidence)
        })
      }),
    )
  await draw(null)
  if (counts.ranks === undefined) throw new RangeError('A run needs at least one sample')
  await draw(smaaIndices(plan, counts.ranks).centralWeights)
  return { ranks: counts.ranks, confidence: counts.confidence ?? null }
}
