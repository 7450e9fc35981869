import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { CataloguePair } from '../../shared/ideas/lineage.ts'
import { client, followJob } from '../api.ts'
import { problemOf } from '../parts/problem-notice.tsx'

type Search = { isSearching: boolean; pairs: readonly CataloguePair[]; error: unknown }

/** Searches the catalogue for pairs when it is first shown, and again when asked; decided pairs are dropped from view. */
export function usePairs() {
  const [turn, setTurn] = useState(() => crypto.randomUUID())
  const [decided, setDecided] = useState<readonly (readonly string[])[]>([])
  const job = useRef('')
  const search = useQuery({
    queryKey: ['catalogue-pairs', turn],
    // Every decision refreshes what is shown, but the search takes seconds: it runs once for each time it is asked.
    staleTime: 'static',
    gcTime: 0,
    queryFn: async () => {
      job.current = crypto.randomUUID()
      return await followJob(await client.ideas.duplicates({ jobId: job.current }), () => undefined)
    },
  })
  const isCancelled = search.error !== null && problemOf(search.error).code === 'cancelled'
  const state: Search = {
    isSearching: search.isPending,
    pairs: (search.data ?? []).filter((pair) => !decided.some((ids) => isDecided(pair, ids))),
    error: isCancelled ? null : search.error,
  }
  const begin = (): void => {
    setDecided([])
    setTurn(crypto.randomUUID())
  }
  return {
    state,
    begin,
    cancel: (): void => void client.window.cancelJob({ jobId: job.current }),
    /** One id: this idea has gone elsewhere. Two: the pair is told apart. */
    drop: (ids: readonly string[]): void => setDecided((before) => [...before, ids]),
  }
}

function isDecided({ one, other }: CataloguePair, ids: readonly string[]): boolean {
  const [hasOne, hasOther] = [ids.includes(one.id), ids.includes(other.id)]
  return ids.length === 1 ? hasOne || hasOther : hasOne && hasOther
}
