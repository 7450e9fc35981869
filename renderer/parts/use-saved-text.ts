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

/** What a person typed, and what stood there when they began; both count until the field is stored. */
type Draft = { text: string; seen: string; revision: number }

/**
 * A field that is saved when it is left. What is typed stays in the field until it is stored: a refused text is kept and
 * explained, and when somebody else changed this field meanwhile both versions are offered. Escape takes back what was typed.
 */
export function useSavedText({ value, revision, save, check, theirs }: SavedText) {
  const [draft, setDraft] = useState<Draft | null>(null)
  const [error, setError] = useState<unknown>(null)
  const [conflict, setConflict] = useState<Conflict | null>(null)
  const text = draft?.text ?? value
  const complaint = draft === null ? null : (check?.(draft.text) ?? null)

  const reset = (): void => {
    setDraft(null)
    setConflict(null)
    setError(null)
  }
  const store = async ({ text: typed, seen, revision: expected }: Draft): Promise<void> => {
    setError(null)
    try {
      await save(typed, expected)
      setDraft((present) => (present?.text === typed ? null : present))
      setConflict(null)
    } catch (failure) {
      const { code, current } = problemOf(failure)
      if (code !== 'changed-meanwhile' || current === undefined) return setError(failure)
      const stored = { theirs: theirs(current), revision: Number(current['revision']) }
      // Only other fields of the record were changed: nothing of theirs is lost.
      if (stored.theirs === seen && stored.revision !== expected) {
        await store({ text: typed, seen, revision: stored.revision })
      } else setConflict(stored)
    }
  }
  const change = (typed: string): void =>
    setDraft((present) => ({ ...(present ?? { seen: value, revision }), text: typed }))
  const leave = (): void => {
    if (draft === null || complaint !== null || conflict !== null) return
    if (draft.text === draft.seen) reset()
    else void store(draft)
  }
  const keepMine = (): void => {
    if (conflict !== null && draft !== null) void store({ ...draft, revision: conflict.revision })
  }
  return { text, complaint, error, conflict, change, leave, reset, keepMine, takeTheirs: reset }
}
