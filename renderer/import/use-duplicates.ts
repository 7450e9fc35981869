import { useEffect, useRef, useState } from 'react'
import { client, followJob } from '../api.ts'

/**
 * How many pairs were last found, by table, and the edition of the preview that holds them. While corrections go on they may
 * be out of date; then they are being looked for again.
 */
export type FoundDuplicates = {
  counts: Readonly<Record<string, number>>
  edition: string
  isFresh: boolean
  error: unknown
}

type Order = { uploadId: string; edition: string }

const nothing: FoundDuplicates = { counts: {}, edition: '', isFresh: false, error: null }

/** So long nobody corrects anything before the search begins; it takes seconds in large catalogues. */
const restMilliseconds = 500

/** Looks for duplicates beside the preview, so that a correction is seen at once. */
export function useDuplicates() {
  const [found, setFound] = useState(nothing)
  const jobId = useRef('')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  const outdate = (): void => {
    clearTimeout(timer.current)
    if (jobId.current !== '') void client.window.cancelJob({ jobId: jobId.current })
    jobId.current = ''
    setFound((before) => ({ ...before, isFresh: false }))
  }

  const ask = async (order: Order): Promise<void> => {
    const own = crypto.randomUUID()
    jobId.current = own
    try {
      const events = await client.import.duplicates({ jobId: own, ...order })
      const counts = await followJob(events, () => undefined)
      if (jobId.current === own && counts !== null)
        setFound({ counts, edition: order.edition, isFresh: true, error: null })
    } catch (error) {
      if (jobId.current === own) setFound((before) => ({ ...before, error }))
    } finally {
      if (jobId.current === own) jobId.current = ''
    }
  }

  const askSoon = (order: Order): void => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void ask(order), restMilliseconds)
  }

  return { found, outdate, askSoon, clear: () => setFound(nothing) }
}
