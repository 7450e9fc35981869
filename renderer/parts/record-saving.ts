import { useEffect, useRef, useState } from 'react'
import { refreshAll } from '../api.ts'
import { problemOf } from './problem-notice.tsx'

/** How the saving of a field stands; `sequence` is the entry of the trail that takes it back. */
export type SaveMark = { state: 'saving' } | { state: 'saved'; sequence: number }

/** Somebody else saved in between: what the person saw, what they changed, and what is stored by now. */
export type EditConflict<Stored, Patch> = {
  seen: Stored
  patch: Patch
  stored: Stored
  /** Saves what was chosen over the stored version (nothing, when all of theirs is taken). */
  settle: (chosen: Patch) => Promise<void>
  /** Closes without saving; the field keeps what was typed. */
  postpone: () => void
}

type Options<Stored, Patch> = {
  record: Stored
  /** Sends a patch together with the revision that the person saw. */
  send: (revision: number, patch: Patch) => Promise<{ sequence: number; revision: number }>
  /** The stored record out of the problem `changed-meanwhile`. */
  parse: (current: unknown) => Stored
}

export type RecordSaving<Stored, Patch> = {
  /** Saves one field. @returns whether what was typed is settled (stored, or theirs was taken) */
  save: (field: string, patch: Patch) => Promise<boolean>
  /** A field is being changed: from now on, what was seen counts until it is saved or dropped. */
  hold: () => void
  release: () => void
  marks: Readonly<Record<string, SaveMark>>
  dropMark: (field: string) => void
  conflict: EditConflict<Stored, Patch> | null
  error: unknown
}

/**
 * Saving at once, field by field, over a record that others may change too. Every save names the revision the person saw
 * when they began to type, so a newer one is never overwritten unseen; own saves one after the other do not count as such.
 */
export function useRecordSaving<Stored extends { revision: number }, Patch extends object>(
  options: Options<Stored, Patch>,
): RecordSaving<Stored, Patch> {
  const { record, send, parse } = options
  const seen = useRef(record)
  const isHeld = useRef(false)
  const queue = useRef<Promise<unknown>>(Promise.resolve())
  const [marks, setMarks] = useState<Readonly<Record<string, SaveMark>>>({})
  const [conflict, setConflict] = useState<EditConflict<Stored, Patch> | null>(null)
  const [error, setError] = useState<unknown>(null)
  useEffect(() => {
    if (!isHeld.current && record.revision >= seen.current.revision) seen.current = record
  }, [record])

  const dropMark = (field: string): void =>
    setMarks((present) => Object.fromEntries(Object.entries(present).filter(([name]) => name !== field)))

  const store = async (field: string, patch: Patch): Promise<void> => {
    const { sequence, revision } = await send(seen.current.revision, patch)
    seen.current = { ...seen.current, ...patch, revision }
    isHeld.current = false
    if (sequence === 0) dropMark(field)
    else setMarks((present) => ({ ...present, [field]: { state: 'saved', sequence } }))
    await refreshAll()
  }

  const attempt = async (field: string, patch: Patch): Promise<boolean> => {
    setError(null)
    setMarks((present) => ({ ...present, [field]: { state: 'saving' } }))
    try {
      await store(field, patch)
      return true
    } catch (failure) {
      dropMark(field)
      const { code, current } = problemOf(failure)
      if (code === 'changed-meanwhile') return await ask(field, patch, parse(current))
      setError(failure)
      return false
    }
  }

  const ask = (field: string, patch: Patch, stored: Stored): Promise<boolean> =>
    new Promise((done) => {
      setConflict({
        seen: seen.current,
        patch,
        stored,
        settle: async (chosen) => {
          seen.current = stored
          setConflict(null)
          isHeld.current = false
          if (Object.keys(chosen).length > 0) done(await attempt(field, chosen))
          else {
            await refreshAll()
            done(true)
          }
        },
        postpone: () => {
          setConflict(null)
          done(false)
        },
      })
    })

  const save = (field: string, patch: Patch): Promise<boolean> => {
    const next = queue.current.then(() => attempt(field, patch))
    queue.current = next.catch(() => undefined)
    return next
  }
  return {
    save,
    hold: () => {
      isHeld.current = true
    },
    release: () => {
      isHeld.current = false
    },
    marks,
    dropMark,
    conflict,
    error,
  }
}

/** What a field needs of the saving of its record. */
export function fieldOf<Stored, Patch>(saved: RecordSaving<Stored, Patch>, field: string) {
  return {
    onHold: saved.hold,
    onRelease: saved.release,
    mark: saved.marks[field],
    onUndone: () => saved.dropMark(field),
  }
}
