import { Box, Button, Group, Table, Text, Title } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { OriginView } from '../../shared/ideas/idea.ts'
import { originalRow } from '../../shared/ideas/original-row.ts'
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
  return (
    <Box mb="sm">
      <OriginalTable origins={cells} />
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

/** The line as it stands in the file: cell, heading of the file, raw value, and the field that came of it. */
function OriginalTable({ origins }: { origins: readonly OriginView[] }) {
  const say = useText()
  const { fileName, sheet } = origins[0] ?? {}
  const cells = originalRow(origins)
  const hasHeadings = cells.some(({ heading }) => heading !== null)
  return (
    <Table captionSide="top" verticalSpacing={4} withTableBorder layout="auto">
      <Table.Caption ta="left" className="idea-raw">
        {say('ideas.origin.place', { file: fileName ?? '', sheet: sheet ?? '–' })}
      </Table.Caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{say('ideas.origin.cell')}</Table.Th>
          {hasHeadings && <Table.Th>{say('ideas.origin.heading')}</Table.Th>}
          <Table.Th>{say('ideas.origin.raw')}</Table.Th>
          <Table.Th>{say('ideas.origin.field')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody style={{ verticalAlign: 'top' }}>
        {cells.map(({ row, column, heading, raw, fields }) => (
          <Table.Tr key={`${column}${row}`}>
            <Table.Th fw={400}>{`${column}${row}`}</Table.Th>
            {hasHeadings && <Table.Td className="idea-raw">{heading || '–'}</Table.Td>}
            <Table.Td className="idea-raw">{raw === '' ? say('ideas.origin.empty') : raw}</Table.Td>
            <Table.Td c={fields.length === 0 ? 'dimmed' : undefined}>
              {fields.length === 0
                ? say('ideas.origin.unmapped')
                : fields.map((field) => tellSourceField(field, say)).join(', ')}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
