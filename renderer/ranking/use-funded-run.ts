import { useCallback, useEffect, useRef, useState } from 'react'
import type { FundedRanks } from '../../shared/ranking/funded-ranks.ts'
import type { RobustnessModel } from '../../shared/ranking/robustness-problem.ts'
import type { ProgressEvent } from '../../shared/progress.ts'
import { client, findProblem, followJob } from '../api.ts'

export type FundedOrder = { scenarioId: string; model: RobustnessModel; seed: number }

/** So many blocks of 20 runs; a share is then uncertain by two percentage points at most (one standard error). */
const blocks = 25

export type FundedRun = {
  funded: FundedRanks | null
  progress: ProgressEvent | null
  state: 'running' | 'done' | 'cancelled' | 'failed'
  error: unknown
}

const begun: FundedRun = { funded: null, progress: null, state: 'running', error: null }

/**
 * Selects within the budget of a scenario again and again, at once and whenever the order changes; null: nothing is
 * asked for. A run that nobody watches any more is cancelled.
 */
export function useFundedRun(order: FundedOrder | null): { run: FundedRun | null; cancel: () => void } {
  const key = order === null ? null : JSON.stringify(order)
  const [kept, setKept] = useState<{ key: string | null; run: FundedRun }>({ key: null, run: begun })
  const jobId = useRef('')
  useEffect(() => {
    if (key === null) return
    const id = crypto.randomUUID()
    jobId.current = id
    const watched = { isOver: false }
    void follow(id, JSON.parse(key) as FundedOrder, (run) => {
      if (!watched.isOver) setKept({ key, run })
    })
    return () => {
      watched.isOver = true
      void client.window.cancelJob({ jobId: id })
    }
  }, [key])
  return {
    run: key === null ? null : kept.key === key ? kept.run : begun,
    cancel: useCallback(() => void client.window.cancelJob({ jobId: jobId.current }), []),
  }
}

async function follow(jobId: string, order: FundedOrder, show: (run: FundedRun) => void): Promise<void> {
  try {
    const events = await client.portfolio.fundedRanks.run({ jobId, blocks, ...order })
    const funded = await followJob(events, (progress) => show({ ...begun, progress }))
    show({ ...begun, funded, state: 'done' })
  } catch (error) {
    const isCancelled = findProblem(error).code === 'cancelled'
    show({ ...begun, state: isCancelled ? 'cancelled' : 'failed', error: isCancelled ? null : error })
  }
}
