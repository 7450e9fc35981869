import { Button, Group, Popover, Stack, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { refreshAll } from '../api.ts'
import { ProblemNotice } from './problem-notice.tsx'
import { showUndo } from './undo-notice.tsx'
import { useText } from './use-text.ts'

type Created = { id: string; sequence: number }

type Props = {
  /** The words of the button, such as „Neuer Workshop“. */
  label: string
  fieldLabel: string
  create: (name: string) => Promise<Created>
  onCreated: (id: string) => void
}

/** A new record needs a name only; everything else is filled in on its sheet. */
export function NewByName({ label, fieldLabel, create, onCreated }: Props) {
  const say = useText()
  const [isOpen, setOpen] = useState(false)
  const [name, setName] = useState('')
  const [isMissing, setMissing] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const typed = name.trim()
    setMissing(typed === '')
    if (typed === '') return
    setError(null)
    try {
      const { id, sequence } = await create(typed)
      setOpen(false)
      setName('')
      await refreshAll()
      showUndo(say('entry.added', { name: typed }), sequence)
      onCreated(id)
    } catch (failure) {
      setError(failure)
    }
  }
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="bottom-end"
      width={360}
      shadow="md"
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setOpen(!isOpen)}>
          {label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={label}>
        <form onSubmit={(event) => void submit(event)}>
          <Stack gap="sm">
            <TextInput
              label={fieldLabel}
              value={name}
              maxLength={300}
              autoComplete="off"
              error={isMissing ? say('entry.name.missing') : undefined}
              onChange={(event) => {
                setName(event.currentTarget.value)
                setMissing(false)
              }}
              data-autofocus
            />
            <ProblemNotice error={error} />
            <Group justify="flex-end">
              <Button variant="default" onClick={() => setOpen(false)}>
                {say('action.cancel')}
              </Button>
              <Button type="submit">{say('entry.create')}</Button>
            </Group>
          </Stack>
        </form>
      </Popover.Dropdown>
    </Popover>
  )
}
