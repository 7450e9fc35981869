import { Button, Checkbox, Group, NumberInput, ScrollArea, Stack, Text, TextInput } from '@mantine/core'
import type { GridColumn } from './grid-column.ts'
import { compareValues, type GridFilter, isIdle, valuesOf } from './grid-filter.ts'
import { useLanguage, useText } from './use-text.ts'

type Props<Row> = {
  column: GridColumn<Row>
  rows: readonly Row[]
  filter: GridFilter | undefined
  onFilter: (filter: GridFilter | undefined) => void
}

/** The filter of one column: contains, a pick list with counts, or from–to. Every input takes effect at once. */
export function GridFilterForm<Row>(props: Props<Row>) {
  const say = useText()
  const set = (filter: GridFilter): void => props.onFilter(isIdle(filter) ? undefined : filter)
  return (
    <Stack gap="xs">
      <FilterFields {...props} set={set} />
      <Button
        size="compact-sm"
        variant="default"
        disabled={props.filter === undefined}
        onClick={() => props.onFilter(undefined)}
      >
        {say('grid.filter.reset')}
      </Button>
    </Stack>
  )
}

type FieldsProps<Row> = Props<Row> & { set: (filter: GridFilter) => void }

function FilterFields<Row>(props: FieldsProps<Row>) {
  const say = useText()
  const { column, filter, set } = props
  switch (column.kind) {
    case 'text':
      return (
        <TextInput
          label={say('grid.filter.contains')}
          value={filter?.kind === 'contains' ? filter.text : ''}
          onChange={(event) => set({ kind: 'contains', text: event.currentTarget.value })}
          data-autofocus
        />
      )
    case 'pick':
      return <PickList {...props} />
    case 'number':
      return <RangeFields {...props} />
    case 'day':
      return <DayFields {...props} />
  }
}

function PickList<Row>({ column, rows, filter, set }: FieldsProps<Row>) {
  const say = useText()
  const picks = filter?.kind === 'picks' ? filter.picks : []
  const tell = column.tell ?? String
  return (
    <ScrollArea.Autosize mah={300} type="auto">
      <Stack gap={6} role="group" aria-label={say('grid.filter', { column: column.title })}>
        {countPicks(column, rows).map(({ pick, count }, index) => (
          <Checkbox
            key={pick}
            size="sm"
            data-autofocus={index === 0 ? true : undefined}
            checked={picks.includes(pick)}
            label={
              <Group gap={6} wrap="nowrap">
                <span>{pick === '' ? say('grid.filter.empty') : tell(pick)}</span>
                <Text span size="xs" c="dimmed">
                  {count}
                </Text>
              </Group>
            }
            onChange={(event) =>
              set({
                kind: 'picks',
                picks: event.currentTarget.checked ? [...picks, pick] : picks.filter((one) => one !== pick),
              })
            }
          />
        ))}
      </Stack>
    </ScrollArea.Autosize>
  )
}

/** The values that occur in a column with their number of rows, in the order of the screen; "not stated" last. */
function countPicks<Row>(column: GridColumn<Row>, rows: readonly Row[]): { pick: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const row of rows) {
    const values = valuesOf(column.value(row))
    for (const value of values.length === 0 ? [''] : values) {
      counts.set(String(value), (counts.get(String(value)) ?? 0) + 1)
    }
  }
  const tell = column.tell ?? String
  return [...counts]
    .map(([pick, count]) => ({ pick, count }))
    .toSorted((a, b) =>
      a.pick === '' || b.pick === ''
        ? Number(a.pick === '') - Number(b.pick === '')
        : compareValues(tell(a.pick), tell(b.pick)),
    )
}

function RangeFields<Row>({ filter, set }: FieldsProps<Row>) {
  const say = useText()
  const isGerman = useLanguage() === 'de'
  const { from, to } = filter?.kind === 'range' ? filter : { from: null, to: null }
  const common = {
    hideControls: true,
    decimalSeparator: isGerman ? ',' : '.',
    thousandSeparator: isGerman ? '.' : ',',
  }
  return (
    <Group gap="xs" wrap="nowrap">
      <NumberInput
        {...common}
        label={say('grid.filter.from')}
        value={from ?? ''}
        onChange={(value) => set({ kind: 'range', from: numberOf(value), to })}
        data-autofocus
      />
      <NumberInput
        {...common}
        label={say('grid.filter.to')}
        value={to ?? ''}
        onChange={(value) => set({ kind: 'range', from, to: numberOf(value) })}
      />
    </Group>
  )
}

function numberOf(value: string | number): number | null {
  return typeof value === 'number' ? value : null
}

function DayFields<Row>({ filter, set }: FieldsProps<Row>) {
  const say = useText()
  const { from, to } = filter?.kind === 'days' ? filter : { from: null, to: null }
  return (
    <Stack gap="xs">
      <TextInput
        type="date"
        label={say('grid.filter.from')}
        value={from ?? ''}
        onChange={(event) => set({ kind: 'days', from: event.currentTarget.value || null, to })}
        data-autofocus
      />
      <TextInput
        type="date"
        label={say('grid.filter.to')}
        value={to ?? ''}
        onChange={(event) => set({ kind: 'days', from, to: event.currentTarget.value || null })}
      />
    </Stack>
  )
}
