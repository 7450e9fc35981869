import {
  ActionIcon,
  Button,
  Checkbox,
  Group,
  Kbd,
  Popover,
  Stack,
  Table,
  Text,
  TextInput,
} from '@mantine/core'
import { IconColumns3, IconKeyboard, IconSearch, IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { TextKey } from '../../shared/language/text.ts'
import type { GridColumn } from './grid-column.ts'
import { tellFilter } from './grid-filter-text.ts'
import type { GridModel } from './grid-model.ts'
import { useLanguage, useText } from './use-text.ts'

type Props<Row extends object> = {
  model: GridModel<Row>
  /** „42 von 130 Ideen“; told to screen readers whenever it changes. */
  countText: string
  children?: ReactNode
}

/** Above a table: search, count, active filters, choice of columns, the keys. */
export function GridToolbar<Row extends object>({ model, countText, children }: Props<Row>) {
  return (
    <Stack gap={6}>
      <Group gap="xs" wrap="wrap">
        <SearchField model={model} />
        <Text size="sm" role="status" className="grid-count">
          {countText}
        </Text>
        <Group gap={4} ml="auto">
          {children}
          <ColumnMenu model={model} />
          <KeyList />
        </Group>
      </Group>
      <ActiveFilters model={model} />
    </Stack>
  )
}

function SearchField<Row extends object>({ model }: { model: GridModel<Row> }) {
  const say = useText()
  return (
    <TextInput
      type="search"
      w={260}
      aria-label={say('grid.search.hint')}
      placeholder={say('grid.search.hint')}
      leftSection={<IconSearch size={16} aria-hidden />}
      value={model.search}
      onChange={(event) => model.setSearch(event.currentTarget.value)}
      rightSection={
        model.search === '' ? undefined : (
          <ActionIcon
            size="sm"
            variant="subtle"
            aria-label={say('grid.search.clear')}
            onClick={() => model.setSearch('')}
          >
            <IconX size={14} aria-hidden />
          </ActionIcon>
        )
      }
    />
  )
}

function ActiveFilters<Row extends object>({ model }: { model: GridModel<Row> }) {
  const say = useText()
  const language = useLanguage()
  if (model.filters.length === 0) return null
  return (
    <Group gap={6}>
      {model.filters.flatMap(({ id, value }) => {
        const column = model.columns.find((one: GridColumn<Row>) => one.id === id)
        if (column === undefined) return []
        const told = `${column.title}: ${tellFilter(value, { say, language, tell: column.tell ?? String })}`
        return (
          <Button
            key={id}
            size="compact-sm"
            variant="light"
            fw={500}
            className="grid-chip"
            aria-label={say('grid.filter.remove', { filter: told })}
            rightSection={<IconX size={14} aria-hidden />}
            onClick={() => model.setFilter(id, undefined)}
          >
            {told}
          </Button>
        )
      })}
      <Button size="compact-sm" variant="subtle" fw={500} onClick={model.resetFilters}>
        {say('grid.filter.reset-all')}
      </Button>
    </Group>
  )
}

function ColumnMenu<Row extends object>({ model }: { model: GridModel<Row> }) {
  const say = useText()
  return (
    <Popover position="bottom-end" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <Button variant="default" fw={500} px="sm" leftSection={<IconColumns3 size={16} aria-hidden />}>
          {say('grid.columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={say('grid.columns')}>
        <Stack gap={6}>
          {model.columns.map((column: GridColumn<Row>) => (
            <Checkbox
              key={column.id}
              size="sm"
              label={column.title}
              checked={model.isColumnShown(column.id)}
              disabled={column.isAlwaysShown === true}
              onChange={(event) => model.showColumn(column.id, event.currentTarget.checked)}
            />
          ))}
          <Button size="compact-sm" variant="default" mt={4} onClick={model.resetLooks}>
            {say('grid.columns.reset')}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}

const keyRows = ['move', 'row', 'all', 'page', 'open', 'filter', 'width'] as const

function KeyList() {
  const say = useText()
  return (
    <Popover position="bottom-end" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon variant="default" size={36} aria-label={say('grid.keys')}>
          <IconKeyboard size={16} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={say('grid.keys')} tabIndex={-1}>
        <Table withRowBorders={false} verticalSpacing={2}>
          <Table.Tbody>
            {keyRows.map((row) => (
              <Table.Tr key={row}>
                <Table.Th fw={400}>{say(`grid.keys.${row}`)}</Table.Th>
                <Table.Td>
                  <Kbd>{say(`grid.keys.${row}.keys` satisfies TextKey)}</Kbd>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Popover.Dropdown>
    </Popover>
  )
}
