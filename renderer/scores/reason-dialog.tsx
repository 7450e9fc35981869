import { Button, Group, Modal, Stack, Textarea } from '@mantine/core'
import { type KeyboardEvent, useState } from 'react'
import { useText } from '../parts/use-text.ts'

type Props = { title: string; reason: string; onSave: (reason: string) => void; onClose: () => void }

/** Why somebody scores as they do; kept with the score. */
export function ReasonDialog({ title, reason, onSave, onClose }: Props) {
  const say = useText()
  const [text, setText] = useState(reason)
  const save = (): void => {
    onSave(text)
    onClose()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save()
  }
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': say('action.close') }}>
      <Stack>
        <Textarea
          label={say('scores.reason')}
          description={say('scores.reason.hint')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          maxLength={4000}
          autosize
          minRows={4}
          maxRows={12}
          data-autofocus
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {say('action.cancel')}
          </Button>
          <Button onClick={save}>{say('action.save')}</Button>
        </Group>
      </Stack>
    </Modal>
  )
}
