import { Box, Textarea, TextInput } from '@mantine/core'
import { type KeyboardEvent, useRef, useState } from 'react'
import { FieldMark } from './record-mark.tsx'
import type { SaveMark } from './record-saving.ts'
import './record-fields.css'

/** What every field that saves at once is given of the record it belongs to. */
export type RecordFieldProps<Value> = {
  label: string
  value: Value
  /** @returns whether what was typed is settled; otherwise the field keeps it */
  onSave: (value: Value) => Promise<boolean>
  onHold: () => void
  onRelease: () => void
  mark: SaveMark | undefined
  onUndone: () => void
  description?: string
}

type Props = RecordFieldProps<string> & {
  isMultiline?: boolean
  placeholder?: string
  /** Why the text cannot be saved, as a sentence; null when it can. */
  complain?: (typed: string) => string | null
}

/** A field that saves when it is left, with Enter (Ctrl + Enter in long texts), and gives back with Escape. */
export function RecordText(props: Props) {
  const { label, value, onSave, onHold, onRelease, mark, onUndone, complain, isMultiline } = props
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
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>): void => {
    if (event.key === 'Escape' && (draft !== null || complaint !== null)) {
      event.stopPropagation()
      event.preventDefault()
      drop()
    } else if (event.key === 'Enter' && (isMultiline !== true || event.ctrlKey)) {
      event.preventDefault()
      void commit()
    }
  }
  const common = {
    label,
    value: draft ?? value,
    error: complaint,
    inputWrapperOrder: ['label', 'input', 'error', 'description'] as (
      | 'label'
      | 'input'
      | 'error'
      | 'description'
    )[],
    ...(props.description === undefined ? {} : { description: props.description }),
    ...(props.placeholder === undefined ? {} : { placeholder: props.placeholder }),
    onKeyDown,
    onChange: (event: { currentTarget: { value: string } }) => give(event.currentTarget.value),
    onBlur: () => void commit(),
  }
  return (
    <Box className="record-field">
      <FieldMark label={label} mark={mark} onUndone={onUndone} />
      {isMultiline === true ? (
        <Textarea {...common} autosize minRows={2} maxRows={16} />
      ) : (
        <TextInput {...common} />
      )}
    </Box>
  )
}
