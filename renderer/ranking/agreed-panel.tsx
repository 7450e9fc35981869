import { List, Text } from '@mantine/core'
import { formatNumber } from '../../shared/language/text.ts'
import type { IdeaRankingView } from '../../shared/ranking/ranking-contract.ts'
import { Panel } from '../parts/panel.tsx'
import { formatMoment } from '../parts/trail-sentence.ts'
import { useLanguage, useText } from '../parts/use-text.ts'
import { meanText } from './ranking-words.ts'

/** Where a value agreed on counts instead of the mean, what the mean would be, and why; nothing when there is none. */
export function AgreedPanel({ view: { criteria, results } }: { view: IdeaRankingView }) {
  const say = useText()
  const language = useLanguage()
  const lines = results.flatMap(({ criterionId, agreed, markMean, counts }) => {
    if (agreed === null) return []
    const criterion = criteria.find(({ id }) => id === criterionId)?.name ?? ''
    const value = formatNumber(agreed.value, language)
    const said =
      markMean === null
        ? say('rounds.agreed.line.nothing', { criterion, value })
        : say('rounds.agreed.line', {
            criterion,
            value,
            mean: meanText(markMean, language),
            count: counts.value,
          })
    return [{ criterionId, said, agreed }]
  })
  if (lines.length === 0) return null
  return (
    <Panel title={say('rounds.agreed.panel')} finding={say('rounds.agreed.finding', { count: lines.length })}>
      <List size="sm" spacing="xs">
        {lines.map(({ criterionId, said, agreed }) => (
          <List.Item key={criterionId}>
            {said}
            <Text size="xs" c="dimmed">
              {say('rounds.agreed.why', {
                reason: agreed.reason,
                by: agreed.decidedBy,
                at: formatMoment(agreed.decidedAt, language),
              })}
            </Text>
          </List.Item>
        ))}
      </List>
    </Panel>
  )
}
