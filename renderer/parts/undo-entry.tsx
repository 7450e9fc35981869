import { Button, Group, Progress, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { text } from '../../shared/language/text.ts'
import type { ProgressEvent } from '../../shared/progress.ts'
import { client, followJob, refreshAll } from '../api.ts'
import { readPreferences } from '../preferences.ts'

/** A quicker undo shows nothing but its result. */
const showsAfterMilliseconds = 500

/**
 * Takes an entry of the trail back and has everything shown read again. Where that takes its time, as with a large import,
 * a notice tells how far it is and offers to leave everything as it was.
 *
 * @throws what the procedure throws
 */
export async function undoEntry({ sequence }: { sequence: number }): Promise<void> {
  const jobId = crypto.randomUUID()
  const notice = `undoing-${sequence}`
  const begin = performance.now()
  let isShown = false
  const show = (event: ProgressEvent): void => {
    if (performance.now() - begin < showsAfterMilliseconds) return
    const content = { id: notice, message: <UndoProgress event={event} jobId={jobId} /> }
    if (isShown) notifications.update(content)
    else notifications.show({ ...content, autoClose: false, withCloseButton: false })
    isShown = true
  }
  try {
    await followJob(await client.trail.undoInSteps({ jobId, sequence }), show)
    await refreshAll()
  } finally {
    notifications.hide(notice)
  }
}

function UndoProgress({ event, jobId }: { event: ProgressEvent; jobId: string }) {
  const { language } = readPreferences()
  const { phase, done = 1, total = 1 } = event
  return (
    <Stack gap={6}>
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">
          {text(language, `progress.${phase}`)}{' '}
          {phase === 'undoing' && text(language, 'common.of', { part: done, whole: total })}
        </Text>
        {phase === 'undoing' && (
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
