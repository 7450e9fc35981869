import { List, Table, Text } from '@mantine/core'
import type { Language } from '../../shared/language/text.ts'
import type { IdeaRankingView, RankedCriterionView } from '../../shared/ranking/ranking-contract.ts'
import { Panel } from '../parts/panel.tsx'
import { type Say, useLanguage, useText } from '../parts/use-text.ts'
import { meanText } from './ranking-words.ts'

/** What each working group says: means side by side, how far they lie apart, on how many values they rest. */
export function GroupsPanel({ view }: { view: IdeaRankingView }) {
  const say = useText()
  const language = useLanguage()
  return (
    <Panel title={say('ranking.detail.groups')} finding={spreadSentence(view, say, language)}>
      <Table.ScrollContainer minWidth={560} type="native">
        <Table verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('ranking.detail.criterion')}</Table.Th>
              {view.groups.map(({ id, shortName }) => (
                <Table.Th key={id} ta="right">
                  {shortName}
                </Table.Th>
              ))}
              <Table.Th ta="right">{say('ranking.detail.overall')}</Table.Th>
              <Table.Th ta="right">{say('ranking.detail.spread')}</Table.Th>
              <Table.Th>{say('ranking.detail.counts')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {view.criteria.map(({ id, name }, index) => (
              <GroupRow key={id} name={name} result={view.results[index]} groups={view.groups} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Panel>
  )
}

type RowProps = { name: string; result: RankedCriterionView | undefined; groups: IdeaRankingView['groups'] }

function GroupRow({ name, result, groups }: RowProps) {
  const say = useText()
  const language = useLanguage()
  if (result === undefined) return null
  return (
    <Table.Tr>
      <Table.Th fw={400}>{name}</Table.Th>
      {groups.map(({ id }, group) => (
        <Table.Td key={id} ta="right">
          {meanText(result.groupMeans[group] ?? null, language)}
        </Table.Td>
      ))}
      <Table.Td ta="right" fw={600}>
        {meanText(result.overall, language)}
      </Table.Td>
      <Table.Td ta="right">{meanText(result.spread, language)}</Table.Td>
      <Table.Td>{countsText(result.counts, say)}</Table.Td>
    </Table.Tr>
  )
}

function countsText(
  { value, abstained, cannotJudge, open }: RankedCriterionView['counts'],
  say: Say,
): string {
  const asked = value + abstained + cannotJudge + open
  const rest = [
    ...(abstained > 0 ? [say('ranking.detail.abstained', { count: abstained })] : []),
    ...(cannotJudge > 0 ? [say('ranking.detail.cannot-judge', { count: cannotJudge })] : []),
    ...(open > 0 ? [say('ranking.detail.open', { count: open })] : []),
  ].join(', ')
  return rest === ''
    ? say('ranking.basis', { count: value, asked })
    : say('ranking.detail.counts.rest', { value, asked, rest })
}

/** Names the criterion on which the groups differ most, and who stands at the ends. */
function spreadSentence(
  { criteria, groups, results }: IdeaRankingView,
  say: Say,
  language: Language,
): string {
  const at = results.reduce(
    (most, { spread }, index) => ((spread ?? 0) > (results[most]?.spread ?? 0) ? index : most),
    0,
  )
  const widest = results[at]
  if (widest === undefined || (widest.spread ?? 0) === 0) return say('ranking.detail.groups.agree')
  const stated = widest.groupMeans.flatMap((mean, group) =>
    mean === null ? [] : [{ mean, name: groups[group]?.shortName ?? '' }],
  )
  const sorted = stated.toSorted((a, b) => a.mean - b.mean)
  const [low, high] = [sorted[0], sorted.at(-1)]
  return say('ranking.detail.groups.finding', {
    criterion: criteria[at]?.name ?? '',
    low: low?.name ?? '',
    lowMean: meanText(low?.mean ?? null, language),
    high: high?.name ?? '',
    highMean: meanText(high?.mean ?? null, language),
  })
}

/** The reasons that raters wrote down, by criterion; with the group, without names. */
export function ReasonsPanel({ view }: { view: IdeaRankingView }) {
  const say = useText()
  const told = view.results.flatMap(({ criterionId, reasons }) =>
    reasons.map((reason) => ({ ...reason, criterionId })),
  )
  const finding =
    told.length === 0
      ? say('ranking.detail.reasons.none')
      : say('ranking.detail.reasons.count', { count: told.length })
  const groups = new Map(view.groups.map(({ id, shortName }) => [id, shortName]))
  const criteria = new Map(view.criteria.map(({ id, name }) => [id, name]))
  return (
    <Panel title={say('ranking.detail.reasons')} finding={finding}>
      {told.length > 0 && (
        <List size="sm" spacing="xs">
          {told.map(({ criterionId, groupId, text }, index) => (
            <List.Item key={`${criterionId} ${groupId} ${index.toString()}`}>
              {text}
              <Text size="xs" c="dimmed">
                {[criteria.get(criterionId), groups.get(groupId)].filter(Boolean).join(', ')}
              </Text>
            </List.Item>
          ))}
        </List>
      )}
    </Panel>
  )
}
