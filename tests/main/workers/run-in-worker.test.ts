import { once } from 'node:events'
import type { Worker } from 'node:worker_threads'
import { expect, test } from 'vitest'
import { runInWorker } from '../../../main/workers/run-in-worker.ts'

const ideas = [
  { id: 'one', title: 'Trinkbrunnen am Markt', text: 'Frisches Wasser für alle.' },
  { id: 'other', title: 'Trinkbrunnen am Markt', text: 'Frisches Wasser für alle.' },
]

async function nextThread(): Promise<Worker> {
  return (await once(process, 'worker'))[0]
}

/** How a thread ends: 0 by itself, 1 when it is stopped. */
async function codeAtEnd(thread: Promise<Worker>): Promise<unknown> {
  return (await once(await thread, 'exit'))[0]
}

test('a thread gives its answer and then ends by itself', async () => {
  const ended = codeAtEnd(nextThread())
  expect(await runInWorker('duplicates-worker', ideas)).toMatchObject([{ oneId: 'one', otherId: 'other' }])
  expect(await ended).toBe(0)
})

test('a thread whose work fails says why and then ends by itself', async () => {
  const ended = codeAtEnd(nextThread())
  await expect(runInWorker('duplicates-worker', 'no list')).rejects.toThrow(/is not a function/)
  expect(await ended).toBe(0)
})

test('a thread nobody waits for any more is stopped at once', async () => {
  const thread = nextThread()
  const ended = codeAtEnd(thread)
  const cancel = new AbortController()
  const answer = runInWorker('duplicates-worker', ideas, cancel.signal)
  await once(await thread, 'online')
  cancel.abort()
  await expect(answer).rejects.toMatchObject({ code: 'cancelled' })
  expect(await ended).toBe(1)
})
