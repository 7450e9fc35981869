import { Button, Group, Text } from '@mantine/core'
import { useText } from './use-text.ts'

type Props = {
  shown: number
  count: number
  /** So many more appear with each step. */
  step: number
  size?: 'sm' | 'compact-sm'
  onMore: (shown: number) => void
}

/** How many pairs of a long list are shown, and a button for the next ones; nothing once all are there. */
export function ShowMorePairs({ shown, count, step, size = 'sm', onMore }: Props) {
  const say = useText()
  if (count <= shown) return null
  return (
    <Group mt="xs">
      <Text size="sm">{say('duplicates.shown', { shown, count })}</Text>
      <Button size={size} variant="default" onClick={() => onMore(shown + step)}>
        {say('duplicates.more', { count: Math.min(step, count - shown) })}
      </Button>
    </Group>
  )
}
