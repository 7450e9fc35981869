import { Button, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { IconArrowsSplit2 } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import type { IdeaView } from '../../shared/ideas/idea.ts'
import { api, refreshAll } from '../api.ts'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { showUndo } from '../parts/undo-notice.tsx'
import { useText } from '../parts/use-text.ts'

type Idea = Pick<IdeaView, 'id' | 'number' | 'title' | 'text'>

/** Makes several ideas out of one that says several things. */
export function SplitIdea({ idea }: { idea: Idea }) {
  const say = useText()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconArrowsSplit2 size={14} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {say('split.open')}
      </Button>
      {isOpen && <SplitDialog idea={idea} onClose={() => setOpen(false)} />}
    </>
  )
}

type Part = { key: string; title: string; text: string }

function newPart(title: string, text: string): Part {
  return { key: crypto.randomUUID(), title, text }
}

function SplitDialog({ idea, onClose }: { idea: Idea; onClose: () => void }) {
  const say = useText()
  const navigate = useNavigate()
  const [parts, setParts] = useState<readonly Part[]>([
    newPart(idea.title, idea.text),
    newPart('', idea.text),
  ])
  const split = useMutation(
    api.ideas.split.mutationOptions({
      onSuccess: async ({ sequence, id }) => {
        await refreshAll()
        showUndo(say('split.done', { number: idea.number }), sequence)
        onClose()
        await navigate({ to: '/ideas/$recordId', params: { recordId: id } })
      },
    }),
  )
  const change = (at: number, patch: Partial<Part>): void =>
    setParts(parts.map((part, index) => (index === at ? { ...part, ...patch } : part)))
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    split.mutate({ id: idea.id, parts: parts.map(({ title, text }) => ({ title, text })) })
  }
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={say('split.title', { number: idea.number })}
      closeButtonProps={{ 'aria-label': say('action.close') }}
    >
      <form onSubmit={submit}>
        <Stack>
          <Text size="sm">{say('split.lead')}</Text>
          {parts.map((part, at) => (
            <PartFields key={part.key} number={at + 1} part={part} onChange={(patch) => change(at, patch)} />
          ))}
          <ProblemNotice error={split.error} />
          <Group justify="space-between">
            <Button variant="subtle" onClick={() => setParts([...parts, newPart('', idea.text)])}>
              {say('split.more')}
            </Button>
            <Button type="submit" loading={split.isPending}>
              {say('split.create')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

function PartFields({
  number,
  part,
  onChange,
}: {
  number: number
  part: Part
  onChange: (patch: Partial<Part>) => void
}) {
  const say = useText()
  return (
    <Stack gap={4}>
      <TextInput
        label={say('split.part', { number })}
        value={part.title}
        required
        maxLength={300}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
      <Textarea
        label={say('split.part.text', { number })}
        value={part.text}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={20_000}
        onChange={(event) => onChange({ text: event.currentTarget.value })}
      />
    </Stack>
  )
}
