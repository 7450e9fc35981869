import { ActionIcon, Group, Table, Text } from '@mantine/core'
import { IconArrowBackUp, IconArrowDown, IconArrowUp, IconPencil } from '@tabler/icons-react'
import type { FundedPilotView } from '../../shared/portfolio/portfolio-contract.ts'
import { formatCents } from '../../shared/money.ts'
import { client, refreshAll } from '../api.ts'
import { Panel } from '../parts/panel.tsx'
import { saveOrExplain } from '../parts/saved-choice.tsx'
import { showUndo } from '../parts/undo-notice.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'
import { NextStepText } from './next-step-text.tsx'

type Props = {
  pilots: readonly FundedPilotView[]
  onEdit: (pilot: FundedPilotView) => void
  onReopen: (pilot: FundedPilotView) => void
}

const nowrap = { whiteSpace: 'nowrap' } as const

const columns = ['order', 'pilot', 'lead', 'idea', 'total', 'approved', 'next'] as const

/** The pilots in the order in which they begin; the arrows change it. */
export function PilotsTable({ pilots, onEdit, onReopen }: Props) {
  const say = useText()
  return (
    <Panel title={say('portfolio.pilots')}>
      {pilots.length === 0 ? (
        <Text>{say('portfolio.pilots.none')}</Text>
      ) : (
        <Table.ScrollContainer minWidth={1000} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
          <Table verticalSpacing={6}>
            <Table.Thead>
              <Table.Tr>
                {columns.map((column) => (
                  <Table.Th
                    key={column}
                    scope="col"
                    ta={column === 'total' || column === 'approved' ? 'right' : 'left'}
                  >
                    {say(`portfolio.column.${column}`)}
                  </Table.Th>
                ))}
                <Table.Th scope="col">
                  <span className="visually-hidden">{say('portfolio.column.actions')}</span>
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {pilots.map((pilot, index) => (
                <PilotRow
                  key={pilot.id}
                  pilot={pilot}
                  isFirst={index === 0}
                  isLast={index === pilots.length - 1}
                  onEdit={() => onEdit(pilot)}
                  onReopen={() => onReopen(pilot)}
                />
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </Panel>
  )
}

type RowProps = {
  pilot: FundedPilotView
  isFirst: boolean
  isLast: boolean
  onEdit: () => void
  onReopen: () => void
}

function PilotRow({ pilot, isFirst, isLast, onEdit, onReopen }: RowProps) {
  const say = useText()
  const language = useLanguage()
  const money = (cents: number): string => (cents === 0 ? '–' : formatCents(cents, language))
  const { number } = pilot
  return (
    <Table.Tr>
      <Table.Td>
        <Group gap={2} wrap="nowrap">
          <Text fw={600} w={24} ta="right">
            {pilot.startOrder ?? '–'}
          </Text>
          <ActionIcon
            variant="subtle"
            aria-label={say('portfolio.up', { pilot: number })}
            disabled={isFirst}
            onClick={() => void saveOrExplain(() => move(pilot, -1, say('portfolio.moved')))}
          >
            <IconArrowUp size={16} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            aria-label={say('portfolio.down', { pilot: number })}
            disabled={isLast}
            onClick={() => void saveOrExplain(() => move(pilot, 1, say('portfolio.moved')))}
          >
            <IconArrowDown size={16} aria-hidden />
          </ActionIcon>
        </Group>
      </Table.Td>
      <Table.Th scope="row" fw={600}>
        {number} {pilot.title}
        <Text size="sm" c="dimmed" fw={400} lineClamp={2}>
          {pilot.reason}
        </Text>
      </Table.Th>
      <Table.Td>{pilot.lead === '' ? '–' : pilot.lead}</Table.Td>
      <Table.Td style={nowrap}>{pilot.ideaNumber}</Table.Td>
      <Table.Td ta="right" style={nowrap}>
        {money(pilot.outCents)}
      </Table.Td>
      <Table.Td ta="right" style={nowrap}>
        {money(pilot.approvedCents)}
      </Table.Td>
      <Table.Td>
        <NextStepText step={pilot.nextStep} />
      </Table.Td>
      <Table.Td>
        <Group gap={2} wrap="nowrap">
          <ActionIcon variant="subtle" aria-label={say('portfolio.edit', { pilot: number })} onClick={onEdit}>
            <IconPencil size={18} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            aria-label={say('portfolio.reopen.idea', { number })}
            onClick={onReopen}
          >
            <IconArrowBackUp size={18} aria-hidden />
          </ActionIcon>
        </Group>
      </Table.Td>
    </Table.Tr>
  )
}

async function move({ id }: FundedPilotView, by: -1 | 1, message: string): Promise<void> {
  const { sequence } = await client.portfolio.movePilot({ pilotId: id, by })
  await refreshAll()
  showUndo(message, sequence)
}
