import { Table, Text } from '@mantine/core'
import { rankSpread } from '../../shared/ranking/rank-spread.ts'
import type { RobustIdea, RobustnessView } from '../../shared/ranking/robustness-contract.ts'
import { certaintyOf, selectionsOf, wholePercent } from '../../shared/ranking/robustness-finding.ts'
import { Panel } from '../parts/panel.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'
import { percentText } from './ranking-words.ts'
import type { TriedRanking } from './robustness-panel.tsx'

type Props = TriedRanking & { ideaId: string }

/** What the runs say of one idea: its ranks, the weights that speak for it, and how it does against its neighbours. */
export function RobustIdeaPanel({ view, shownCut, ideaId }: Props) {
  const say = useText()
  const language = useLanguage()
  const place = view.ideas.findIndex((idea) => idea.ideaId === ideaId)
  const idea = view.ideas[place]
  if (idea === undefined) return null
  const spread = { ...rankSpread(idea.rankCounts), runs: view.samples }
  const share = selectionsOf(view, shownCut)?.[place]?.share
  const finding =
    share === undefined
      ? say('runs.idea.ranked', spread)
      : say('runs.idea.selected', {
          ...spread,
          share: wholePercent(share, language),
          certainty: say(`runs.certainty.${certaintyOf(share)}`),
        })
  return (
    <Panel title={say('runs.idea')} finding={finding}>
      <CentralWeights view={view} idea={idea} />
      <Rivals view={view} idea={idea} />
    </Panel>
  )
}

type PartProps = { view: RobustnessView; idea: RobustIdea }

function CentralWeights({ view, idea }: PartProps) {
  const say = useText()
  const language = useLanguage()
  if (idea.centralWeights === null) return <Text size="sm">{say('runs.idea.never-first')}</Text>
  const percent = (share: number): string => say('runs.percent', { share: percentText(share, language) })
  return (
    <>
      <Text size="sm">{say('runs.idea.central', { count: idea.rankCounts[0] ?? 0 })}</Text>
      <Table verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('ranking.weights.criterion')}</Table.Th>
            <Table.Th ta="right">{say('runs.idea.central.typical')}</Table.Th>
            <Table.Th ta="right">{say('runs.idea.central.now')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {view.criteria.map(({ id, name, share }, column) => (
            <Table.Tr key={id}>
              <Table.Th fw={400}>{name}</Table.Th>
              <Table.Td ta="right">{percent(idea.centralWeights?.[column] ?? 0)}</Table.Td>
              <Table.Td ta="right">{percent(share)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {idea.confidence !== null && (
        <Text size="sm" mt="xs">
          {say('runs.idea.confidence', { share: wholePercent(idea.confidence, language) })}
        </Text>
      )}
    </>
  )
}

function Rivals({ view, idea }: PartProps) {
  const say = useText()
  const language = useLanguage()
  if (idea.rivals.length === 0) return null
  return (
    <>
      <Text size="sm" fw={600} mt="sm">
        {say('runs.idea.rivals')}
      </Text>
      <Table verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th ta="right">{say('runs.column.rank')}</Table.Th>
            <Table.Th>{say('runs.idea.rival')}</Table.Th>
            <Table.Th w="40%">{say('runs.idea.ahead')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {idea.rivals.map(({ place, ahead }) => {
            const rival = view.ideas[place]
            if (rival === undefined) return null
            return (
              <Table.Tr key={rival.ideaId}>
                <Table.Td ta="right">{rival.rank}</Table.Td>
                <Table.Th fw={400}>
                  {rival.number} {rival.title}
                </Table.Th>
                <Table.Td>
                  <span className="bar-row">
                    <span className="bar" style={{ flex: 'none', width: `${ahead * 60}%` }} />
                    {say('runs.percent', { share: wholePercent(ahead, language) })}
                  </span>
                </Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
      <Text size="xs" c="dimmed">
        {say('runs.idea.rivals.note')}
      </Text>
    </>
  )
}
