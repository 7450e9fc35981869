import { Group } from '@mantine/core'
import type { ProgrammeList } from '../../shared/programme/programme-lists.ts'
import { client, refreshAll } from '../api.ts'
import { MoveButtons } from '../parts/move-buttons.tsx'
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
      <MoveButtons
        up={say('entry.up', { name })}
        down={say('entry.down', { name })}
        isFirst={isFirst}
        isLast={isLast}
        move={(by) => saveOrExplain(() => move(by))}
      />
      <RemovalButton name={name} remove={() => client.programme.removeEntry({ list, id })} />
    </Group>
  )
}
