import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'
import { IconCopy } from '@tabler/icons-react'
import { useState } from 'react'
import type { WhyNotView } from '../../shared/ranking/why-not-contract.ts'
import { useText } from '../parts/use-text.ts'

type Props = {
  idea: Pick<WhyNotView['idea'], 'number' | 'namedAuthors'>
  /** The text to begin with. */
  proposed: string
  onClose: () => void
}

/** The letter to the authors, to be read, changed and copied. Nothing is sent or stored. */
export function LetterDialog({ idea, proposed, onClose }: Props) {
  const say = useText()
  const clipboard = useClipboard()
  const [letter, setLetter] = useState(proposed)
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={say('why-not.letter.title', { number: idea.number })}
      closeButtonProps={{ 'aria-label': say('action.close') }}
    >
      <Stack>
        {idea.namedAuthors.length === 0 && (
          <Text size="sm" c="dimmed">
            {say('why-not.letter.unnamed')}
          </Text>
        )}
        <Textarea
          label={say('why-not.letter.text')}
          value={letter}
          autosize
          minRows={12}
          maxRows={24}
          onChange={(event) => setLetter(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <span role="status">{clipboard.copied ? say('why-not.letter.copied') : ''}</span>
          <Button leftSection={<IconCopy size={16} aria-hidden />} onClick={() => clipboard.copy(letter)}>
            {say('why-not.letter.copy')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
