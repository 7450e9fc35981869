import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { text } from '../../shared/language/text.ts'
import { readPreferences } from '../preferences.ts'
import { problemOf } from './problem-notice.tsx'
import { undoEntry } from './undo-entry.tsx'
import { isTextKey } from '../../shared/language/text.ts'

/** The notice that is on the screen now, or was the last one. */
let shownId: string | undefined

/**
 * Tells that something is done and offers to take it back. Only the latest such notice stays, so that a quick hand does not
 * cover the page with them; the same undo stays reachable in the trail, so nothing is lost when a notice has gone.
 */
export function showUndo(message: string, sequence: number): void {
  const { language } = readPreferences()
  const id = `undo-${sequence}`
  if (shownId !== undefined && shownId !== id) notifications.hide(shownId)
  shownId = id
  notifications.show({
    id,
    autoClose: 12_000,
    withCloseButton: true,
    closeButtonProps: { 'aria-label': text(language, 'action.close') },
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{message}</Text>
        <Button
          size="compact-sm"
          variant="default"
          style={{ flexShrink: 0 }}
          onClick={() => void undo(sequence, id)}
        >
          {text(language, 'action.undo')}
        </Button>
      </Group>
    ),
  })
}

/** Takes an entry of the trail back and says how that went; hides the notice that offered it. */
export async function undo(sequence: number, noticeId?: string): Promise<void> {
  const { language } = readPreferences()
  if (noticeId !== undefined) notifications.hide(noticeId)
  try {
    await undoEntry({ sequence })
    notifications.show({
      message: text(language, 'undo.done'),
      closeButtonProps: { 'aria-label': text(language, 'action.close') },
    })
  } catch (error) {
    const problem = problemOf(error)
    const key = `problem.${problem.code}`
    notifications.show({
      color: 'red',
      autoClose: false,
      closeButtonProps: { 'aria-label': text(language, 'action.close') },
      message: isTextKey(key) ? text(language, key, problem.values) : problem.code,
    })
  }
}
