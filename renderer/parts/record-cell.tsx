import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useRecordDraft } from './use-record-draft.ts'
import type { RecordFieldProps } from './record-text.tsx'

type Props = Omit<RecordFieldProps<string>, 'mark' | 'onUndone' | 'description'> & {
  isMultiline?: boolean
  isRightAligned?: boolean
  isBold?: boolean
  placeholder?: string
  maxLength?: number
  complain?: (typed: string) => string | null
}

/**
 * A field in a row of a table, saved like `RecordText`. Its label is only heard, because the head of the column shows it;
 * that it was saved is told once for the whole row by `RowMark`.
 */
export function RecordCell(props: Props) {
  const { label, isMultiline, isRightAligned, isBold, placeholder, maxLength } = props
  const draft = useRecordDraft(props)
  const common = {
    'aria-label': label,
    size: 'xs',
    autoComplete: 'off',
    value: draft.text,
    error: draft.complaint,
    ...(placeholder === undefined ? {} : { placeholder }),
    ...(maxLength === undefined ? {} : { maxLength }),
    styles: {
      input: {
        ...(isRightAligned === true && { textAlign: 'right' as const }),
        ...(isBold === true && { fontWeight: 600 }),
      },
    },
    onKeyDown: draft.onKeyDown,
    onChange: (event: { currentTarget: { value: string } }) => draft.give(event.currentTarget.value),
    onBlur: draft.commit,
  }
  return isMultiline === true ? (
    <Textarea {...common} autosize minRows={1} maxRows={12} />
  ) : (
    <TextInput {...common} />
  )
}

type ChoiceProps<Value extends string> = {
  label: string
  value: Value
  choices: readonly { value: Value; label: string }[]
  onSave: (value: Value) => Promise<boolean>
}

/** A choice in a row of a table; saves at once and shows the wish meanwhile. */
export function RecordCellChoice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, value, choices, onSave } = props
  const [wish, setWish] = useState<Value | null>(null)
  const give = async (wished: Value): Promise<void> => {
    setWish(wished)
    await onSave(wished)
    setWish(null)
  }
  return (
    <NativeSelect
      aria-label={label}
      size="xs"
      value={wish ?? value}
      data={choices.map((choice) => ({ value: choice.value, label: choice.label }))}
      onChange={(event) => {
        const chosen = choices.find((choice) => choice.value === event.currentTarget.value)
        if (chosen !== undefined) void give(chosen.value)
      }}
    />
  )
}
