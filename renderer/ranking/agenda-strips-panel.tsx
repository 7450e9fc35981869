import { Anchor, Table, Text } from '@mantine/core'
import { formatNumber, text } from '../../shared/language/text.ts'
import { agendaSpreadFinding } from '../../shared/ranking/agenda-spread-finding.ts'
import type { AgendaItem } from '../../shared/ranking/agenda.ts'
import type { CellOpinion, StageOpinions } from '../../shared/ranking/stage-opinions.ts'
import type { StandingColumn } from '../../shared/ranking/stage-standing.ts'
import type { WhatIfView } from '../../shared/ranking/what-if-view.ts'
import { ChartPicture } from '../charts/chart-picture.tsx'
import { Panel } from '../parts/panel.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'
import { type AgendaRow, AgendaStrips } from './agenda-strips.tsx'
import { meanText } from './ranking-words.ts'

type Props = {
  items: readonly AgendaItem[]
  ideas: WhatIfView['ideas']
  opinions: StageOpinions
  columns: readonly StandingColumn[]
  onOpen: (ideaId: string) => void
}

/** The marks of all ideas on the agenda beside each other, as strips and in a table. */
export function AgendaStripsPanel({ items, ideas, opinions, columns, onOpen }: Props) {
  const say = useText()
  const language = useLanguage()
  const finding = agendaSpreadFinding({ columns }, { items, ideas }, language)
  const rows = items.flatMap(({ row, column: widest }): AgendaRow[] => {
    const idea = ideas[row]
    if (idea === undefined) return []
    const first = row * opinions.criteria.length
    const said = columns.map(({ place }) => opinions.cells[first + place] ?? null)
    return [{ ideaId: idea.id, number: idea.number, title: idea.title, opinions: said, widest }]
  })
  return (
    <Panel title={say('agenda.strips')} finding={finding}>
      <ChartPicture
        words={(spoken) => ({
          title: text(spoken, 'agenda.strips.chart'),
          finding: agendaSpreadFinding({ columns }, { items, ideas }, spoken),
        })}
      >
        {(width) => (
          <AgendaStrips
            rows={rows}
            columns={columns}
            title={say('agenda.strips.chart')}
            finding={finding}
            width={width}
          />
        )}
      </ChartPicture>
      <Text size="xs" c="dimmed">
        {say('agreement.chart.key')} {say('agenda.strips.hint')}
      </Text>
      <StripsTable rows={rows} columns={columns} onOpen={onOpen} />
    </Panel>
  )
}

type TableProps = Pick<Props, 'columns' | 'onOpen'> & { rows: readonly AgendaRow[] }

function StripsTable({ rows, columns, onOpen }: TableProps) {
  const say = useText()
  const language = useLanguage()
  const cell = (opinion: CellOpinion | null): string =>
    opinion === null
      ? '–'
      : say('agenda.strips.cell', {
          lowest: formatNumber(opinion.lowest, language),
          highest: formatNumber(opinion.highest, language),
          mean: meanText(opinion.mean, language),
        })
  return (
    <Table.ScrollContainer minWidth={760} type="native">
      <Table verticalSpacing={4} aria-label={say('agenda.strips.chart')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('agreement.idea.choose')}</Table.Th>
            {columns.map(({ criterion }, place) => (
              <Table.Th key={criterion.id}>
                {place + 1} {criterion.name}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ ideaId, number, title, opinions, widest }) => (
            <Table.Tr key={ideaId}>
              <Table.Th scope="row" fw={400}>
                <Anchor component="button" type="button" size="sm" ta="left" onClick={() => onOpen(ideaId)}>
                  {number} {title}
                </Anchor>
              </Table.Th>
              {columns.map(({ criterion }, column) => (
                <Table.Td key={criterion.id}>
                  {cell(opinions[column] ?? null)}
                  {column === widest && (
                    <span className="strip-mark">{say('agenda.strips.widest-mark')}</span>
                  )}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
