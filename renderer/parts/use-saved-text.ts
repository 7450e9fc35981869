import { useState } from 'react'
import { problemOf } from './problem-notice.tsx'

export type SavedText = {
  /** What is stored now, as it is shown. */
  value: string
  revision: number
  /** Saves a changed text; rejects with a problem when that is refused. */
  save: (text: string, expectedRevision: number) => Promise<unknown>
  /** A sentence when the text cannot be taken, null when it can. */
  check?: (text: string) => string | null
  /** The text of this field in the record as somebody else has saved it meanwhile. */
  theirs: (current: Record<string, unknown>) => string
}

type Conflict = { theirs: string; revision: number }

/**
 * A field that is saved when it is left. What is typed stays in the field until it is stored: a refused text is kept and
 * explained, and when somebody else saved meanwhile both versions are offered. Escape takes back what was typed.
 */
export function useSavedText({ value, revision, save, check, theirs }: SavedText) {
  const [typed, setTyped] = useState<string | null>(null)
  const [error, setError] = useState<unknown>(null)
  const [conflict, setConflict] = useState<Conflict | null>(null)
  const text = typed ?? value
  const complaint = typed === null ? null : (check?.(typed) ?? null)

  const store = async (expectedRevision: number): Promise<void> => {
    setError(null)
    try {
      await save(text, expectedRevision)
      reset()
    } catch (failure) {
      const { code, current } = problemOf(failure)
      if (code === 'changed-meanwhile' && current !== undefined)
        setConflict({ theirs: theirs(current), revision: Number(current['revision']) })
      else setError(failure)
    }
  }
  const reset = (): void => {
    setTyped(null)
    setConflict(null)
    setError(null)
  }
  const leave = (): void => {
    if (typed === null || complaint !== null || conflict !== null) return
    if (typed === value) reset()
    else void store(revision)
  }
  const keepMine = (): void => void (conflict !== null && store(conflict.revision))
  return { text, complaint, error, conflict, change: setTyped, leave, reset, keepMine, takeTheirs: reset }
}
