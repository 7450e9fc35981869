import { Paper, Text } from '@mantine/core'
import type { Box } from '../../shared/label-boxes.ts'
import type { ChartMark } from '../../shared/ranking/value-complexity-layout.ts'
import { useLanguage, useText } from '../parts/use-text.ts'
import { pointsText } from './ranking-words.ts'
import type { ShownIdea } from './value-complexity-chart.tsx'

const width = 240

/** What lies under the pointer or has the focus, in full; silent, because the button of the mark says the same. */
export function ChartTip({ mark, idea, plot }: { mark: ChartMark; idea: ShownIdea | undefined; plot: Box }) {
  const say = useText()
  const language = useLanguage()
  if (idea === undefined) return null
  const isRight = mark.x + width + 20 > plot.left + plot.width
  const isLow = mark.y > plot.top + plot.height / 2
  const rank = idea.rank === null ? say('ranking.no-rank') : say('chart.mark.rank', { rank: idea.rank })
  return (
    <Paper
      aria-hidden
      withBorder
      shadow="md"
      p="xs"
      w={width}
      className="chart-tip"
      style={{
        left: isRight ? mark.x - width - 16 : mark.x + 16,
        top: mark.y,
        transform: isLow ? 'translateY(-100%)' : undefined,
      }}
    >
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
    </Paper>
  )
}
