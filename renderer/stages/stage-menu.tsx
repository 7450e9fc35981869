import { ActionIcon, Menu } from '@mantine/core'
import { IconArrowLeft, IconArrowRight, IconDots, IconTrash } from '@tabler/icons-react'
import type { StageView } from '../../shared/stages/stages-contract.ts'
import { client, refreshAll } from '../api.ts'
import { saveOrExplain } from '../parts/saved-choice.tsx'
import { showUndo } from '../parts/undo-notice.tsx'
import { useText } from '../parts/use-text.ts'

/** Where a stage stands among `count`, and whether it stays. */
export function StageMenu({ stage: { id, name, position }, count }: { stage: StageView; count: number }) {
  const say = useText()
  const run = (deed: () => Promise<{ sequence: number }>, done: string): void =>
    void saveOrExplain(async () => {
      const { sequence } = await deed()
      await refreshAll()
      if (sequence > 0) showUndo(done, sequence)
    })
  const move = (by: -1 | 1): void =>
    run(() => client.stages.way.moveStage({ id, by }), say('way.moved', { name }))
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" aria-label={say('way.menu', { name })}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconArrowLeft size={16} aria-hidden />}
          disabled={position === 1}
          onClick={() => move(-1)}
        >
          {say('way.earlier')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconArrowRight size={16} aria-hidden />}
          disabled={position === count}
          onClick={() => move(1)}
        >
          {say('way.later')}
        </Menu.Item>
        <Menu.Item
          color="red"
          leftSection={<IconTrash size={16} aria-hidden />}
          onClick={() => run(() => client.stages.way.removeStage({ id }), say('way.removed', { name }))}
        >
          {say('way.remove')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
