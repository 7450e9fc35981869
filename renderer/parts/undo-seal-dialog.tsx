import { Alert, Modal, Stack, Text } from '@mantine/core'
import type { FormEvent } from 'react'
import { DialogButtons } from './dialog-buttons.tsx'
import { useText } from './use-text.ts'

type Props = {
  /** The entry that made the seal, as a sentence. */
  what: string
  onUndo: () => void
  onClose: () => void
}

/** Says what is lost and what stays before a seal is taken back. */
export function UndoSealDialog({ what, onUndo, onClose }: Props) {
  const say = useText()
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    onClose()
    onUndo()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={say('seal.undo.title')}
      closeButtonProps={{ 'aria-label': say('action.close') }}
    >
      <form onSubmit={submit}>
        <Stack>
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
            {what}
          </Text>
          <Alert color="yellow">{say('seal.undo.warning')}</Alert>
          <Text size="sm">{say('seal.undo.kept')}</Text>
          <DialogButtons label={say('seal.undo.submit')} isPending={false} onClose={onClose} />
        </Stack>
      </form>
    </Modal>
  )
}
