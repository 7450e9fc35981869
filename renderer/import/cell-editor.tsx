import { type KeyboardEvent, useRef } from 'react'

/** Where the focus goes after editing; `isLeaving` when it has gone elsewhere already. */
export type Step = { rows: number; columns: number; isLeaving: boolean }

type Props = {
  label: string
  text: string
  isLong: boolean
  /** `typed` is null when nothing has changed. */
  onFinish: (typed: string | null, step: Step) => void
}

/**
 * The value of a cell as text: Enter saves and goes down, Tab saves and goes to the right, Escape leaves it as it was,
 * Shift + Enter begins a new line.
 */
export function CellEditor({ label, text, isLong, onFinish }: Props) {
  // Enter takes the field away, which blurs it: the second call must not save once more.
  const isDone = useRef(false)
  const finish = (typed: string | null, step: Partial<Step>): void => {
    if (isDone.current) return
    isDone.current = true
    onFinish(typed === text ? null : typed, { rows: 0, columns: 0, isLeaving: false, ...step })
  }
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    event.stopPropagation()
    const typed = event.currentTarget.value
    if (event.key === 'Escape') finish(null, {})
    else if (event.key === 'Enter' && !event.shiftKey && !event.altKey) finish(typed, { rows: 1 })
    else if (event.key === 'Tab') finish(typed, { columns: event.shiftKey ? -1 : 1 })
    else return
    event.preventDefault()
  }
  return (
    <textarea
      className="import-editor"
      aria-label={label}
      data-long={isLong}
      defaultValue={text}
      ref={takeFocus}
      onKeyDown={onKeyDown}
      onDoubleClick={(event) => event.stopPropagation()}
      onBlur={(event) => finish(event.currentTarget.value, { isLeaving: true })}
    />
  )
}

/** Whoever begins to edit wants to type at once. */
function takeFocus(field: HTMLTextAreaElement | null): void {
  field?.focus()
  field?.select()
}
