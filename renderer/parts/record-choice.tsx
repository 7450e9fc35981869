import { Box, MultiSelect, Select } from '@mantine/core'
import { useState } from 'react'
import './record-fields.css'
import { FieldMark } from './record-mark.tsx'
import type { RecordFieldProps } from './record-text.tsx'

export type Choice = { value: string; label: string }

type Props<Value> = RecordFieldProps<Value> & {
  choices: readonly Choice[]
  placeholder: string
  nothingFound: string
}

/** A choice that saves at once; `isClearable` allows none. */
export function RecordChoice(props: Props<string | null> & { isClearable?: boolean }) {
  const [wished, give] = useWish(props)
  const { label, mark, onUndone, choices, placeholder, nothingFound, isClearable } = props
  return (
    <Box className="record-field">
      <FieldMark label={label} mark={mark} onUndone={onUndone} />
      <Select
        label={label}
        data={[...choices]}
        value={wished}
        onChange={give}
        placeholder={placeholder}
        nothingFoundMessage={nothingFound}
        searchable={choices.length > 6}
        clearable={isClearable === true}
        allowDeselect={false}
        clearButtonProps={{ 'aria-label': placeholder }}
      />
    </Box>
  )
}

/** Several of a list; each one added or taken away is saved at once. */
export function RecordChoices(props: Props<string[]>) {
  const [wished, give] = useWish(props)
  const { label, mark, onUndone, choices, placeholder, nothingFound } = props
  return (
    <Box className="record-field">
      <FieldMark label={label} mark={mark} onUndone={onUndone} />
      <MultiSelect
        label={label}
        data={[...choices]}
        value={wished}
        onChange={give}
        placeholder={wished.length === 0 ? placeholder : ''}
        nothingFoundMessage={nothingFound}
        searchable
        styles={{ inputField: { minWidth: '3rem' } }}
      />
    </Box>
  )
}

/** Shows what was chosen while it is being saved, and the stored value again when it could not be. */
function useWish<Value>({ value, onSave }: RecordFieldProps<Value>): [Value, (value: Value) => void] {
  const [wish, setWish] = useState<{ value: Value } | null>(null)
  const give = async (chosen: Value): Promise<void> => {
    setWish({ value: chosen })
    await onSave(chosen)
    setWish(null)
  }
  return [wish === null ? value : wish.value, (chosen) => void give(chosen)]
}
