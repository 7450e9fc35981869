import { Anchor, Badge, Button, Table, Text } from '@mantine/core'
import { useState } from 'react'
import type { ExitOutcome } from '../../shared/ranking/stage-ranking.ts'
import { selectionChange, selectionChanges } from '../../shared/ranking/what-if-changes.ts'
import type { WhatIfResult } from '../../shared/ranking/what-if.ts'
import type { WhatIfView } from '../../shared/ranking/what-if-view.ts'
import { useLanguage, useText } from '../parts/use-text.ts'
import { pointsText } from './ranking-words.ts'

/** Enough to see the cut-off; more rows make dragging slow. Rows whose selection changes are always shown. */
const fewRows = 40

type Props = {
  ideas: WhatIfView['ideas']
  base: WhatIfResult
  tried: WhatIfResult
  onOpen: (ideaId: string) => void
}

/** The ideas in the order of the trial, each beside its present rank and with its present value as a ghost in the bar. */
export function WhatIfTable({ ideas, base, tried, onOpen }: Props) {
  const say = useText()
  const [showsAll, setShowsAll] = useState(false)
  const order = ideas
    .map((_, row) => row)
    .toSorted((a, b) => (tried.rank[a] ?? Infinity) - (tried.rank[b] ?? Infinity) || a - b)
  const { joining, leaving } = selectionChanges(base, tried)
  const changed = new Set([...joining, ...leaving])
  const shown = showsAll ? order : order.filter((row, place) => place < fewRows || changed.has(row))
  return (
    <div>
      <Table aria-label={say('what-if.table')} verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th ta="right">{say('what-if.column.rank')}</Table.Th>
            <Table.Th ta="right">{say('what-if.column.base')}</Table.Th>
            <Table.Th>{say('what-if.column.change')}</Table.Th>
            <Table.Th>{say('what-if.column.idea')}</Table.Th>
            <Table.Th w="22%">{say('what-if.column.value')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shown.map((row) => (
            <IdeaRow
              key={ideas[row]?.id}
              row={row}
              idea={ideas[row]}
              base={base}
              tried={tried}
              onOpen={onOpen}
            />
          ))}
        </Table.Tbody>
      </Table>
      <Text size="xs" c="dimmed" mt="xs">
        {say('what-if.ghost.hint')}
      </Text>
      {shown.length < ideas.length && (
        <Button mt="xs" variant="default" size="compact-sm" onClick={() => setShowsAll(true)}>
          {say('what-if.show-all', { count: ideas.length })}
        </Button>
      )}
    </div>
  )
}

type RowProps = Omit<Props, 'ideas'> & { row: number; idea: WhatIfView['ideas'][number] | undefined }

function IdeaRow({ row, idea, base, tried, onOpen }: RowProps) {
  if (idea === undefined) return null
  const [rank, before] = [tried.rank[row] ?? null, base.rank[row] ?? null]
  return (
    <Table.Tr>
      <Table.Td ta="right">{rank ?? '–'}</Table.Td>
      <Table.Td ta="right" c="dimmed">
        {before ?? '–'}
      </Table.Td>
      <Table.Td>
        <Move rank={rank} before={before} />
        <SelectionMark from={base.exit[row] ?? 'undecided'} to={tried.exit[row] ?? 'undecided'} />
      </Table.Td>
      <Table.Td>
        <Anchor component="button" type="button" size="sm" ta="left" onClick={() => onOpen(idea.id)}>
          {idea.number} {idea.title}
        </Anchor>
      </Table.Td>
      <Table.Td>
        <ValueWithGhost value={tried.value[row] ?? null} base={base.value[row] ?? null} />
      </Table.Td>
    </Table.Tr>
  )
}

function Move({ rank, before }: { rank: number | null; before: number | null }) {
  const say = useText()
  const places = rank === null || before === null ? 0 : before - rank
  if (places === 0) return <>{say('what-if.still')}</>
  return <>{say(places > 0 ? 'what-if.up' : 'what-if.down', { places: Math.abs(places) })}</>
}

type MarkProps = { from: ExitOutcome; to: ExitOutcome }

function SelectionMark({ from, to }: MarkProps) {
  const say = useText()
  const change = selectionChange(from, to)
  if (change === null) return null
  return (
    <Badge ml="xs" variant="default" tt="none">
      {say(`what-if.${change}`)}
    </Badge>
  )
}

function ValueWithGhost({ value, base }: { value: number | null; base: number | null }) {
  const say = useText()
  const language = useLanguage()
  if (value === null) return <>–</>
  const name = say('what-if.ghost', { value: pointsText(value, language), base: pointsText(base, language) })
  return (
    <div className="value-bar-track" role="img" aria-label={name} title={name}>
      <div className="value-bar-fill" style={{ width: `${value * 100}%` }} />
      {base !== null && <div className="what-if-ghost" style={{ left: `calc(${base * 100}% - 1px)` }} />}
    </div>
  )
}
