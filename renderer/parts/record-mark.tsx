import { ActionIcon, Group, Text } from '@mantine/core'
import { IconArrowBackUp, IconCheck } from '@tabler/icons-react'
import { undo } from './undo-notice.tsx'
import type { SaveMark } from './record-saving.ts'
import { useText } from './use-text.ts'

type Props = {
  /** Name of the field. */
  label: string
  mark: SaveMark | undefined
  onUndone: () => void
}

/** „✓ gespeichert“ at the right of a field's label, with the way back; told to screen readers. */
export function FieldMark({ label, mark, onUndone }: Props) {
  const say = useText()
  return (
    <Group gap={2} className="field-mark" wrap="nowrap">
      <Text size="xs" c="dimmed" role="status" component="div">
        {mark?.state === 'saving' && say('saving.saving')}
        {mark?.state === 'saved' && (
          <Group gap={2} wrap="nowrap">
            <IconCheck size={14} aria-hidden />
            {say('saving.saved')}
          </Group>
        )}
      </Text>
      {mark?.state === 'saved' && (
        <ActionIcon
          size="xs"
          variant="subtle"
          aria-label={say('saving.undo-of', { field: label })}
          title={say('action.undo')}
          onClick={() => void undo(mark.sequence).then(onUndone)}
        >
          <IconArrowBackUp size={14} aria-hidden />
        </ActionIcon>
      )}
    </Group>
  )
}
