import { notifications } from '@mantine/notifications'
import type { ProgressEvent } from '../../shared/progress.ts'
import { client, followJob, refreshAll } from '../api.ts'
import { JobProgress } from './job-progress.tsx'

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
    const content = { id: notice, message: <JobProgress event={event} jobId={jobId} /> }
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
