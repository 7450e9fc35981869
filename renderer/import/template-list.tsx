import { Button, Group, Table, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { StoredTemplate } from '../../shared/import/template.ts'
import { api, refreshAll, startDownload } from '../api.ts'
import { Panel } from '../parts/panel.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { formatMoment } from '../parts/trail-sentence.ts'
import { showUndo } from '../parts/undo-notice.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'

/** Remembered mappings: rename, take out as a file, remove. */
export function TemplateList() {
  const say = useText()
  const templates = useQuery(api.import.templates.queryOptions())
  const rows = templates.data ?? []
  if (rows.length === 0) return <ProblemNotice error={templates.error} />
  return (
    <Panel title={say('import.templates')} finding={say('import.templates.finding')}>
      <ProblemNotice error={templates.error} />
      <Table verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('import.template.name')}</Table.Th>
            <Table.Th>{say('import.template.columns')}</Table.Th>
            <Table.Th>{say('import.template.when')}</Table.Th>
            <Table.Td />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <TemplateRow key={`${row.id} ${row.revision}`} row={row} />
          ))}
        </Table.Tbody>
      </Table>
    </Panel>
  )
}

function TemplateRow({ row }: { row: StoredTemplate }) {
  const say = useText()
  const language = useLanguage()
  const [name, setName] = useState(row.name)
  const rename = useMutation(api.import.renameTemplate.mutationOptions({ onSuccess: refreshAll }))
  const remove = useMutation(
    api.import.removeTemplate.mutationOptions({
      onSuccess: async ({ sequence }) => {
        await refreshAll()
        showUndo(say('import.template.removed', { name: row.name }), sequence)
      },
    }),
  )
  const save = useMutation(
    api.import.exportTemplate.mutationOptions({ onSuccess: ({ path }) => startDownload(path) }),
  )
  const leave = (): void => {
    const wished = name.trim()
    if (wished === '') setName(row.name)
    else if (wished !== row.name) rename.mutate({ id: row.id, name: wished, revision: row.revision })
  }
  const mapped = row.template.columns.filter(({ field }) => field !== null).length
  return (
    <Table.Tr>
      <Table.Td>
        <TextInput
          size="xs"
          aria-label={`${say('import.template.name')}: ${row.name}`}
          value={name}
          maxLength={200}
          onChange={(event) => setName(event.currentTarget.value)}
          onBlur={leave}
        />
        <ProblemNotice error={rename.error ?? remove.error ?? save.error} />
      </Table.Td>
      <Table.Td>{say('common.of', { part: mapped, whole: row.template.columns.length })}</Table.Td>
      <Table.Td>{formatMoment(row.savedAt, language)}</Table.Td>
      <Table.Td>
        <Group gap="xs" justify="flex-end" wrap="nowrap">
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={`${say('import.template.export')}: ${row.name}`}
            onClick={() => save.mutate({ id: row.id })}
          >
            {say('import.template.export')}
          </Button>
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={`${say('import.template.remove')}: ${row.name}`}
            onClick={() => remove.mutate({ id: row.id })}
          >
            {say('import.template.remove')}
          </Button>
        </Group>
      </Table.Td>
    </Table.Tr>
  )
}
