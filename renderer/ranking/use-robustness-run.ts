import { useCallback, useEffect, useState } from 'react'
import type { RobustnessOrder, RobustnessView } from '../../shared/ranking/robustness-contract.ts'
import { client, findProblem } from '../api.ts'

export type RobustnessRun = {
  /** As far as the run has come; null before its first part and where there is nothing to try. */
  view: RobustnessView | null
  state: 'running' | 'done' | 'cancelled' | 'failed'
  error: unknown
}

const begun: RobustnessRun = { view: null, state: 'running', error: null }

/**
 * Runs the order at once and again whenever it changes; what came before stays to be seen until there is something new.
 * A run that nobody watches any more is cancelled.
 */
export function useRobustnessRun(order: RobustnessOrder | null): {
  run: RobustnessRun
  cancel: () => void
  again: () => void
} {
  const [run, setRun] = useState(begun)
  const [jobId, setJobId] = useState('')
  const [attempt, setAttempt] = useState(0)
  const key = order === null ? null : JSON.stringify(order)
  useEffect(() => {
    if (key === null) return undefined
    const id = crypto.randomUUID()
    const watched = { isOver: false }
    const show = (next: (before: RobustnessRun) => RobustnessRun): void => {
      if (!watched.isOver) setRun(next)
    }
    setJobId(id)
    setRun(({ view }) => ({ ...begun, view }))
    void follow(id, JSON.parse(key) as RobustnessOrder, show)
    return () => {
      watched.isOver = true
      void client.window.cancelJob({ jobId: id })
    }
  }, [key, attempt])
  return {
    run,
    cancel: useCallback(() => void client.window.cancelJob({ jobId }), [jobId]),
    again: useCallback(() => setAttempt((count) => count + 1), []),
  }
}

async function follow(
  jobId: string,
  order: RobustnessOrder,
  show: (next: (before: RobustnessRun) => RobustnessRun) => void,
): Promise<void> {
  try {
    for await (const event of await client.ranking.robustness.run({ jobId, ...order })) {
      if (event.kind === 'so-far') show(() => ({ ...begun, view: event.view }))
      else show(() => ({ view: event.result, state: 'done', error: null }))
    }
  } catch (error) {
    const isCancelled = findProblem(error).code === 'cancelled'
    show(({ view }) =>
      isCancelled ? { view, state: 'cancelled', error: null } : { view, state: 'failed', error },
    )
  }
}
