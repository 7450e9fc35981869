import { Badge, Group, NativeSelect, Table, Text } from '@mantine/core'
import { IconEyeOff } from '@tabler/icons-react'
import { columnLetters } from '../../shared/import/grid.ts'
import { fieldKinds, ideaFields } from '../../shared/import/idea-fields.ts'
import type { PreviewTable } from '../../shared/import/preview-table.ts'
import type { AmountUnit, ColumnMapping } from '../../shared/import/understanding.ts'
import { isTextKey } from '../../shared/language/text.ts'
import { Panel } from '../parts/panel.tsx'
import { useText } from '../parts/use-text.ts'
import { TemplateBar } from './template-bar.tsx'
import type { Correct } from './use-import.ts'

type Props = { table: PreviewTable; onCorrect: Correct }

/** Which column means what, how the program knows, and the way to change it. */
export function MappingPanel({ table, onCorrect }: Props) {
  const say = useText()
  return (
    <Panel
      title={say('import.mapping')}
      finding={say('import.mapping.finding')}
      actions={<TemplateBar table={table} />}
    >
      <Table.ScrollContainer minWidth={640} mah={320} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
        <Table verticalSpacing={4} stickyHeader>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('import.column')}</Table.Th>
              <Table.Th>{say('import.heading')}</Table.Th>
              <Table.Th>{say('import.example')}</Table.Th>
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
  return (
    <Table.Tr>
      <Table.Td>{place}</Table.Td>
      <Table.Td>
        {column.heading || '–'}
        {column.hidden && (
          <Badge
            ml={6}
            variant="default"
            tt="none"
            fw={500}
            leftSection={<IconEyeOff size={12} aria-hidden />}
          >
            {say('import.hidden')}
          </Badge>
        )}
      </Table.Td>
      <Table.Td maw={220}>
        <Text size="sm" c="dimmed" truncate>
          {table.examples[column.place]}
        </Text>
      </Table.Td>
      <Table.Td>
        <FieldChoice column={column} table={table} onCorrect={onCorrect} place={place} />
      </Table.Td>
      <Table.Td>
        <Text size="sm" c="dimmed">
          {isTextKey(key) ? say(key, values) : ''}
        </Text>
      </Table.Td>
    </Table.Tr>
  )
}

const units: readonly AmountUnit[] = ['euros', 'thousand euros', 'million euros']
const unitKeys = {
  euros: 'import.unit.euros',
  'thousand euros': 'import.unit.thousand',
  'million euros': 'import.unit.million',
} as const

/** Chosen for a ticked column that is read together with another. */
const withOthers = 'with-others'

/** The field of a column, and for amounts what a bare figure counts. */
function FieldChoice({ column, table, onCorrect, place }: Props & { column: ColumnMapping; place: string }) {
  const say = useText()
  const { key, values } = column.evidence
  const isTicked = key === 'import.column.ticked-with'
  const choose = (chosen: string): void => {
    if (chosen === withOthers) return
    const field = ideaFields.find((one) => one === chosen) ?? null
    void onCorrect({ table: table.id, fields: [{ place: column.place, field }] })
  }
  const chooseUnit = (chosen: string): void => {
    const unit = units.find((one) => one === chosen) ?? 'euros'
    void onCorrect({ table: table.id, fields: [{ place: column.place, field: column.field, unit }] })
  }
  return (
    <Group gap={4} wrap="nowrap">
      <NativeSelect
        size="xs"
        aria-label={say('import.meaning.of', { column: place })}
        value={isTicked ? withOthers : (column.field ?? '')}
        onChange={(event) => choose(event.currentTarget.value)}
        data={[
          ...(isTicked ? [{ value: withOthers, label: say('import.meaning.with', values) }] : []),
          { value: '', label: say('import.meaning.none') },
          ...ideaFields.map((field) => ({ value: field, label: say(`field.${field}`) })),
        ]}
      />
      {column.field !== null && fieldKinds[column.field] === 'amount' && (
        <NativeSelect
          size="xs"
          aria-label={say('import.unit.of', { column: place })}
          value={column.unit ?? 'euros'}
          onChange={(event) => chooseUnit(event.currentTarget.value)}
          data={units.map((unit) => ({ value: unit, label: say(unitKeys[unit]) }))}
        />
      )}
    </Group>
  )
}
