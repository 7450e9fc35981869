import { ActionIcon, Button, Group, Kbd, Popover, Table, Text } from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp, IconKeyboard } from '@tabler/icons-react'
import { useMemo } from 'react'
import { countStates } from '../../shared/scores/count-states.ts'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { useText } from '../parts/use-text.ts'
import type { Desk } from './sheet-deeds.ts'
import type { Saving } from './sheet-saving.ts'
import { StateBar } from './state-bar.tsx'

type Props = { desk: Desk; present: Saving; told: string }

/** Above the matrix: how much is done, whether it is saved, undo and redo, the keys. */
export function SheetToolbar({ desk, present, told }: Props) {
  const say = useText()
  const { sheet, saving } = desk
  const counts = useMemo(() => countStates(sheet.rows.flatMap(({ cells }) => cells)), [sheet])
  return (
    <>
      <Group justify="space-between" wrap="nowrap" gap="md">
        <StateBar counts={counts} />
        <Group gap={4} wrap="nowrap">
          <SaveMark present={present} />
          <ActionIcon
            variant="subtle"
            aria-label={say('scores.undo')}
            title={say('scores.undo')}
            disabled={!present.canUndo}
            onClick={() => saving.undo()}
          >
            <IconArrowBackUp size={18} />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            aria-label={say('scores.redo')}
            title={say('scores.redo')}
            disabled={!present.canRedo}
            onClick={() => saving.redo()}
          >
            <IconArrowForwardUp size={18} />
          </ActionIcon>
          <KeyboardHelp />
        </Group>
      </Group>
      <Text size="sm" role="status" className="score-told">
        {told}
      </Text>
      {present.error !== null && <NotSaved desk={desk} present={present} />}
    </>
  )
}

function SaveMark({ present }: { present: Saving }) {
  const say = useText()
  return (
    <Text
      size="xs"
      c={present.state === 'failed' ? 'red' : 'dimmed'}
      role="status"
      className="score-save-mark"
    >
      {say(`scores.save.${present.state}`)}
    </Text>
  )
}

function NotSaved({ desk: { saving }, present }: Pick<Props, 'desk' | 'present'>) {
  const say = useText()
  return (
    <Group align="center">
      <ProblemNotice error={present.error} />
      {present.state === 'failed' && (
        <>
          <Button size="compact-sm" onClick={() => saving.retry()}>
            {say('action.retry')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => saving.discard()}>
            {say('scores.discard')}
          </Button>
        </>
      )}
    </Group>
  )
}

const keys = ['type', 'edit', 'next', 'escape', 'empty', 'select', 'clipboard', 'undo', 'reason'] as const

function KeyboardHelp() {
  const say = useText()
  return (
    <Popover width={470} position="bottom-end" withArrow trapFocus>
      <Popover.Target>
        <ActionIcon variant="subtle" aria-label={say('scores.keys')} title={say('scores.keys')}>
          <IconKeyboard size={18} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={say('scores.keys')}>
        <Table>
          <Table.Tbody>
            {keys.map((key) => (
              <Table.Tr key={key}>
                <Table.Th scope="row" w={180}>
                  <Kbd>{say(`scores.combination.${key}`)}</Kbd>
                </Table.Th>
                <Table.Td>{say(`scores.keys.${key}`)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Popover.Dropdown>
    </Popover>
  )
}
