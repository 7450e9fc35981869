import { Button, Group, Popover, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useText } from '../parts/use-text.ts'

/** One value for all cells of a group; empty means that nothing is stated. */
export function BulkValue({ count, onValue }: { count: number; onValue: (text: string) => void }) {
  const say = useText()
  const [isOpen, setOpen] = useState(false)
  const [text, setText] = useState('')
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setOpen(false)
    onValue(text.trim())
  }
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="bottom-end"
      width={320}
      shadow="md"
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <Button size="compact-xs" variant="subtle" onClick={() => setOpen(!isOpen)}>
          {say('import.bulk')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={say('import.bulk')}>
        <form onSubmit={submit}>
          <Group align="flex-end" gap="xs" wrap="nowrap">
            <TextInput
              label={say('import.bulk.value', { count })}
              description={say('import.bulk.hint')}
              value={text}
              data-autofocus
              onChange={(event) => setText(event.currentTarget.value)}
            />
            <Button type="submit">{say('import.bulk.apply')}</Button>
          </Group>
        </form>
      </Popover.Dropdown>
    </Popover>
  )
}
