import { useEffect, useReducer, useRef } from 'react'

type Options<T> = {
  /** Names the state of the whole list. Items of an earlier state are shown until those of this one have come. */
  state: string
  /** What is in view, by key. */
  wanted: readonly number[]
  /** Fetches the first of these and as many others as it likes; null when this state of the list is not to be had. */
  load: (keys: readonly number[]) => Promise<ReadonlyMap<number, T> | null>
  onGone: () => void
}

type Held<T> = { state: string; item: T | undefined }

/** More items than this are only held as long as they are in view. */
const mostHeld = 2_000

/** Items of a long list, fetched as they come into view, one request at a time. Undefined as long as an item is not there. */
export function useShown<T>(options: Options<T>): (key: number) => T | undefined {
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  const held = useRef(new Map<number, Held<T>>())
  const latest = useRef(options)
  const isLoading = useRef(false)
  const isMounted = useRef(false)

  const loadMissing = async (): Promise<void> => {
    if (isLoading.current) return
    isLoading.current = true
    try {
      for (;;) {
        const { state, wanted, load, onGone } = latest.current
        const missing = wanted.filter((key) => held.current.get(key)?.state !== state)
        if (missing.length === 0) return
        const items = await load(missing).catch(() => null)
        if (items === null) {
          if (isMounted.current && latest.current.state === state) onGone()
          return
        }
        if (held.current.size > mostHeld) held.current = withoutOthers(held.current, wanted)
        for (const key of [...missing.slice(0, 1), ...items.keys()])
          held.current.set(key, { state, item: items.get(key) })
        redraw()
      }
    } finally {
      isLoading.current = false
    }
  }

  useEffect(() => {
    isMounted.current = true
    return () => {
      isMounted.current = false
    }
  }, [])
  useEffect(() => {
    latest.current = options
    void loadMissing()
  })

  return (key) => held.current.get(key)?.item
}

function withoutOthers<T>(held: ReadonlyMap<number, T>, wanted: readonly number[]): Map<number, T> {
  const kept = new Set(wanted)
  return new Map([...held].filter(([key]) => kept.has(key)))
}
