import { ActionIcon, Group } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import type { MovablePart } from '../../shared/papers/papers-contract.ts'
import { client, refreshAll } from '../api.ts'
import { MoveButtons } from '../parts/move-buttons.tsx'
import { saveOrExplain } from '../parts/saved-choice.tsx'
import { showUndo } from '../parts/undo-notice.tsx'
import { useText } from '../parts/use-text.ts'

type Props = { part: MovablePart; id: string; name: string; isFirst: boolean; isLast: boolean }

/** Up, down and out for one entry of a list. */
export function PartButtons({ part, id, name, isFirst, isLast }: Props) {
  const say = useText()
  const move = async (by: -1 | 1): Promise<void> => {
    await client.papers.movePart({ part, id, by })
    await refreshAll()
  }
  const remove = async (): Promise<void> => {
    const { sequence } = await client.papers.removePart({ part, id })
    await refreshAll()
    showUndo(say('papers.part.removed', { name }), sequence)
  }
  return (
    <Group gap={2} wrap="nowrap">
      <MoveButtons
        up={say('papers.part.up', { name })}
        down={say('papers.part.down', { name })}
        isFirst={isFirst}
        isLast={isLast}
        move={(by) => saveOrExplain(() => move(by))}
      />
      <ActionIcon
        variant="subtle"
        aria-label={say('papers.part.remove', { name })}
        onClick={() => void saveOrExplain(remove)}
      >
        <IconTrash size={18} aria-hidden />
      </ActionIcon>
    </Group>
  )
}
