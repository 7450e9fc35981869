import { Paper, Text } from '@mantine/core'
import type { Box } from '../../shared/label-boxes.ts'
import type { ChartBundle } from '../../shared/ranking/chart-bundles.ts'
import { useLanguage, useText } from '../parts/use-text.ts'
import { pointsText } from './ranking-words.ts'
import { useSpreadText } from './use-spread-text.ts'
import type { ShownIdea } from './value-complexity-chart.tsx'

const width = 240
const mostTitles = 5

type Props = { sign: ChartBundle; ideas: readonly ShownIdea[]; plot: Box }

/** What lies under the pointer or has the focus, in full; silent, because the button of the sign says the same. */
export function ChartTip({ sign, ideas, plot }: Props) {
  const [first] = ideas
  if (first === undefined) return null
  const isRight = sign.x + width + 20 > plot.left + plot.width
  const isLow = sign.y > plot.top + plot.height / 2
  return (
    <Paper
      aria-hidden
      withBorder
      shadow="md"
      p="xs"
      w={width}
      className="chart-tip"
      style={{
        left: isRight ? sign.x - width - 16 : sign.x + 16,
        top: sign.y,
        transform: isLow ? 'translateY(-100%)' : undefined,
      }}
    >
      {ideas.length === 1 ? <OneIdea idea={first} /> : <SeveralIdeas ideas={ideas} />}
    </Paper>
  )
}

function OneIdea({ idea }: { idea: ShownIdea }) {
  const say = useText()
  const spreadText = useSpreadText()
  const language = useLanguage()
  const rank = idea.rank === null ? say('ranking.no-rank') : say('chart.mark.rank', { rank: idea.rank })
  const { benefit, complexity } = idea.groupSpread
  return (
    <>
      <Text size="sm" fw={600}>
        {idea.number} {idea.title}
      </Text>
      <Text size="xs">
        {rank} · {say(`ranking.standing.${idea.standing}`)}
      </Text>
      <Text size="xs">
        {say('chart.benefit')} {pointsText(idea.benefit, language)} · {say('chart.complexity')}{' '}
        {pointsText(idea.complexity, language)}
      </Text>
      <Text size="xs" c="dimmed">
        {say('chart.spread.tip', { benefit: spreadText(benefit), complexity: spreadText(complexity) })}
      </Text>
    </>
  )
}

function SeveralIdeas({ ideas }: { ideas: readonly ShownIdea[] }) {
  const say = useText()
  return (
    <>
      <Text size="sm" fw={600}>
        {say('chart.bundle.tip', { count: ideas.length })}
      </Text>
      {ideas.slice(0, mostTitles).map(({ id, number, title }) => (
        <Text key={id} size="xs" truncate>
          {number} {title}
        </Text>
      ))}
      {ideas.length > mostTitles && <Text size="xs">…</Text>}
    </>
  )
}
