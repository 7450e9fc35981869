import { Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '../api.ts'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { useText } from '../parts/use-text.ts'

type Props = {
  members: readonly { id: string; number: string; title: string }[]
  onDone: (bundle: { number: string; sequence: number }) => Promise<void>
}

/** Title and text of a new idea above others. */
export function BundleForm({ members, onDone }: Props) {
  const say = useText()
  const [title, setTitle] = useState('')
  const [text, setText] = useState(() =>
    members.map(({ number, title: name }) => `${number} ${name}`).join('\n'),
  )
  const bundle = useMutation(api.ideas.bundle.mutationOptions({ onSuccess: onDone }))
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    bundle.mutate({ title, text, memberIds: members.map(({ id }) => id) })
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="xs" mt="sm">
        <Text size="sm" c="dimmed">
          {say('bundle.lead')}
        </Text>
        <TextInput
          label={say('bundle.name')}
          value={title}
          required
          maxLength={300}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <Textarea
          label={say('bundle.text')}
          value={text}
          autosize
          minRows={2}
          maxLength={20_000}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <ProblemNotice error={bundle.error} />
        <Group justify="flex-end">
          <Button type="submit" size="xs" loading={bundle.isPending}>
            {say('bundle.create')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
