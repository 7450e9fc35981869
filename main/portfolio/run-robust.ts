import { type RobustRun, type RobustScenario, runsPerBlock } from '../../shared/portfolio/robust-scenario.ts'
import type { RobustSummary } from '../../shared/portfolio/robust-summary.ts'
import type { RobustnessModel } from '../../shared/ranking/robustness-problem.ts'
import type { Context } from '../context.ts'
import { shareOut, spareThreads } from '../workers/share-out.ts'
import { readRobustScenario, usualOpen } from './robust-gather.ts'
import type { CandidateSources } from './scenario-ideas.ts'
import { runTask } from './selection-jobs.ts'

export function computeRobust(
  { database, jobs }: Context,
  {
    jobId,
    scenarioId,
    seed,
    blocks,
    model = usualOpen,
  }: {
    jobId: string
    scenarioId: string
    seed: number
    blocks: number
    model?: RobustnessModel | undefined
  },
  sources: CandidateSources,
) {
  return jobs.follow(jobId, async (signal, report) => {
    const scenario = await readRobustScenario(database, { scenarioId, model }, sources)
    if (scenario === null) return null
    const total = blocks * runsPerBlock
    const tell = (done: number): void => report({ kind: 'progress', phase: 'choosing', done, total })
    tell(0)
    return await runRobust(scenario, { seed, blocks, signal, tell })
  })
}

type Order = {
  seed: number
  blocks: number
  /** Left out: as many as the machine has to spare. The result is the same with any number. */
  threads?: number
  signal: AbortSignal
  /** Told how many runs are done. */
  tell: (done: number) => void
}

/**
 * Finds the best selection in many runs, in several threads: with 300 ideas one alone takes minutes.
 *
 * @throws Problem `cancelled`
 */
export async function runRobust(
  scenario: RobustScenario,
  { seed, blocks, threads = spareThreads(), signal, tell }: Order,
): Promise<RobustSummary> {
  const parts = shareOut(blocks, threads)
  const done = parts.map(() => 0)
  const runs = await Promise.all(
    parts.map((part, place) =>
      runTask<RobustRun[]>({ kind: 'robust-runs', scenario, seed, ...part }, signal, (count: number) => {
        done[place] = count
        tell(done.reduce((sum, one) => sum + one, 0))
      }),
    ),
  )
  return await runTask<RobustSummary>({ kind: 'robust-summary', scenario, runs: runs.flat() }, signal)
}
