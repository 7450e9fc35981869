import { writeSync } from 'node:fs'
import { getHeapStatistics } from 'node:v8'

/** Tells a process that there is time to warm up before its input comes. */
export const warmUpArgument = 'warm-up'

const bytesBesideHeap = 512 * 1024 * 1024

/**
 * Ends this process when it holds far more memory than its heap may have, for hosts that cannot look from outside. Sees only
 * the moments between two steps of the work, so it is the second guard, not the first.
 */
export function endWhenOutOfMemory(): void {
  const limit = getHeapStatistics().heap_size_limit + bytesBesideHeap
  setInterval(() => {
    if (process.memoryUsage.rss() <= limit) return
    writeSync(2, 'out of memory')
    process.exit(1)
  }, 100).unref()
}

/** The line between an isolated process and the one that started it. */
export type IsolatedPort = { receiveInput: () => Promise<unknown>; send: (message: unknown) => Promise<void> }

type ParentPort = {
  once: (event: 'message', listener: (message: { data: unknown }) => void) => void
  postMessage: (message: unknown) => void
}

/** Opens the line from inside the process: `parentPort` in Electron's utility process, else the channel of a Node child. */
export function openIsolatedPort(): IsolatedPort {
  const parentPort: unknown = Reflect.get(process, 'parentPort')
  return isParentPort(parentPort) ? openParentPort(parentPort) : openNodeChannel()
}

function openParentPort(port: ParentPort): IsolatedPort {
  return {
    receiveInput: () => new Promise((resolve) => port.once('message', ({ data }) => resolve(data))),
    send: async (message) => port.postMessage(message),
  }
}

/** Waits until a message is written, so that a slow receiver holds the process back instead of filling its memory. */
function openNodeChannel(): IsolatedPort {
  return {
    receiveInput: () => new Promise((resolve) => process.once('message', resolve)),
    send: (message) =>
      new Promise((resolve, reject) => {
        if (process.send === undefined) reject(new Error('Started without a channel to a parent process'))
        else process.send(message, undefined, {}, (error) => (error === null ? resolve() : reject(error)))
      }),
  }
}

function isParentPort(value: unknown): value is ParentPort {
  return typeof value === 'object' && value !== null && 'once' in value && 'postMessage' in value
}
