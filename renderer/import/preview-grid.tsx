import { Checkbox, Switch, Table, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { IdeaField } from '../../shared/import/idea-fields.ts'
import type { TableCorrection, UnderstoodIdea, UnderstoodTable } from '../../shared/import/understanding.ts'
import { Panel } from '../parts/panel.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'
import { shownValue } from './shown-value.ts'

type Props = { table: UnderstoodTable; onCorrect: (correction: TableCorrection) => Promise<void> }

/** More rows than anybody checks by eye; the filter brings every row with a remark to the top of them. */
const shownAtOnce = 150

/** One row per idea, as it will stand in the catalogue, with the remarks marked at the cell. */
export function PreviewGrid({ table, onCorrect }: Props) {
  const say = useText()
  const [onlyProblems, setOnlyProblems] = useState(false)
  const marked = useMemo(() => markCells(table), [table])
  const fields = table.columns.flatMap(({ field }) => field ?? [])
  const rows = onlyProblems ? table.ideas.filter(({ line }) => marked.lines.has(line)) : table.ideas
  return (
    <Panel
      title={`${say('import.preview')} (${rows.length})`}
      actions={
        <Switch
          label={say('import.preview.only-problems')}
          checked={onlyProblems}
          onChange={(event) => setOnlyProblems(event.currentTarget.checked)}
        />
      }
    >
      <Table.ScrollContainer minWidth={800} mah={420} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
        <Table verticalSpacing={4} stickyHeader striped>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('import.preview.line')}</Table.Th>
              {fields.map((field) => (
                <Table.Th key={field}>{say(`field.${field}`)}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.slice(0, shownAtOnce).map((idea) => (
              <IdeaRow
                key={idea.line}
                idea={idea}
                fields={fields}
                marked={marked.cells}
                table={table}
                onCorrect={onCorrect}
              />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {rows.length > shownAtOnce && (
        <Text size="sm" c="dimmed">
          {say('import.preview.more', { count: shownAtOnce })}
        </Text>
      )}
    </Panel>
  )
}

type RowProps = Props & { idea: UnderstoodIdea; fields: IdeaField[]; marked: ReadonlyMap<string, string> }

function IdeaRow({ idea, fields, marked, table, onCorrect }: RowProps) {
  const say = useText()
  const language = useLanguage()
  return (
    <Table.Tr>
      <Table.Td>
        <Checkbox
          size="xs"
          label={idea.line}
          aria-label={say('import.preview.take', { line: idea.line })}
          checked
          onChange={() => void onCorrect({ table: table.id, skip: [idea.line] })}
        />
      </Table.Td>
      {fields.map((field) => {
        const remark = marked.get(`${idea.line} ${field}`)
        return (
          <Table.Td key={field} className={remark === undefined ? undefined : 'marked-cell'} title={remark}>
            {remark !== undefined && <IconAlertTriangle size={14} aria-label={remark} />}{' '}
            <Text span size="sm" lineClamp={3}>
              {shownValue(idea.readings[field]?.value, say, language)}
            </Text>
          </Table.Td>
        )
      })}
    </Table.Tr>
  )
}

/** Remark by line and field, and the lines that have any; accepted proposals are settled. */
function markCells(table: UnderstoodTable): { cells: Map<string, string>; lines: Set<number> } {
  const open = table.problems.filter(({ accepted }) => !accepted)
  return {
    cells: new Map(open.map(({ line, field, kind }) => [`${line} ${field}`, kind])),
    lines: new Set(open.map(({ line }) => line)),
  }
}
