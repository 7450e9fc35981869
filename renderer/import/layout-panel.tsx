import { Button, Group, NativeSelect, NumberInput, Switch, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { columnNumber } from '../../shared/import/column-letters.ts'
import { columnLetters } from '../../shared/import/grid.ts'
import type { PreviewTable } from '../../shared/import/preview-table.ts'
import type { Orientation } from '../../shared/import/understanding.ts'
import { Panel } from '../parts/panel.tsx'
import { useText } from '../parts/use-text.ts'
import type { Correct } from './use-import.ts'

type Props = { table: PreviewTable; onCorrect: Correct }

/** Where the table stands: heading, range, and whether ideas are rows or columns. Every guess can be put right. */
export function LayoutPanel({ table, onCorrect }: Props) {
  const say = useText()
  const { orientation, headerLines, range } = table
  const known = [table.id, orientation, headerLines?.first, headerLines?.last, Object.values(range)].join(' ')
  return (
    <Panel title={say('import.layout')} finding={say('import.layout.finding')}>
      <Group align="flex-end" gap="sm">
        <NativeSelect
          size="xs"
          label={say('import.layout.orientation')}
          value={orientation}
          onChange={(event) =>
            void onCorrect({ table: table.id, orientation: event.currentTarget.value as Orientation })
          }
          data={[
            { value: 'ideas-in-rows', label: say('import.layout.rows') },
            { value: 'ideas-in-columns', label: say('import.layout.columns') },
          ]}
        />
        <RangeForm key={known} table={table} onCorrect={onCorrect} />
      </Group>
    </Panel>
  )
}

type Limits = { first: number; last: number }

/** Lines and places of the range as understood: rows and columns, or the other way round. */
function limitsOf({ range, orientation }: PreviewTable): { lines: Limits; places: Limits } {
  const rows = { first: range.top, last: range.bottom }
  const columns = { first: range.left, last: range.right }
  return orientation === 'ideas-in-rows' ? { lines: rows, places: columns } : { lines: columns, places: rows }
}

function RangeForm({ table, onCorrect }: Props) {
  const say = useText()
  const start = limitsOf(table)
  const [header, setHeader] = useState(table.headerLines)
  const [lines, setLines] = useState(start.lines)
  const [places, setPlaces] = useState(start.places)
  const isUpright = table.orientation === 'ideas-in-rows'
  const apply = (event: FormEvent): void => {
    event.preventDefault()
    const ordered = header && { first: Math.min(header.first, header.last), last: header.last }
    void onCorrect({ table: table.id, headerLines: ordered, lines, places })
  }
  const names = isUpright ? (['lines', 'places'] as const) : (['places', 'lines'] as const)
  const limits = { lines, places }
  const set = { lines: setLines, places: setPlaces }
  return (
    <form onSubmit={apply}>
      <Group align="flex-end" gap="sm">
        <Switch
          size="sm"
          mb={6}
          label={say('import.layout.has-header')}
          checked={header !== null}
          onChange={(event) =>
            setHeader(event.currentTarget.checked ? { first: lines.first, last: lines.first } : null)
          }
        />
        {header !== null && (
          <Pair
            letters={!isUpright}
            label={say('import.layout.header')}
            value={header}
            onChange={setHeader}
          />
        )}
        <Pair
          letters={false}
          label={say('import.layout.row-range')}
          value={limits[names[0]]}
          onChange={set[names[0]]}
        />
        <Pair
          letters
          label={say('import.layout.column-range')}
          value={limits[names[1]]}
          onChange={set[names[1]]}
        />
        <Button type="submit" size="xs" variant="default">
          {say('import.layout.apply')}
        </Button>
      </Group>
    </form>
  )
}

type PairProps = { label: string; letters: boolean; value: Limits; onChange: (value: Limits) => void }

/** First and last row, or first and last column in letters. */
function Pair({ label, letters, value, onChange }: PairProps) {
  const say = useText()
  const part = (end: 'first' | 'last') => {
    const common = { size: 'xs', w: 104, label: say(`import.layout.${end}`, { what: label }) } as const
    const set = (number: number): void => {
      if (number >= 1) onChange({ ...value, [end]: number })
    }
    return letters ? (
      <TextInput
        {...common}
        defaultValue={columnLetters(value[end])}
        onChange={(event) => set(columnNumber(event.currentTarget.value))}
      />
    ) : (
      <NumberInput
        {...common}
        min={1}
        max={100_000}
        allowDecimal={false}
        value={value[end]}
        onChange={(typed) => set(Number(typed))}
      />
    )
  }
  return (
    <Group gap={4} wrap="nowrap" align="flex-end">
      {part('first')}
      {part('last')}
    </Group>
  )
}
