import { Box, Textarea, TextInput } from '@mantine/core'
import { FieldMark } from './record-mark.tsx'
import type { SaveMark } from './record-saving.ts'
import './record-fields.css'
import { useRecordDraft } from './use-record-draft.ts'

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
  const { label, mark, onUndone, isMultiline } = props
  const draft = useRecordDraft(props)
  const common = {
    label,
    value: draft.text,
    error: draft.complaint,
    inputWrapperOrder: ['label', 'input', 'error', 'description'] as (
      | 'label'
      | 'input'
      | 'error'
      | 'description'
    )[],
    ...(props.description === undefined ? {} : { description: props.description }),
    ...(props.placeholder === undefined ? {} : { placeholder: props.placeholder }),
    onKeyDown: draft.onKeyDown,
    onChange: (event: { currentTarget: { value: string } }) => draft.give(event.currentTarget.value),
    onBlur: draft.commit,
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
