import { Button, Group, Popover, Stack, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { api, refreshAll } from '../api.ts'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { showUndo } from '../parts/undo-notice.tsx'
import { useText } from '../parts/use-text.ts'

/** A new idea needs a title only; everything else is filled in on its sheet. */
export function NewIdea() {
  const say = useText()
  const navigate = useNavigate()
  const [isOpen, setOpen] = useState(false)
  const [title, setTitle] = useState('')
  const [isMissing, setMissing] = useState(false)
  const create = useMutation(
    api.ideas.create.mutationOptions({
      onSuccess: async ({ id, number, sequence }) => {
        setOpen(false)
        setTitle('')
        await refreshAll()
        showUndo(say('ideas.created', { number }), sequence)
        await navigate({ to: '/ideas/$recordId', params: { recordId: id } })
      },
    }),
  )
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (title.trim() === '') setMissing(true)
    else create.mutate({ title: title.trim() })
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
          {say('ideas.new')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={say('ideas.new')}>
        <form onSubmit={submit}>
          <Stack gap="sm">
            <TextInput
              label={say('ideas.new.title')}
              value={title}
              maxLength={300}
              error={isMissing ? say('ideas.title.missing') : undefined}
              onChange={(event) => {
                setTitle(event.currentTarget.value)
                setMissing(false)
              }}
              data-autofocus
            />
            <ProblemNotice error={create.error} />
            <Group justify="flex-end">
              <Button variant="default" onClick={() => setOpen(false)}>
                {say('action.cancel')}
              </Button>
              <Button type="submit" loading={create.isPending}>
                {say('ideas.new.create')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Popover.Dropdown>
    </Popover>
  )
}
