import { Button, Group, Modal, Paper, Radio, SimpleGrid, Stack, Text } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import './record-fields.css'
import { useText } from './use-text.ts'

/** A field in which two versions differ, as the person is to see it. */
export type ConflictField = {
  field: string
  label: string
  mine: ReactNode
  theirs: ReactNode
  /** Changed at this window; otherwise only somebody else changed it and theirs is proposed. */
  isMine: boolean
}

type Props = {
  fields: readonly ConflictField[]
  /** The fields in which my version is to hold; the stored version holds in all others. */
  onChoose: (mine: readonly string[]) => void
  /** Closes without a decision; nothing is saved, what was typed stays. */
  onPostpone: () => void
}

/** Somebody else saved in between: both versions side by side, chosen field by field. */
export function ConflictDialog({ fields, onChoose, onPostpone }: Props) {
  const say = useText()
  const [choices, setChoices] = useState<Record<string, string>>(() =>
    Object.fromEntries(fields.map(({ field, isMine }) => [field, isMine ? 'mine' : 'theirs'])),
  )
  return (
    <Modal
      opened
      size="xl"
      title={say('conflict.title')}
      onClose={onPostpone}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': say('action.close') }}
    >
      <Stack>
        <Text size="sm">{say('conflict.text')}</Text>
        {fields.map((field) => (
          <FieldChoice
            key={field.field}
            {...field}
            choice={choices[field.field] ?? 'theirs'}
            onChoice={(choice) => setChoices((present) => ({ ...present, [field.field]: choice }))}
          />
        ))}
        <Group justify="flex-end">
          <Button variant="default" onClick={onPostpone}>
            {say('action.cancel')}
          </Button>
          <Button
            onClick={() =>
              onChoose(fields.map(({ field }) => field).filter((field) => choices[field] === 'mine'))
            }
          >
            {say('conflict.save')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}

type ChoiceProps = ConflictField & { choice: string; onChoice: (choice: string) => void }

function FieldChoice({ label, mine, theirs, isMine, choice, onChoice }: ChoiceProps) {
  const say = useText()
  return (
    <Radio.Group
      label={isMine ? label : `${label} (${say('conflict.only-theirs')})`}
      aria-label={say('conflict.choose', { field: label })}
      value={choice}
      onChange={onChoice}
    >
      <SimpleGrid cols={2} spacing="sm" mt={4}>
        <Version value="mine" title={say('conflict.mine')} content={mine} />
        <Version value="theirs" title={say('conflict.theirs')} content={theirs} />
      </SimpleGrid>
    </Radio.Group>
  )
}

function Version({ value, title, content }: { value: string; title: string; content: ReactNode }) {
  const say = useText()
  return (
    <Paper withBorder p="xs">
      <Radio value={value} label={title} mb={4} />
      <Text size="sm" mah={220} className="conflict-version">
        {content === '' || content === null ? say('conflict.empty') : content}
      </Text>
    </Paper>
  )
}
