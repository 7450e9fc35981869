import { ActionIcon, Group } from '@mantine/core'
import { IconArrowBackUp, IconCheck } from '@tabler/icons-react'
import type { SaveMark } from './record-saving.ts'
import { undo } from './undo-notice.tsx'
import { useText } from './use-text.ts'

type Props = {
  /** What the row is about. */
  name: string
  marks: Readonly<Record<string, SaveMark>>
  dropMark: (field: string) => void
}

/** Says for a whole row that its last change is saved, and takes that change back. */
export function RowMark({ name, marks, dropMark }: Props) {
  const say = useText()
  const [last] = Object.entries(marks)
    .flatMap(([field, mark]) => (mark.state === 'saved' ? [{ field, sequence: mark.sequence }] : []))
    .toSorted((a, b) => b.sequence - a.sequence)
  return (
    <Group gap={2} wrap="nowrap" miw={38}>
      <span role="status">
        {last !== undefined && (
          <>
            <IconCheck size={14} aria-hidden />
            <span className="visually-hidden">{say('saving.saved')}</span>
          </>
        )}
      </span>
      {last !== undefined && (
        <ActionIcon
          size="sm"
          variant="subtle"
          aria-label={say('saving.undo-of', { field: name })}
          title={say('action.undo')}
          onClick={() => void undo(last.sequence).then(() => dropMark(last.field))}
        >
          <IconArrowBackUp size={16} aria-hidden />
        </ActionIcon>
      )}
    </Group>
  )
}
