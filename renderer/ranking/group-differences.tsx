import { Table, Text } from '@mantine/core'
import { formatNumber } from '../../shared/language/text.ts'
import type { RankingGroup } from '../../shared/ranking/ranking-contract.ts'
import type { CriterionOpinion } from '../../shared/ranking/stage-opinions.ts'
import { Panel } from '../parts/panel.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'
import { meanText } from './ranking-words.ts'

type Props = { criteria: readonly CriterionOpinion[]; groups: readonly RankingGroup[] }

/** Group against group: who gives more points on a criterion, over the same ideas. */
export function GroupDifferences({ criteria, groups }: Props) {
  const say = useText()
  const language = useLanguage()
  return (
    <Panel title={say('agreement.groups')} finding={useFinding({ criteria, groups })}>
      <Table.ScrollContainer minWidth={620} type="native">
        <Table verticalSpacing={4} aria-label={say('agreement.groups')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('agreement.criterion')}</Table.Th>
              {groups.map(({ id, shortName }) => (
                <Table.Th key={id} ta="right">
                  {shortName}
                </Table.Th>
              ))}
              <Table.Th ta="right">{say('agreement.groups.difference')}</Table.Th>
              <Table.Th ta="right">{say('agreement.groups.ideas')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {criteria.map(({ criterion, groupMeans, difference, sharedIdeas }) => (
              <Table.Tr key={criterion.id}>
                <Table.Th scope="row" fw={400}>
                  {criterion.name}
                </Table.Th>
                {groups.map(({ id }, group) => (
                  <Table.Td key={id} ta="right">
                    {meanText(groupMeans[group] ?? null, language)}
                  </Table.Td>
                ))}
                <Table.Td ta="right" fw={600}>
                  {meanText(difference, language)}
                </Table.Td>
                <Table.Td ta="right">{formatNumber(sharedIdeas, language)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Text size="xs" c="dimmed" mt={4}>
        {say('agreement.groups.note')}
      </Text>
    </Panel>
  )
}

function useFinding({ criteria, groups }: Props): string {
  const say = useText()
  const language = useLanguage()
  const [widest] = criteria.toSorted((a, b) => (b.difference ?? -1) - (a.difference ?? -1))
  if (widest === undefined || widest.difference === null) return say('agreement.groups.one')
  const stated = widest.groupMeans
    .flatMap((mean, group) => (mean === null ? [] : [{ mean, name: groups[group]?.name ?? '' }]))
    .toSorted((a, b) => a.mean - b.mean)
  const [low, high] = [stated[0], stated.at(-1)]
  return say('agreement.groups.finding', {
    criterion: widest.criterion.name,
    low: low?.name ?? '',
    lowMean: meanText(low?.mean ?? null, language),
    high: high?.name ?? '',
    highMean: meanText(high?.mean ?? null, language),
  })
}
