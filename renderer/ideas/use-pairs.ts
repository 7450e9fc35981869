import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { CataloguePair } from '../../shared/ideas/lineage.ts'
import { client, followJob } from '../api.ts'
import { problemOf } from '../parts/problem-notice.tsx'

type Search = { isSearching: boolean; pairs: readonly CataloguePair[]; error: unknown }

/** Searches the catalogue for pairs when it is first shown, and again when asked. */
export function usePairs() {
  const [state, setState] = useState<Search>({ isSearching: true, pairs: [], error: null })
  const job = useRef('')

  const begin = async (): Promise<void> => {
    const jobId = crypto.randomUUID()
    job.current = jobId
    setState({ isSearching: true, pairs: [], error: null })
    try {
      const pairs = await followJob(await client.ideas.duplicates({ jobId }), () => undefined)
      if (job.current === jobId) setState({ isSearching: false, pairs, error: null })
    } catch (error) {
      const isCancelled = problemOf(error).code === 'cancelled'
      if (job.current === jobId)
        setState({ isSearching: false, pairs: [], error: isCancelled ? null : error })
    }
  }

  const cancel = (): void => void client.window.cancelJob({ jobId: job.current })
  const beginOnce = useEffectEvent(() => void begin())
  useEffect(() => beginOnce(), [])

  /** Pairs of ideas that have gone elsewhere or were told apart are no longer to be decided. */
  const drop = (ids: readonly string[]): void =>
    setState((before) => ({
      ...before,
      pairs: before.pairs.filter(({ one, other }) =>
        ids.length === 1
          ? !ids.includes(one.id) && !ids.includes(other.id)
          : !(ids.includes(one.id) && ids.includes(other.id)),
      ),
    }))

  return { state, begin: () => void begin(), cancel, drop }
}
