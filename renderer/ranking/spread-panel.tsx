import { NativeSelect, Stack, Table, Text } from '@mantine/core'
import { useState } from 'react'
import { formatNumber, type Language, text } from '../../shared/language/text.ts'
import { campsText } from '../../shared/ranking/agenda-text.ts'
import type { StageOpinions } from '../../shared/ranking/stage-opinions.ts'
import { scaleOf } from '../../shared/stages/stage.ts'
import { ChartPicture } from '../charts/chart-picture.tsx'
import { Panel } from '../parts/panel.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'
import { meanText } from './ranking-words.ts'
import { type SpreadRow, SpreadStrips } from './spread-strips.tsx'
import type { Standing } from './use-standing.ts'

type Props = {
  data: Standing
  opinions: StageOpinions
  /** Row of the idea that is shown first. */
  first: number
}

/** All marks of one idea, criterion by criterion: as strips and in a table. */
export function SpreadPanel({ data, opinions, first }: Props) {
  const say = useText()
  const language = useLanguage()
  const [chosen, setChosen] = useState<number | null>(null)
  const at = chosen ?? first
  const { number = '' } = data.ideas[at] ?? {}
  const rows = rowsOf(data, opinions, at)
  const finding = spreadFinding(number, rows, language)
  const title = say('agreement.chart', { number })
  return (
    <Panel title={say('agreement.idea')} finding={finding}>
      <Stack>
        <NativeSelect
          label={say('agreement.idea.choose')}
          value={String(at)}
          data={data.ideas.map((idea, row) => ({
            value: String(row),
            label: `${idea.number} ${idea.title}`,
          }))}
          onChange={(event) => setChosen(Number(event.currentTarget.value))}
        />
        <ChartPicture
          words={(spoken) => ({
            title: text(spoken, 'agreement.chart', { number }),
            finding: spreadFinding(number, rows, spoken),
          })}
        >
          {(width) => <SpreadStrips title={title} finding={finding} rows={rows} width={width} />}
        </ChartPicture>
        <Text size="xs" c="dimmed">
          {say('agreement.chart.key')}
        </Text>
        <SpreadTable label={title} rows={rows} />
      </Stack>
    </Panel>
  )
}

function rowsOf({ stage }: Standing, { criteria, cells }: StageOpinions, idea: number): SpreadRow[] {
  return criteria.map(({ criterion }, column) => {
    const cell = idea * criteria.length + column
    const agreed = stage.agreed?.[cell] ?? Number.NaN
    return {
      criterion,
      scale: scaleOf(stage.catalogue, criterion),
      opinion: cells[cell] ?? null,
      agreed: Number.isNaN(agreed) ? null : agreed,
    }
  })
}

/** Names the criterion on which people lie furthest apart, measured by its scale. */
function spreadFinding(number: string, rows: readonly SpreadRow[], language: Language): string {
  const [widest] = rows
    .flatMap(({ criterion, opinion, scale }) =>
      opinion === null || opinion.distance === null || opinion.distance === 0
        ? []
        : [{ criterion, opinion, share: opinion.distance / (scale.maximum - scale.minimum) }],
    )
    .toSorted((a, b) => b.share - a.share)
  if (widest === undefined) return text(language, 'agreement.idea.alike', { number })
  const { criterion, opinion } = widest
  const sentence = text(language, 'agreement.idea.finding', {
    number,
    criterion: criterion.name,
    lowest: formatNumber(opinion.lowest, language),
    highest: formatNumber(opinion.highest, language),
  })
  return [sentence, ...campsText(opinion.camps, language)].join(' ')
}

const heads = ['lowest', 'mean', 'highest', 'count', 'distance'] as const

function SpreadTable({ label, rows }: { label: string; rows: readonly SpreadRow[] }) {
  const say = useText()
  const language = useLanguage()
  const entry = (opinion: SpreadRow['opinion'], head: (typeof heads)[number]): string => {
    if (opinion === null) return '–'
    if (head === 'count') return String(opinion.count)
    if (head === 'mean' || head === 'distance') return meanText(opinion[head], language)
    return formatNumber(opinion[head], language)
  }
  return (
    <Table.ScrollContainer minWidth={620} type="native">
      <Table verticalSpacing={4} aria-label={label}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('agreement.criterion')}</Table.Th>
            {heads.map((head) => (
              <Table.Th key={head} ta="right">
                {say(`agreement.${head}`)}
              </Table.Th>
            ))}
            <Table.Th>{say('agreement.camps')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ criterion, opinion, agreed }) => (
            <Table.Tr key={criterion.id}>
              <Table.Th scope="row" fw={400}>
                {criterion.name}
                {agreed !== null && (
                  <Text size="xs">{say('agreement.agreed', { value: formatNumber(agreed, language) })}</Text>
                )}
              </Table.Th>
              {heads.map((head) => (
                <Table.Td key={head} ta="right">
                  {entry(opinion, head)}
                </Table.Td>
              ))}
              <Table.Td>{campsText(opinion?.camps ?? null, language).join(' ')}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
