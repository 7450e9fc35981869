import { useCallback, useEffect, useRef, useState } from 'react'
import type { RobustnessOrder, RobustnessView } from '../../shared/ranking/robustness-contract.ts'
import { client, findProblem } from '../api.ts'

export type RobustnessRun = {
  /** As far as the run has come; null before its first part and where there is nothing to try. */
  view: RobustnessView | null
  state: 'running' | 'done' | 'cancelled' | 'failed'
  error: unknown
}

/** What came last, with the order that it answers. */
type Kept = RobustnessRun & { key: string }

/**
 * Runs the order at once and again whenever it changes; what came before stays to be seen until there is something new.
 * A run that nobody watches any more is cancelled.
 */
export function useRobustnessRun(order: RobustnessOrder): {
  run: RobustnessRun
  cancel: () => void
  again: () => void
} {
  const [attempt, setAttempt] = useState(0)
  const key = JSON.stringify({ attempt, ...order })
  const [kept, setKept] = useState<Kept>({ key, view: null, state: 'running', error: null })
  const jobId = useRef('')
  useEffect(() => {
    const id = crypto.randomUUID()
    jobId.current = id
    const watched = { isOver: false }
    void follow(id, JSON.parse(key) as RobustnessOrder, (next) => {
      if (!watched.isOver) setKept((before) => ({ ...before, error: null, ...next, key }))
    })
    return () => {
      watched.isOver = true
      void client.window.cancelJob({ jobId: id })
    }
  }, [key])
  return {
    run: kept.key === key ? kept : { view: kept.view, state: 'running', error: null },
    cancel: useCallback(() => void client.window.cancelJob({ jobId: jobId.current }), []),
    again: useCallback(() => setAttempt((count) => count + 1), []),
  }
}

async function follow(
  jobId: string,
  { stageId, model, seed, runs }: RobustnessOrder,
  show: (next: Partial<RobustnessRun>) => void,
): Promise<void> {
  try {
    for await (const event of await client.ranking.robustness.run({ jobId, stageId, model, seed, runs })) {
      if (event.kind === 'so-far') show({ view: event.view, state: 'running' })
      else show({ view: event.result, state: 'done' })
    }
  } catch (error) {
    show(findProblem(error).code === 'cancelled' ? { state: 'cancelled' } : { state: 'failed', error })
  }
}
