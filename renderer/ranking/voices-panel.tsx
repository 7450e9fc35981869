import { Anchor, SimpleGrid, Table } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { formatNumber, type Language } from '../../shared/language/text.ts'
import type { RankingView } from '../../shared/ranking/ranking-contract.ts'
import { Panel } from '../parts/panel.tsx'
import { type Say, useLanguage, useText } from '../parts/use-text.ts'
import { percentText, voicesFinding } from './ranking-words.ts'

/** Whose voice and which criterion counts how much: everything that turns marks into the order. */
export function VoicesPanel({ ranking }: { ranking: RankingView }) {
  const say = useText()
  const language = useLanguage()
  return (
    <SimpleGrid cols={{ base: 1, lg: 2 }}>
      <Panel title={say('ranking.voices')} finding={voicesFinding(ranking.groups, say, language)}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('ranking.voices.group')}</Table.Th>
              <Table.Th ta="right">{say('ranking.voices.raters')}</Table.Th>
              <Table.Th ta="right">{say('ranking.voices.share')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {ranking.groups.map(({ id, name, raterCount, weightShare }) => (
              <Table.Tr key={id}>
                <Table.Th fw={400}>{name}</Table.Th>
                <Table.Td ta="right">{formatNumber(raterCount, language)}</Table.Td>
                <Table.Td ta="right">{shareText(weightShare, say, language)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Panel>
      <WeightsPanel ranking={ranking} />
    </SimpleGrid>
  )
}

function WeightsPanel({ ranking: { criteria } }: { ranking: RankingView }) {
  const say = useText()
  const language = useLanguage()
  const weighed = criteria.filter(({ kind }) => kind === 'scored')
  const heaviest = weighed.toSorted((a, b) => (b.weightShare ?? 0) - (a.weightShare ?? 0))[0]
  const largest = heaviest?.weightShare ?? 0
  const finding =
    heaviest === undefined || largest === 0
      ? {}
      : {
          finding: say('ranking.weights.finding', {
            criterion: heaviest.name,
            share: percentText(largest, language),
          }),
        }
  const change = (
    <Anchor component={Link} to="/stages" size="sm">
      {say('ranking.weights.change')}
    </Anchor>
  )
  return (
    <Panel title={say('ranking.weights')} {...finding} actions={change}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('ranking.weights.criterion')}</Table.Th>
            <Table.Th>{say('ranking.weights.direction')}</Table.Th>
            <Table.Th w="34%">{say('ranking.weights.share')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {weighed.map(({ id, name, direction, weightShare }) => (
            <Table.Tr key={id}>
              <Table.Th fw={400}>{name}</Table.Th>
              <Table.Td>{say(`ranking.direction.${direction}`)}</Table.Td>
              <Table.Td>
                <span className="bar-row">
                  <span className="bar" style={{ width: `${barPart(weightShare, largest) * 60}%` }} />
                  {shareText(weightShare, say, language)}
                </span>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Panel>
  )
}

function barPart(share: number | null, largest: number): number {
  return largest === 0 ? 0 : (share ?? 0) / largest
}

function shareText(share: number | null, say: Say, language: Language): string {
  return share === null ? '–' : say('ranking.percent', { share: percentText(share, language) })
}
