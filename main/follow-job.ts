import type { ProgressEvent } from '../shared/progress.ts'

export type Report = (event: ProgressEvent) => void

/**
 * Turns work that reports its progress by a function into the stream of events that a procedure answers with: every
 * report, then the result.
 */
export async function* streamProgress<T, Event = ProgressEvent>(
  work: (report: (event: Event) => void) => Promise<T>,
): AsyncGenerator<Event | { kind: 'done'; result: T }> {
  const reports: Event[] = []
  const state = { isSettled: false, wake: (): void => undefined }
  const finished = work((event) => {
    reports.push(event)
    state.wake()
  }).finally(() => {
    state.isSettled = true
    state.wake()
  })
  // Awaited below; until then a failure must not count as unhandled.
  finished.catch(() => undefined)
  for (;;) {
    for (let event = reports.shift(); event !== undefined; event = reports.shift()) yield event
    if (state.isSettled) break
    await new Promise<void>((resolve) => (state.wake = resolve))
  }
  yield { kind: 'done', result: await finished }
}
