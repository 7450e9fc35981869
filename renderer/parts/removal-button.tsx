import { ActionIcon } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { refreshAll } from '../api.ts'
import { saveOrExplain } from './saved-choice.tsx'
import { showUndo } from './undo-notice.tsx'
import { useText } from './use-text.ts'

type Props = {
  name: string
  remove: () => Promise<{ sequence: number }>
  onRemoved?: () => void
}

/** Deletes at once and offers the way back; what is still needed stays, and the notice says what needs it. */
export function RemovalButton({ name, remove, onRemoved }: Props) {
  const say = useText()
  const run = async (): Promise<void> => {
    const { sequence } = await remove()
    onRemoved?.()
    await refreshAll()
    showUndo(say('entry.removed', { name }), sequence)
  }
  return (
    <ActionIcon
      variant="subtle"
      aria-label={say('entry.remove', { name })}
      title={say('action.delete')}
      onClick={() => void saveOrExplain(run)}
    >
      <IconTrash size={18} aria-hidden />
    </ActionIcon>
  )
}
