import { Group, Text } from '@mantine/core'
import { useText } from '../parts/use-text.ts'
import { ChartMarkShape, ChartSign } from './chart-mark-shape.tsx'

const signs = [
  ['idea', 'in-selection'],
  ['pilot', 'pilot'],
  ['reserve', 'reserve'],
] as const

const bundle = { ids: ['1', '2', '3'], x: 15, y: 15 }

/** What the signs of the chart mean. */
export function ChartLegend({ withBundles }: { withBundles: boolean }) {
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
      {withBundles && (
        <Group gap={4} role="listitem">
          <svg width={30} height={30} aria-hidden>
            <ChartSign sign={bundle} standing="in-selection" isActive={false} isChosen={false} />
          </svg>
          <Text size="xs">{say('chart.legend.bundle')}</Text>
        </Group>
      )}
    </Group>
  )
}
