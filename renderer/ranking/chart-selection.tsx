import { Anchor, Button, Group, List, Text } from '@mantine/core'
import { useText } from '../parts/use-text.ts'
import type { ShownIdea } from './value-complexity-chart.tsx'

type Props = { ideas: readonly ShownIdea[]; onOpen: (ideaId: string) => void; onClear: () => void }

/** The ideas that were drawn around or put on the list, by rank. */
export function ChartSelection({ ideas, onOpen, onClear }: Props) {
  const say = useText()
  if (ideas.length === 0) return null
  return (
    <section aria-label={say('chart.selection')}>
      <Group justify="space-between" mb={4}>
        <Text size="sm" fw={600} role="status">
          {say(ideas.length === 1 ? 'chart.selection.one' : 'chart.selection.count', { count: ideas.length })}
        </Text>
        <Button size="compact-sm" variant="default" onClick={onClear}>
          {say('chart.selection.clear')}
        </Button>
      </Group>
      <List listStyleType="none" className="chart-selection">
        {ideas.map(({ id, number, title, rank }) => (
          <List.Item key={id}>
            <Group gap="xs" wrap="nowrap" align="baseline">
              <Text size="sm" className="chart-selection-rank">
                {rank === null ? say('ranking.no-rank') : say('chart.mark.rank', { rank })}
              </Text>
              <Anchor component="button" type="button" size="sm" ta="left" onClick={() => onOpen(id)}>
                {number} {title}
              </Anchor>
            </Group>
          </List.Item>
        ))}
      </List>
    </section>
  )
}
