import { NativeSelect, NumberInput, Table, Text } from '@mantine/core'
import { columnLetters } from '../../shared/import/grid.ts'
import { ideaFields } from '../../shared/import/idea-fields.ts'
import type { ColumnMapping, TableCorrection, UnderstoodTable } from '../../shared/import/understanding.ts'
import { isTextKey } from '../../shared/language/text.ts'
import { Panel } from '../parts/panel.tsx'
import { useText } from '../parts/use-text.ts'

type Props = { table: UnderstoodTable; onCorrect: (correction: TableCorrection) => Promise<void> }

/** Which column means what, how the program knows, and the way to change it. */
export function MappingPanel({ table, onCorrect }: Props) {
  const say = useText()
  const header = table.headerLines
  const finding =
    header === null ? say('import.mapping.finding.none') : say('import.mapping.finding', { row: header.last })
  return (
    <Panel
      title={say('import.mapping')}
      finding={finding}
      actions={
        <NumberInput
          label={say('import.header-row')}
          size="xs"
          w={100}
          min={1}
          key={header?.last ?? 0}
          defaultValue={header?.last ?? ''}
          onBlur={(event) => {
            const row = Number(event.currentTarget.value)
            if (row >= 1 && row !== header?.last) {
              void onCorrect({ table: table.id, headerLines: { first: row, last: row } })
            }
          }}
        />
      }
    >
      <Table.ScrollContainer minWidth={640} mah={320} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
        <Table verticalSpacing={4} stickyHeader>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('import.column')}</Table.Th>
              <Table.Th>{say('import.heading')}</Table.Th>
              <Table.Th>{say('import.meaning')}</Table.Th>
              <Table.Th>{say('import.why')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {table.columns.map((column) => (
              <MappingRow key={column.place} column={column} table={table} onCorrect={onCorrect} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Panel>
  )
}

function MappingRow({ column, table, onCorrect }: Props & { column: ColumnMapping }) {
  const say = useText()
  const place = table.orientation === 'ideas-in-rows' ? columnLetters(column.place) : String(column.place)
  const { key, values } = column.evidence
  const choose = (chosen: string): void => {
    const field = ideaFields.find((one) => one === chosen) ?? null
    void onCorrect({ table: table.id, fields: [{ place: column.place, field }] })
  }
  return (
    <Table.Tr>
      <Table.Td>{place}</Table.Td>
      <Table.Td>{column.heading || '–'}</Table.Td>
      <Table.Td>
        <NativeSelect
          size="xs"
          aria-label={say('import.meaning.of', { column: place })}
          value={column.field ?? ''}
          onChange={(event) => choose(event.currentTarget.value)}
          data={[
            { value: '', label: say('import.meaning.none') },
            ...ideaFields.map((field) => ({ value: field, label: say(`field.${field}`) })),
          ]}
        />
      </Table.Td>
      <Table.Td>
        <Text size="sm" c="dimmed">
          {isTextKey(key) ? say(key, values) : ''}
        </Text>
      </Table.Td>
    </Table.Tr>
  )
}
