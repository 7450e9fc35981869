import type { ScenarioOutcome } from '../../shared/portfolio/scenario-outcome.ts'
import { problemOf } from '../../shared/portfolio/scenario-view-problem.ts'
import type { ScenarioView } from '../../shared/portfolio/selection-contract.ts'
import { client } from '../api.ts'
import {
  type Following,
  followSearch,
  type StoppableSearch,
  useStoppableSearch,
} from './use-stoppable-search.ts'

/** The best selection under the rules of a scenario, found anew after every change; the search can be stopped. */
export function useScenarioOutcome(
  view: ScenarioView,
  without: readonly string[],
): StoppableSearch<ScenarioOutcome> {
  return useStoppableSearch(['scenario-outcome', view.id, problemOf(view, without)], (following) =>
    computeOutcome(view.id, without, following),
  )
}

/** The best selection under the rules of a scenario; ended when the signal says so. */
export async function computeOutcome(
  scenarioId: string,
  without: readonly string[],
  following: Following,
): Promise<ScenarioOutcome> {
  return await followSearch(following, (jobId) =>
    client.portfolio.selection.compute({ jobId, scenarioId, without: [...without] }),
  )
}
