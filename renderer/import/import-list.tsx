import { Button, Group, Table, Text } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { api, startDownload } from '../api.ts'
import { Panel } from '../parts/panel.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { undoEntry } from '../parts/undo-entry.tsx'
import { formatMoment } from '../parts/trail-sentence.ts'
import { useLanguage, useText } from '../parts/use-text.ts'

/** Every file taken in so far, with its original and the way back. */
export function ImportList() {
  const say = useText()
  const language = useLanguage()
  const imports = useQuery(api.import.list.queryOptions())
  const undo = useMutation({ mutationFn: undoEntry })
  const save = useMutation(
    api.import.saveOriginal.mutationOptions({ onSuccess: ({ path }) => startDownload(path) }),
  )
  const rows = imports.data ?? []
  return (
    <Panel title={say('import.list')}>
      <ProblemNotice error={imports.error ?? undo.error ?? save.error} />
      {rows.length === 0 ? (
        <Text size="sm">{say('import.list.none')}</Text>
      ) : (
        <Table verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('import.list.file')}</Table.Th>
              <Table.Th>{say('import.list.when')}</Table.Th>
              <Table.Th>{say('import.workshop')}</Table.Th>
              <Table.Th ta="right">{say('import.list.ideas')}</Table.Th>
              <Table.Td />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={row.id}>
                <Table.Td>{row.fileName}</Table.Td>
                <Table.Td>{formatMoment(row.importedAt, language)}</Table.Td>
                <Table.Td>{row.workshop ?? '–'}</Table.Td>
                <Table.Td ta="right">{row.ideaCount}</Table.Td>
                <Table.Td>
                  <Group gap="xs" justify="flex-end" wrap="nowrap">
                    <Button
                      variant="subtle"
                      size="compact-sm"
                      aria-label={`${say('import.list.original')}: ${row.fileName}`}
                      onClick={() => save.mutate({ ideaImportId: row.id })}
                    >
                      {say('import.list.original')}
                    </Button>
                    {row.sequence !== null && (
                      <Button
                        variant="subtle"
                        size="compact-sm"
                        loading={undo.isPending && undo.variables.sequence === row.sequence}
                        aria-label={`${say('action.undo')}: ${row.fileName}`}
                        onClick={() => undo.mutate({ sequence: row.sequence ?? 0 })}
                      >
                        {say('action.undo')}
                      </Button>
                    )}
                  </Group>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Panel>
  )
}
