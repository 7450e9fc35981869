import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ProgressEvent } from '../../shared/progress.ts'
import { client, followJob, queries } from '../api.ts'

export type StoppableSearch<T> = {
  found: T | undefined
  error: unknown
  isComputing: boolean
  /** How far it has come, as last told. */
  progress: ProgressEvent | null
  /** The person has stopped the search; what was found before may no longer fit. */
  isStopped: boolean
  stop: () => void
  again: () => void
}

/**
 * A search that begins by itself and can be stopped.
 *
 * @param queryKey holds all that the result depends on, so that other changes need no new search
 */
export function useStoppableSearch<T>(
  queryKey: readonly unknown[],
  search: (following: Following) => Promise<T>,
): StoppableSearch<T> {
  const [isStopped, setIsStopped] = useState(false)
  const [progress, setProgress] = useState<ProgressEvent | null>(null)
  const found = useQuery({
    queryKey,
    enabled: !isStopped && queries.getQueryData(queryKey) === undefined,
    staleTime: Infinity,
    gcTime: 60_000,
    queryFn: ({ signal }) => search({ signal, onProgress: setProgress }),
  })
  return {
    found: found.data,
    error: found.error,
    isComputing: found.isPending && found.fetchStatus === 'fetching',
    progress,
    isStopped,
    stop: () => {
      setIsStopped(true)
      void queries.cancelQueries({ queryKey })
    },
    again: () => setIsStopped(false),
  }
}

type Events<T> = AsyncIterable<ProgressEvent | { kind: 'done'; result: T }>

export type Following = { signal: AbortSignal; onProgress?: (event: ProgressEvent) => void }

/** Follows a job to its end; the signal ends it in main too. */
export async function followSearch<T>(
  { signal, onProgress = () => undefined }: Following,
  begin: (jobId: string) => Promise<Events<T>>,
): Promise<T> {
  const jobId = crypto.randomUUID()
  signal.addEventListener('abort', () => void client.window.cancelJob({ jobId }), { once: true })
  return await followJob(await begin(jobId), onProgress)
}
