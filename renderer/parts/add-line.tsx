import { Button, Group, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { refreshAll } from '../api.ts'
import { ProblemNotice } from './problem-notice.tsx'
import { showUndo } from './undo-notice.tsx'
import { useText } from './use-text.ts'

type Props = {
  /** Names the field, such as „Neue Leitlinie“. */
  label: string
  /** @returns the entry of the trail, to take it back */
  add: (name: string) => Promise<{ sequence: number }>
}

/** The line under a list that adds to it: type a name, Enter, and the next one. */
export function AddLine({ label, add }: Props) {
  const say = useText()
  const [name, setName] = useState('')
  const [error, setError] = useState<unknown>(null)
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const typed = name.trim()
    if (typed === '') return
    setError(null)
    try {
      const { sequence } = await add(typed)
      setName('')
      await refreshAll()
      showUndo(say('entry.added', { name: typed }), sequence)
    } catch (failure) {
      setError(failure)
    }
  }
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Group gap="xs" wrap="nowrap" mt="sm">
        <TextInput
          size="xs"
          flex={1}
          aria-label={label}
          placeholder={label}
          autoComplete="off"
          maxLength={200}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button
          type="submit"
          size="xs"
          variant="default"
          aria-label={`${say('action.add')}: ${label}`}
          leftSection={<IconPlus size={16} aria-hidden />}
        >
          {say('action.add')}
        </Button>
      </Group>
      <ProblemNotice error={error} />
    </form>
  )
}
