import { type KeyboardEvent, useRef, useState } from 'react'

type Options = {
  value: string
  /** Enter begins a new line; Ctrl + Enter saves. */
  isMultiline?: boolean
  complain?: (typed: string) => string | null
  onSave: (typed: string) => Promise<boolean>
  onHold: () => void
  onRelease: () => void
}

export type RecordDraft = {
  text: string
  complaint: string | null
  give: (typed: string) => void
  commit: () => void
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}

/** What is typed into a field of a record until it is saved: on leaving it, on Enter; Escape takes it back. */
export function useRecordDraft(options: Options): RecordDraft {
  const { value, isMultiline, complain, onSave, onHold, onRelease } = options
  const [draft, setDraft] = useState<string | null>(null)
  const underway = useRef<string | null>(null)
  const [complaint, setComplaint] = useState<string | null>(null)
  const give = (typed: string): void => {
    if (draft === null) onHold()
    setDraft(typed)
    setComplaint(null)
  }
  const drop = (): void => {
    setDraft(null)
    setComplaint(null)
    onRelease()
  }
  const commit = async (): Promise<void> => {
    const wrong = complain?.(draft ?? value) ?? null
    if (wrong !== null) {
      setComplaint(wrong)
      return
    }
    // Enter saves, and a dialog that opens upon it takes the focus away: that must not save a second time.
    if (draft === null || draft === underway.current) return
    if (draft === value) {
      drop()
      return
    }
    underway.current = draft
    const isSettled = await onSave(draft)
    underway.current = null
    if (isSettled) setDraft(null)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === 'Escape' && (draft !== null || complaint !== null)) {
      event.stopPropagation()
      event.preventDefault()
      drop()
    } else if (event.key === 'Enter' && (isMultiline !== true || event.ctrlKey)) {
      event.preventDefault()
      void commit()
    }
  }
  return { text: draft ?? value, complaint, give, commit: () => void commit(), onKeyDown }
}
