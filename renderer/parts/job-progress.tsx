import { Button, Group, Progress, Stack, Text } from '@mantine/core'
import { text } from '../../shared/language/text.ts'
import type { ProgressEvent } from '../../shared/progress.ts'
import { client } from '../api.ts'
import { readPreferences } from '../preferences.ts'

/** What can be left as it was on the way; what comes after is only stored. */
const endable: ReadonlySet<ProgressEvent['phase']> = new Set(['undoing', 'copying'])

/** How far a change of many rows is, with the way to leave everything as it was. */
export function JobProgress({ event, jobId }: { event: ProgressEvent; jobId: string }) {
  const { language } = readPreferences()
  const { phase, done = 1, total = 1 } = event
  const canEnd = endable.has(phase)
  return (
    <Stack gap={6}>
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">
          {text(language, `progress.${phase}`)}{' '}
          {canEnd && text(language, 'common.of', { part: done, whole: total })}
        </Text>
        {canEnd && (
          <Button
            size="compact-sm"
            variant="default"
            style={{ flexShrink: 0 }}
            onClick={() => void client.window.cancelJob({ jobId })}
          >
            {text(language, 'import.cancel')}
          </Button>
        )}
      </Group>
      <Progress
        value={(done / total) * 100}
        animated={phase === 'writing'}
        aria-label={text(language, `progress.${phase}`)}
      />
    </Stack>
  )
}
