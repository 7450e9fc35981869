import { ActionIcon, Group } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import type { ProgrammeList } from '../../shared/programme/programme-lists.ts'
import { client, refreshAll } from '../api.ts'
import { RemovalButton } from '../parts/removal-button.tsx'
import { saveOrExplain } from '../parts/saved-choice.tsx'
import { useText } from '../parts/use-text.ts'

type Props = { list: ProgrammeList; id: string; name: string; isFirst: boolean; isLast: boolean }

/** Up, down and out for one entry of a list of the programme. */
export function EntryButtons({ list, id, name, isFirst, isLast }: Props) {
  const say = useText()
  const move = async (by: -1 | 1): Promise<void> => {
    await client.programme.moveEntry({ list, id, by })
    await refreshAll()
  }
  return (
    <Group gap={0} wrap="nowrap">
      <ActionIcon
        variant="subtle"
        aria-label={say('entry.up', { name })}
        disabled={isFirst}
        onClick={() => void saveOrExplain(() => move(-1))}
      >
        <IconArrowUp size={18} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        aria-label={say('entry.down', { name })}
        disabled={isLast}
        onClick={() => void saveOrExplain(() => move(1))}
      >
        <IconArrowDown size={18} aria-hidden />
      </ActionIcon>
      <RemovalButton name={name} remove={() => client.programme.removeEntry({ list, id })} />
    </Group>
  )
}
