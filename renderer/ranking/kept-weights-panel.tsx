import { SegmentedControl, Table, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { Language } from '../../shared/language/text.ts'
import { type KeptWeights, keptWeights } from '../../shared/ranking/kept-weights.ts'
import { listing } from '../../shared/ranking/ranking-finding.ts'
import type { WeightInterval } from '../../shared/ranking/weight-stability-interval.ts'
import { Panel } from '../parts/panel.tsx'
import { type Say, useLanguage, useText } from '../parts/use-text.ts'
import { percentText } from './ranking-words.ts'
import type { Standing } from './use-standing.ts'

const questions = ['first', 'selection', 'order'] as const

type Question = (typeof questions)[number]

/** Ends nearer to each other than this are one weight. */
const noRoom = 1e-9

type Row = Pick<KeptWeights, 'column'> & { room: WeightInterval }

/** Within which share of each criterion the first rank, the selection or all ranks stay the same. */
export function KeptWeightsPanel({ shown: { ideas, standing, cut } }: { shown: Standing }) {
  const say = useText()
  const language = useLanguage()
  const kept = useMemo(() => (standing === null ? [] : keptWeights(standing, cut)), [standing, cut])
  const [asked, setAsked] = useState<Question>('selection')
  const leaders = ideas.filter((_, row) => standing?.rank[row] === 1).map(({ number }) => number)
  if (kept.length === 0 || leaders.length === 0)
    return (
      <Panel title={say('robustness.weights')}>
        <Text size="sm">{say('robustness.weights.none')}</Text>
      </Panel>
    )
  const choices = questions.filter((one) => one !== 'selection' || cut !== null)
  const question = choices.find((one) => one === asked) ?? 'first'
  const rows = kept.map((one): Row => ({ column: one.column, room: one[question] ?? one.first }))
  return (
    <Panel
      title={say('robustness.weights')}
      finding={findingOf(rows, { question, leader: listing(leaders, language), say, language })}
    >
      <SegmentedControl
        size="xs"
        aria-label={say('robustness.weights.kept')}
        value={question}
        data={choices.map((one) => ({ value: one, label: say(`robustness.weights.kept.${one}`) }))}
        onChange={(chosen) => setAsked(choices.find((one) => one === chosen) ?? 'first')}
      />
      <RoomTable rows={rows} />
      <Text size="xs" c="dimmed">
        {say('robustness.weights.note')}
      </Text>
    </Panel>
  )
}

function RoomTable({ rows }: { rows: readonly Row[] }) {
  const say = useText()
  const language = useLanguage()
  return (
    <Table verticalSpacing={4} aria-label={say('robustness.weights')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{say('ranking.weights.criterion')}</Table.Th>
          <Table.Th ta="right">{say('robustness.weights.now')}</Table.Th>
          <Table.Th colSpan={2}>{say('robustness.weights.room')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(({ column: { criterion, share }, room: { lo, hi } }) => (
          <Table.Tr key={criterion.id}>
            <Table.Th fw={400}>{criterion.name}</Table.Th>
            <Table.Td ta="right" className="kept-number">
              {say('ranking.percent', { share: percentText(share, language) })}
            </Table.Td>
            <Table.Td w="30%">
              <div className="kept-track" aria-hidden>
                <div className="kept-room" style={{ left: `${lo * 100}%`, width: `${(hi - lo) * 100}%` }} />
                <div className="kept-now" style={{ left: `${share * 100}%` }} />
              </div>
            </Table.Td>
            <Table.Td className="kept-number">
              {say('robustness.weights.range', {
                low: percentText(lo, language),
                high: percentText(hi, language),
              })}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

type Wording = { question: Question; leader: string; say: Say; language: Language }

/** The narrowest room in words. */
function findingOf(rows: readonly Row[], { question, leader, say, language }: Wording): string {
  const way = ({ column: { share }, room: { lo, hi } }: Row): number =>
    Math.min(lo > 0 ? share - lo : 1, hi < 1 ? hi - share : 1)
  const closest = rows
    .filter(({ room: { lo, hi } }) => lo > 0 || hi < 1)
    .toSorted((a, b) => way(a) - way(b))[0]
  if (closest === undefined) return say(`robustness.weights.always.${question}`, { leader })
  const { column, room } = closest
  const criterion = column.criterion.name
  if (way(closest) < noRoom) return say('robustness.weights.tie', { criterion })
  return say(`robustness.weights.closest.${question}`, {
    leader,
    criterion,
    low: percentText(room.lo, language),
    high: percentText(room.hi, language),
    now: percentText(column.share, language),
  })
}
