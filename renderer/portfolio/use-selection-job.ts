import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ProgressEvent } from '../../shared/progress.ts'
import { client, followJob, queries } from '../api.ts'

type Events<T> = AsyncIterable<ProgressEvent | { kind: 'done'; result: T }>

/**
 * A long computation that a person starts and may stop; its result is kept as long as the key stays the same, and is not
 * computed again by itself: the key holds everything it depends on.
 */
export function useSelectionJob<T>(key: readonly unknown[], begin: (jobId: string) => Promise<Events<T>>) {
  const [startedFor, setStartedFor] = useState<string | null>(null)
  const [progress, setProgress] = useState<ProgressEvent | null>(null)
  const name = JSON.stringify(key)
  const job = useQuery({
    queryKey: [...key],
    enabled: startedFor === name,
    staleTime: Infinity,
    queryFn: async ({ signal }) => {
      const jobId = crypto.randomUUID()
      signal.addEventListener('abort', () => void client.window.cancelJob({ jobId }), { once: true })
      try {
        return await followJob(await begin(jobId), setProgress)
      } finally {
        setStartedFor(null)
      }
    },
  })
  return {
    result: job.data,
    error: job.error,
    progress,
    isRunning: job.fetchStatus === 'fetching',
    start: () => setStartedFor(name),
    stop: () => {
      setStartedFor(null)
      void queries.cancelQueries({ queryKey: [...key] })
    },
  }
}
