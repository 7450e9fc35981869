import { Button, Group, Modal, Stack, Textarea, TextInput } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'
import { IconCopy } from '@tabler/icons-react'
import { useState } from 'react'
import { parseDay } from '../../shared/calendar.ts'
import { composeReminder } from '../../shared/scores/reminder-text.ts'
import type { StageView } from '../../shared/stages/stages-contract.ts'
import { useLanguage, useText } from '../parts/use-text.ts'
import type { Owing } from './progress-board.tsx'

type Props = {
  stage: StageView
  owing: Owing
  programmeName: string
  ideaCount: number
  onClose: () => void
}

/** A friendly reminder to be pasted into a mail; it can be changed before it is copied. */
export function ReminderDialog({ stage, owing, programmeName, ideaCount, onClose }: Props) {
  const say = useText()
  const language = useLanguage()
  const clipboard = useClipboard()
  const [due, setDue] = useState('')
  const [own, setOwn] = useState<string | null>(null)
  const { name, answered, open, openIdeas, raterId } = owing
  const isGroup = raterId === undefined
  const { subject, body } = composeReminder({
    language,
    name,
    isGroup,
    stageName: stage.name,
    programmeName,
    answered,
    open,
    ideaCount,
    openIdeas,
    dueOn: parseDay(due),
  })
  const written = own ?? `${subject}\n\n${body}`
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={say('score-progress.remind-name', { name })}
      closeButtonProps={{ 'aria-label': say('action.close') }}
    >
      <Stack>
        <TextInput
          label={say('score-progress.due')}
          value={due}
          placeholder={say('entry.day.hint')}
          error={due.trim() === '' || parseDay(due) !== null ? null : say('entry.day.wrong')}
          w="14rem"
          autoComplete="off"
          onChange={(event) => {
            setDue(event.currentTarget.value)
            setOwn(null)
          }}
        />
        <Textarea
          label={say('score-progress.text')}
          value={written}
          autosize
          minRows={12}
          onChange={(event) => setOwn(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <span role="status">{clipboard.copied ? say('score-progress.copied') : ''}</span>
          <Button leftSection={<IconCopy size={16} aria-hidden />} onClick={() => clipboard.copy(written)}>
            {say('score-progress.copy')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
