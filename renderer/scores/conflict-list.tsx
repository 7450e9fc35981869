import { Button, Group, Modal, Stack, Table, Text } from '@mantine/core'
import type { CellConflict, SheetCell } from '../../shared/scores/scores-contract.ts'
import type { CriterionView } from '../../shared/stages/catalogue-view.ts'
import { useText } from '../parts/use-text.ts'
import { textOf } from './sheet-cell.tsx'
import type { Desk } from './sheet-deeds.ts'

type Props = { desk: Desk; criteria: readonly CriterionView[]; conflicts: readonly CellConflict[] }

/** Cells that somebody else saved meanwhile, with both versions; nothing is overwritten before one of them is chosen. */
export function ConflictList({ desk, criteria, conflicts }: Props) {
  const say = useText()
  const { saving } = desk
  if (conflicts.length === 0) return null
  return (
    <Modal
      opened
      size="xl"
      onClose={() => saving.resolve(conflicts, 'theirs')}
      title={say('conflict.title')}
      closeButtonProps={{ 'aria-label': say('action.take-theirs') }}
    >
      <Stack>
        <Text>{say('scores.conflicts', { count: conflicts.length })}</Text>
        <Table.ScrollContainer minWidth={500} mah="50vh">
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{say('scores.column.title')}</Table.Th>
                <Table.Th>{say('scores.criterion')}</Table.Th>
                <Table.Th>{say('conflict.mine')}</Table.Th>
                <Table.Th>{say('conflict.theirs')}</Table.Th>
                <Table.Th>{say('scores.choice')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {conflicts.map((conflict) => (
                <ConflictRow
                  key={`${conflict.mine.ideaId} ${conflict.mine.criterionId}`}
                  desk={desk}
                  criteria={criteria}
                  conflict={conflict}
                />
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
        <Group justify="flex-end">
          <Button variant="default" onClick={() => saving.resolve(conflicts, 'theirs')}>
            {say('scores.all-theirs')}
          </Button>
          <Button onClick={() => saving.resolve(conflicts, 'mine')}>{say('scores.all-mine')}</Button>
        </Group>
      </Stack>
    </Modal>
  )
}

function ConflictRow({ desk, criteria, conflict }: Omit<Props, 'conflicts'> & { conflict: CellConflict }) {
  const say = useText()
  const { mine, theirs } = conflict
  const idea = desk.sheet.rows.find(({ id }) => id === mine.ideaId)
  const column = criteria.findIndex(({ id }) => id === mine.criterionId)
  const scale = desk.scales[column]
  const tell = (cell: Omit<SheetCell, 'revision'>): string => {
    const text = scale === undefined ? '' : textOf({ ...cell, revision: 0 }, scale, desk.language)
    return [text === '' ? say('scores.state.open') : text, cell.reason]
      .filter((part) => part !== '')
      .join(' – ')
  }
  return (
    <Table.Tr>
      <Table.Td>
        {idea?.number} {idea?.title}
      </Table.Td>
      <Table.Td>{criteria[column]?.name}</Table.Td>
      <Table.Td>{tell({ ...mine, reason: mine.reason ?? '' })}</Table.Td>
      <Table.Td>{tell(theirs)}</Table.Td>
      <Table.Td>
        <Group gap="xs" wrap="nowrap">
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => desk.saving.resolve([conflict], 'theirs')}
          >
            {say('scores.take-theirs')}
          </Button>
          <Button size="compact-sm" onClick={() => desk.saving.resolve([conflict], 'mine')}>
            {say('scores.take-mine')}
          </Button>
        </Group>
      </Table.Td>
    </Table.Tr>
  )
}
