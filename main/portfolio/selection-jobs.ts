import { frontierBudgets, type FrontierStep, presentBudget } from '../../shared/portfolio/frontier.ts'
import type { ScenarioOutcome } from '../../shared/portfolio/scenario-outcome.ts'
import { problemOf, withDecisions } from '../../shared/portfolio/scenario-view-problem.ts'
import type { Context } from '../context.ts'
import { runInWorker } from '../workers/run-in-worker.ts'
import type { CandidateSources } from './scenario-ideas.ts'
import { readScenario } from './scenario-store.ts'
import type { SearchState } from './highs-run.ts'
import type { SelectionTask } from './selection-worker.ts'

/** Few enough for progress to be seen, enough for the start of a thread not to matter. */
const budgetsPerThread = 6

export function computeOutcome(
  { database, jobs }: Context,
  { jobId, scenarioId, without }: { jobId: string; scenarioId: string; without: string[] },
  sources: CandidateSources,
) {
  return jobs.follow(jobId, async (signal, report) => {
    report({ kind: 'progress', phase: 'choosing' })
    const problem = problemOf(await readScenario(database, scenarioId, sources), without)
    return await runTask<ScenarioOutcome, SearchState>({ kind: 'outcome', problem }, signal, (search) =>
      report({ kind: 'progress', phase: 'choosing', search }),
    )
  })
}

export function computeFrontier(
  { database, jobs }: Context,
  { jobId, scenarioId, byHand }: { jobId: string; scenarioId: string; byHand: boolean },
  sources: CandidateSources,
) {
  return jobs.follow(jobId, async (signal, report) => {
    const view = await readScenario(database, scenarioId, sources)
    const problem = withDecisions(problemOf(view), byHand ? view.overrides : [])
    const budgets = frontierBudgets(problem)
    const steps: FrontierStep[] = []
    for (let done = 0; done < budgets.length; done += budgetsPerThread) {
      report({ kind: 'progress', phase: 'choosing', done, total: budgets.length })
      const some = budgets.slice(done, done + budgetsPerThread)
      steps.push(...(await runTask<FrontierStep[]>({ kind: 'frontier', problem, budgets: some }, signal)))
    }
    return { presentCents: presentBudget(problem.rules), steps }
  })
}

/** One question to the solver, in a thread of its own. @throws Problem `cancelled` */
export async function runTask<Output, Part = number>(
  task: SelectionTask,
  signal: AbortSignal,
  onPart?: (part: Part) => void,
): Promise<Output> {
  return await runInWorker<Output, Part>('selection-worker', task, signal, onPart)
}
