import { Box, Button, Group, Table, Text, Title } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { OriginView } from '../../shared/ideas/idea.ts'
import { api, startDownload } from '../api.ts'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { formatMoment } from '../parts/trail-sentence.ts'
import { useLanguage, useText } from '../parts/use-text.ts'
import { tellSourceField } from './idea-evidence.tsx'

/** Where the idea came from: the row of the file as it stands there, and the file itself. */
export function IdeaOrigins({ origins }: { origins: readonly OriginView[] }) {
  const say = useText()
  const sources = Map.groupBy(origins, ({ ideaImportId, fileName, sheet }) =>
    [ideaImportId ?? '', fileName, sheet ?? ''].join('\n'),
  )
  return (
    <Box component="section">
      <Title order={3} size="h5">
        {say('ideas.origin')}
      </Title>
      <Text size="xs" c="dimmed" mb={4}>
        {origins.length === 0 ? say('ideas.origin.none') : say('ideas.origin.row-lead')}
      </Text>
      {[...sources.entries()].map(([key, cells]) => (
        <Source key={key} cells={cells} />
      ))}
    </Box>
  )
}

function Source({ cells }: { cells: readonly OriginView[] }) {
  const rows = new Set(cells.map(({ row }) => row))
  return (
    <Box mb="sm">
      {rows.size === 1 ? <RowTable cells={cells} /> : <CellTable cells={cells} />}
      <Original cells={cells} />
    </Box>
  )
}

/** Who took the file in and when, and the file bit for bit. */
function Original({ cells }: { cells: readonly OriginView[] }) {
  const say = useText()
  const language = useLanguage()
  const save = useMutation(
    api.import.saveOriginal.mutationOptions({ onSuccess: ({ path }) => startDownload(path) }),
  )
  const { ideaImportId, importedAt, importedBy, fileName } = cells[0] ?? {}
  if (typeof ideaImportId !== 'string' || typeof importedAt !== 'string') return null
  return (
    <>
      <Group gap="xs" mt={4}>
        <Text size="xs" c="dimmed">
          {say('ideas.origin.imported', { at: formatMoment(importedAt, language), by: importedBy ?? '' })}
        </Text>
        <Button
          size="compact-xs"
          variant="default"
          aria-label={`${say('ideas.origin.original')}: ${fileName ?? ''}`}
          onClick={() => save.mutate({ ideaImportId })}
        >
          {say('ideas.origin.original')}
        </Button>
      </Group>
      <ProblemNotice error={save.error} />
    </>
  )
}

/** The columns of the file in their order, each once: a cell may have been read for two fields. */
function inFileOrder(cells: readonly OriginView[]): OriginView[][] {
  const byColumn = Map.groupBy(cells, ({ column }) => column)
  return [...byColumn.values()].toSorted((a, b) => {
    const [one, two] = [a[0]?.column ?? '', b[0]?.column ?? '']
    return one.length - two.length || (one < two ? -1 : 1)
  })
}

/** The row as a spreadsheet shows it: letters of the columns, what each means, and the raw cells. */
function RowTable({ cells }: { cells: readonly OriginView[] }) {
  const say = useText()
  const columns = inFileOrder(cells)
  const [first] = cells
  const place = { file: first?.fileName ?? '', sheet: first?.sheet ?? '–', row: String(first?.row ?? '') }
  return (
    <Table.ScrollContainer
      minWidth={columns.length * 110}
      scrollAreaProps={{ viewportProps: { tabIndex: 0, 'aria-label': say('ideas.origin.row-table') } }}
    >
      <Table captionSide="top" verticalSpacing={4} withTableBorder withColumnBorders layout="auto">
        <Table.Caption ta="left" className="idea-raw">
          {say('ideas.origin.row-place', place)}
        </Table.Caption>
        <Table.Thead>
          <Table.Tr>
            {columns.map(([cell]) => (
              <Table.Th key={cell?.id} ta="center" fw={400} c="dimmed" py={0}>
                {cell?.column}
              </Table.Th>
            ))}
          </Table.Tr>
          <Table.Tr>
            {columns.map((same) => (
              <Table.Th key={same[0]?.id}>
                {same.map(({ field }) => tellSourceField(field, say)).join(', ')}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          <Table.Tr>
            {columns.map(([cell]) => (
              <Table.Td key={cell?.id} className="idea-raw" valign="top" miw={90}>
                {cell?.raw === '' ? say('ideas.origin.empty') : cell?.raw}
              </Table.Td>
            ))}
          </Table.Tr>
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

/** Cells of more than one row: ideas that stood in a column, or values of merged cells. */
function CellTable({ cells }: { cells: readonly OriginView[] }) {
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
