import { Anchor, Table } from '@mantine/core'
import { quadrantOf, type Thresholds } from '../../shared/ranking/value-complexity-layout.ts'
import { useLanguage, useText } from '../parts/use-text.ts'
import { pointsText } from './ranking-words.ts'
import { useSpreadText } from './use-spread-text.ts'
import type { ShownIdea } from './value-complexity-chart.tsx'

type Props = { ideas: readonly ShownIdea[]; thresholds: Thresholds; onOpen: (ideaId: string) => void }

/** The chart in numbers: the same ideas with both axes, field and standing. */
export function ValueComplexityTable({ ideas, thresholds, onOpen }: Props) {
  const say = useText()
  const spreadText = useSpreadText()
  const language = useLanguage()
  return (
    <Table.ScrollContainer minWidth={700} type="native">
      <Table stickyHeader verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th ta="right">{say('ranking.column.rank')}</Table.Th>
            <Table.Th>{say('ranking.column.title')}</Table.Th>
            <Table.Th ta="right">{say('chart.benefit')}</Table.Th>
            <Table.Th ta="right">{say('chart.complexity')}</Table.Th>
            <Table.Th ta="right">{say('chart.spread.benefit')}</Table.Th>
            <Table.Th ta="right">{say('chart.spread.complexity')}</Table.Th>
            <Table.Th>{say('chart.quadrant')}</Table.Th>
            <Table.Th>{say('ranking.column.standing')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {ideas.map((idea) => (
            <Table.Tr key={idea.id}>
              <Table.Td ta="right">{idea.rank ?? '–'}</Table.Td>
              <Table.Th fw={400}>
                <Anchor component="button" type="button" ta="left" onClick={() => onOpen(idea.id)}>
                  {idea.number} {idea.title}
                </Anchor>
              </Table.Th>
              <Table.Td ta="right">{pointsText(idea.benefit, language)}</Table.Td>
              <Table.Td ta="right">{pointsText(idea.complexity, language)}</Table.Td>
              <Table.Td ta="right">{spreadText(idea.groupSpread.benefit)}</Table.Td>
              <Table.Td ta="right">{spreadText(idea.groupSpread.complexity)}</Table.Td>
              <Table.Td>{say(`chart.quadrant.${quadrantOf(idea, thresholds)}`)}</Table.Td>
              <Table.Td>{say(`ranking.standing.${idea.standing}`)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
