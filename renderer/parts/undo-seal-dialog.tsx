import { Alert, Text } from '@mantine/core'
import { FormDialog } from './form-dialog.tsx'
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
  return (
    <FormDialog
      title={say('seal.undo.title')}
      label={say('seal.undo.submit')}
      isPending={false}
      error={null}
      onSubmit={() => {
        onClose()
        onUndo()
      }}
      onClose={onClose}
    >
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {what}
      </Text>
      <Alert color="yellow">{say('seal.undo.warning')}</Alert>
      <Text size="sm">{say('seal.undo.kept')}</Text>
    </FormDialog>
  )
}
