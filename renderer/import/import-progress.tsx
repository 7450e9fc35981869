import { Button, Group, Paper, Progress, Text } from '@mantine/core'
import type { ProgressEvent } from '../../shared/progress.ts'
import { useText } from '../parts/use-text.ts'

/** What is being done, how far when that is known, and the way to end it. */
export function ImportProgress({ event, onCancel }: { event: ProgressEvent; onCancel: () => void }) {
  const say = useText()
  const { done, total, phase } = event
  const isKnown = done !== undefined && total !== undefined && total > 0
  return (
    <Paper withBorder p="md">
      <Group justify="space-between" mb="xs">
        <Text role="status">
          {say(`progress.${phase}`)} {isKnown && say('common.of', { part: done, whole: total })}
        </Text>
        <Button variant="default" onClick={onCancel}>
          {say('import.cancel')}
        </Button>
      </Group>
      <Progress
        value={isKnown ? (done / total) * 100 : 100}
        animated={!isKnown}
        aria-label={say(`progress.${phase}`)}
      />
    </Paper>
  )
}
