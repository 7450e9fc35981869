import { Box, Table, Text, Title } from '@mantine/core'
import type { OriginView } from '../../shared/ideas/idea.ts'
import { useText } from '../parts/use-text.ts'
import { tellSourceField } from './idea-evidence.tsx'

/** For every field the cell that it came from: file, sheet, row, column, raw value. */
export function IdeaOrigins({ origins }: { origins: readonly OriginView[] }) {
  const say = useText()
  const files = Map.groupBy(origins, ({ fileName, sheet }) => [fileName, sheet ?? ''].join('\n'))
  return (
    <Box component="section">
      <Title order={3} size="h5">
        {say('ideas.origin')}
      </Title>
      <Text size="xs" c="dimmed" mb={4}>
        {origins.length === 0 ? say('ideas.origin.none') : say('ideas.origin.lead')}
      </Text>
      {[...files.entries()].map(([key, cells]) => (
        <OriginTable key={key} cells={cells} />
      ))}
    </Box>
  )
}

function OriginTable({ cells }: { cells: readonly OriginView[] }) {
  const say = useText()
  const [first] = cells
  return (
    <Table captionSide="top" verticalSpacing={4} withTableBorder layout="auto" mb="xs">
      <Table.Caption ta="left" className="idea-raw">
        {say('ideas.origin.place', { file: first?.fileName ?? '', sheet: first?.sheet ?? '–' })}
      </Table.Caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{say('ideas.origin.field')}</Table.Th>
          <Table.Th ta="right">{say('ideas.origin.row')}</Table.Th>
          <Table.Th>{say('ideas.origin.column')}</Table.Th>
          <Table.Th>{say('ideas.origin.raw')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {cells.map((cell) => (
          <Table.Tr key={cell.id}>
            <Table.Th fw={400}>{tellSourceField(cell.field, say)}</Table.Th>
            <Table.Td ta="right">{cell.row}</Table.Td>
            <Table.Td>{cell.column}</Table.Td>
            <Table.Td className="idea-raw">{cell.raw === '' ? say('ideas.origin.empty') : cell.raw}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
