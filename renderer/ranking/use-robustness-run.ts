import { useCallback, useEffect, useRef, useState } from 'react'
import type { RobustnessOrder, RobustnessView } from '../../shared/ranking/robustness-contract.ts'
import { client, findProblem } from '../api.ts'

export type RobustnessRun = {
  /** As far as the run has come; null before its first part and where there is nothing to try. */
  view: RobustnessView | null
  /** The view is of the run before, until this one has something to show. */
  isOld: boolean
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
  const [kept, setKept] = useState<Kept>({
    key,
    view: null,
    isOld: false,
    state: 'running',
    error: null,
  })
  const jobId = useRef('')
  useEffect(() => {
    const id = crypto.randomUUID()
    jobId.current = id
    const watched = { isOver: false }
    void follow(id, JSON.parse(key) as RobustnessOrder, (next) => {
      if (!watched.isOver) setKept({ isOld: false, error: null, ...next, key })
    })
    return () => {
      watched.isOver = true
      void client.window.cancelJob({ jobId: id })
    }
  }, [key])
  return {
    run: kept.key === key ? kept : { view: kept.view, isOld: true, state: 'running', error: null },
    cancel: useCallback(() => void client.window.cancelJob({ jobId: jobId.current }), []),
    again: useCallback(() => setAttempt((count) => count + 1), []),
  }
}

async function follow(
  jobId: string,
  { stageId, model, seed, runs }: RobustnessOrder,
  show: (next: Pick<RobustnessRun, 'view' | 'state'> & { error?: unknown }) => void,
): Promise<void> {
  let view: RobustnessView | null = null
  try {
    for await (const event of await client.ranking.robustness.run({ jobId, stageId, model, seed, runs })) {
      view = event.kind === 'so-far' ? event.view : event.result
      show({ view, state: event.kind === 'so-far' ? 'running' : 'done' })
    }
  } catch (error) {
    const isCancelled = findProblem(error).code === 'cancelled'
    show(isCancelled ? { view, state: 'cancelled' } : { view, state: 'failed', error })
  }
}
