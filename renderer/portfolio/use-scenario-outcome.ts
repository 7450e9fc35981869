import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ScenarioOutcome } from '../../shared/portfolio/scenario-outcome.ts'
import { problemOf } from '../../shared/portfolio/scenario-view-problem.ts'
import type { ScenarioView } from '../../shared/portfolio/selection-contract.ts'
import { client, followJob, queries } from '../api.ts'

export type ShownOutcome = {
  outcome: ScenarioOutcome | undefined
  error: unknown
  isComputing: boolean
  /** The person has stopped the search; what was found before may no longer fit the rules. */
  isStopped: boolean
  stop: () => void
  again: () => void
}

/** The best selection under the rules of a scenario, found anew after every change; the search can be stopped. */
export function useScenarioOutcome(view: ScenarioView, without: readonly string[]): ShownOutcome {
  const [isStopped, setIsStopped] = useState(false)
  const queryKey = ['scenario-outcome', view.id, problemOf(view, without)]
  const found = useQuery({
    queryKey,
    // The key holds all that the result depends on, so that other changes need no new search.
    enabled: !isStopped && queries.getQueryData(queryKey) === undefined,
    staleTime: Infinity,
    gcTime: 60_000,
    queryFn: ({ signal }) => computeOutcome(view.id, without, signal),
  })
  return {
    outcome: found.data,
    error: found.error,
    isComputing: found.isPending && found.fetchStatus === 'fetching',
    isStopped,
    stop: () => {
      setIsStopped(true)
      void queries.cancelQueries({ queryKey })
    },
    again: () => setIsStopped(false),
  }
}

/** The best selection under the rules of a scenario; ended when the signal says so. */
export async function computeOutcome(
  scenarioId: string,
  without: readonly string[],
  signal: AbortSignal,
): Promise<ScenarioOutcome> {
  const jobId = crypto.randomUUID()
  signal.addEventListener('abort', () => void client.window.cancelJob({ jobId }), { once: true })
  const events = await client.portfolio.selection.compute({ jobId, scenarioId, without: [...without] })
  return await followJob(events, () => undefined)
}
