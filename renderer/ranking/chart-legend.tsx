import { Group, Text } from '@mantine/core'
import { useText } from '../parts/use-text.ts'
import { ChartMarkShape } from './chart-mark-shape.tsx'

const signs = [
  ['idea', 'in-selection'],
  ['pilot', 'pilot'],
  ['reserve', 'reserve'],
] as const

/** What the signs of the chart mean. */
export function ChartLegend() {
  const say = useText()
  return (
    <Group gap="md" role="list" aria-label={say('chart.legend')}>
      {signs.map(([key, standing]) => (
        <Group key={key} gap={4} role="listitem">
          <svg width={22} height={22} aria-hidden>
            <ChartMarkShape x={11} y={11} standing={standing} />
          </svg>
          <Text size="xs">{say(`chart.legend.${key}`)}</Text>
        </Group>
      ))}
    </Group>
  )
}
