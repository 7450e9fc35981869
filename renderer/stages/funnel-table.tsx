import { Group, Table, Text } from '@mantine/core'
import { type FunnelStage, funnelParts } from '../../shared/stages/funnel.ts'
import { useText } from '../parts/use-text.ts'

/** The numbers of the funnel, with the sign of each part at the head of its column. */
export function FunnelTable({ funnel }: { funnel: readonly FunnelStage[] }) {
  const say = useText()
  return (
    <div>
      <Table.ScrollContainer minWidth={680} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
        <Table aria-label={say('funnel.table')} verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('funnel.column.stage')}</Table.Th>
              <Table.Th ta="right">{say('funnel.column.in')}</Table.Th>
              {funnelParts.map((part) => (
                <Table.Th key={part} ta="right" title={say(`funnel.part.${part}`)}>
                  <Group gap={6} wrap="nowrap" justify="flex-end">
                    <svg className="funnel-key" aria-hidden>
                      <rect width="100%" height="100%" className={`funnel-box funnel-${part}`} />
                    </svg>
                    {say(`funnel.column.${part}`)}
                  </Group>
                </Table.Th>
              ))}
              <Table.Th ta="right">{say('funnel.column.returned')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {funnel.map((stage) => (
              <Table.Tr key={stage.stageId}>
                <Table.Th fw={500}>{stage.name}</Table.Th>
                <Table.Td ta="right">{stage.in}</Table.Td>
                {funnelParts.map((part) => (
                  <Table.Td key={part} ta="right">
                    {stage.parts[part]}
                  </Table.Td>
                ))}
                <Table.Td ta="right">{stage.returned}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Text size="xs" c="dimmed">
        {say('funnel.sum')}
      </Text>
    </div>
  )
}
