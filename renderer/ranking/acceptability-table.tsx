import { Anchor, Table, Text } from '@mantine/core'
import { formatNumber } from '../../shared/language/text.ts'
import { fundedNow } from '../../shared/ranking/funded-ranks.ts'
import { rankSpread } from '../../shared/ranking/rank-spread.ts'
import type { RobustIdea, RobustnessView } from '../../shared/ranking/robustness-contract.ts'
import { certaintyOf, wholePercent } from '../../shared/ranking/robustness-finding.ts'
import { useLanguage, useText } from '../parts/use-text.ts'
import type { MapMargin } from './map-margin.ts'

type Props = {
  view: RobustnessView
  margin: MapMargin | null
  onOpen: (ideaId: string) => void
}

/** The heat map in numbers, one line per idea. */
export function AcceptabilityTable({ view, margin, onOpen }: Props) {
  const say = useText()
  const heads = ['first', 'best', 'span', 'expected', 'confidence'] as const
  return (
    <>
      <Table.ScrollContainer minWidth={800} type="native">
        <Table verticalSpacing={4} aria-label={say('runs.table')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th ta="right">{say('runs.column.rank')}</Table.Th>
              <Table.Th>{say('runs.column.idea')}</Table.Th>
              {margin?.kind === 'funded' && <Table.Th>{say('funded.column.now')}</Table.Th>}
              {margin !== null && (
                <Table.Th ta="right">
                  {say(margin.kind === 'funded' ? 'funded.column.share' : 'runs.column.selected')}
                </Table.Th>
              )}
              {margin !== null && <Table.Th>{say('runs.column.certainty')}</Table.Th>}
              {heads.map((head) => (
                <Table.Th key={head} ta="right">
                  {say(`runs.column.${head}`)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {view.ideas.map((idea, place) => (
              <IdeaRow
                key={idea.ideaId}
                idea={idea}
                samples={view.samples}
                place={place}
                margin={margin}
                onOpen={onOpen}
              />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Text size="xs" c="dimmed">
        {say('runs.table.hint')}
      </Text>
    </>
  )
}

type RowProps = {
  idea: RobustIdea
  samples: number
  place: number
  margin: MapMargin | null
  onOpen: (ideaId: string) => void
}

function IdeaRow({ idea, samples, place, margin, onOpen }: RowProps) {
  const say = useText()
  const language = useLanguage()
  const percent = (share: number): string => say('runs.percent', { share: wholePercent(share, language) })
  const { best, low, high } = rankSpread(idea.rankCounts)
  const entry = margin?.entries[place] ?? null
  return (
    <Table.Tr>
      <Table.Td ta="right">{idea.rank}</Table.Td>
      <Table.Th fw={400}>
        <Anchor component="button" type="button" size="sm" ta="left" onClick={() => onOpen(idea.ideaId)}>
          {idea.number} {idea.title}
        </Anchor>
      </Table.Th>
      {margin?.kind === 'funded' && <Table.Td>{say(`funded.now.${fundedNow(entry)}`)}</Table.Td>}
      {margin !== null && <Table.Td ta="right">{entry === null ? '–' : percent(entry.share)}</Table.Td>}
      {margin !== null && (
        <Table.Td>{entry === null ? '–' : say(`runs.certainty.${certaintyOf(entry.share)}`)}</Table.Td>
      )}
      <Table.Td ta="right">{percent((idea.rankCounts[0] ?? 0) / samples)}</Table.Td>
      <Table.Td ta="right">{best}</Table.Td>
      <Table.Td ta="right">{say('runs.column.span.value', { low, high })}</Table.Td>
      <Table.Td ta="right">{formatNumber(idea.expectedRank, language, 1)}</Table.Td>
      <Table.Td ta="right">{idea.confidence === null ? '–' : percent(idea.confidence)}</Table.Td>
    </Table.Tr>
  )
}
