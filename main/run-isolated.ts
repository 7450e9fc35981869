import { fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { findEntry, type EntryName } from './entries.ts'
import { warmUpArgument } from './isolated-port.ts'

/**
 * Work in a process of its own that may be ended at any moment: what it does can neither hang nor crash the program.
 * `take` receives whatever the process sends, message by message; the work is done as soon as `take` returns `true`.
 */
export type IsolatedTask = {
  entry: EntryName
  input: unknown
  take: (message: unknown) => boolean
  signal?: AbortSignal
  limits: { milliseconds: number; heapMegabytes: number }
}

/** How the work ended; an abort rejects with the reason of the signal instead. */
export type IsolatedEnd = 'done' | 'took-too-long' | 'took-too-much-memory' | 'crashed'

export type RunIsolated = (task: IsolatedTask) => Promise<IsolatedEnd>

/** A started process, as little of it as a host must supply. `onEnd` comes once, also when the start failed. */
export type IsolatedProcess = {
  send: (input: unknown) => void
  kill: () => void
  /** Resident memory in bytes; `undefined` where the host cannot tell. */
  findMemory: () => number | undefined
}

export type IsolatedListener = {
  onMessage: (message: unknown) => void
  /** `lastWords` is the end of what the process wrote to its error output. */
  onEnd: (lastWords: string) => void
}

/** With `warmUp` the process exercises first, says when it is done, and only then waits for its input. */
export type StartProcess = (
  file: string,
  options: { heapMegabytes: number; warmUp?: boolean },
  listener: IsolatedListener,
) => IsolatedProcess

const memoryCheckMilliseconds = 100
/** Node itself, the file, one unpacked part and buffers live outside of the heap. */
const megabytesBesideHeap = 512

/** Makes `RunIsolated` from a way to start processes: Node's, or the one of another host. */
export function isolateWith(startProcess: StartProcess): RunIsolated {
  return ({ entry, input, take, signal, limits }) => {
    const { promise, resolve, reject } = Promise.withResolvers<IsolatedEnd>()
    if (signal?.aborted === true) return Promise.reject(signal.reason)
    const child = startProcess(findEntry(entry), limits, {
      onMessage: (message) => attempt(() => take(message) && end(() => resolve('done'))),
      onEnd: (lastWords) => end(() => resolve(isOutOfMemory(lastWords) ? 'took-too-much-memory' : 'crashed')),
    })
    const clock = setTimeout(() => end(() => resolve('took-too-long')), limits.milliseconds)
    const memoryLimit = (limits.heapMegabytes + megabytesBesideHeap) * 1024 * 1024
    const watch = setInterval(() => {
      if ((child.findMemory() ?? 0) > memoryLimit) end(() => resolve('took-too-much-memory'))
    }, memoryCheckMilliseconds)
    const onAbort = (): void => end(() => reject(signal?.reason))
    signal?.addEventListener('abort', onAbort, { once: true })
    function end(settle: () => void): void {
      clearTimeout(clock)
      clearInterval(watch)
      signal?.removeEventListener('abort', onAbort)
      child.kill()
      settle()
    }
    function attempt(step: () => unknown): void {
      try {
        step()
      } catch (error) {
        end(() => reject(error))
      }
    }
    child.send(input)
    return promise
  }
}

/** Runs work in a Node process that may read files but neither write them nor start anything. */
export const runIsolated: RunIsolated = isolateWith(startNodeProcess)

/** Starts a Node process with its own heap limit, without rights to write, to start programs or to see our environment. */
export function startNodeProcess(
  file: string,
  { heapMegabytes, warmUp = false }: Parameters<StartProcess>[1],
  { onMessage, onEnd }: IsolatedListener,
): IsolatedProcess {
  const child = fork(file, warmUp ? [warmUpArgument] : [], {
    execArgv: [
      `--max-old-space-size=${heapMegabytes}`,
      '--no-deprecation',
      '--permission',
      '--allow-fs-read=*',
    ],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: {},
  })
  let lastWords = ''
  child.stderr?.on('data', (piece: Buffer) => {
    lastWords = (lastWords + piece.toString()).slice(-4_096)
  })
  child.on('message', onMessage)
  child.on('error', () => onEnd(lastWords))
  child.on('close', () => onEnd(lastWords))
  return {
    send: (input) => child.send(input as Parameters<typeof child.send>[0], () => {}),
    kill: () => child.kill('SIGKILL'),
    findMemory: () => findResidentBytes(child.pid),
  }
}

/** Only Linux tells it in a file; elsewhere the process watches itself (`endWhenOutOfMemory`). */
function findResidentBytes(pid: number | undefined): number | undefined {
  if (process.platform !== 'linux' || pid === undefined) return undefined
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1])
    return pages * 4_096
  } catch {
    return undefined
  }
}

function isOutOfMemory(lastWords: string): boolean {
  return /heap out of memory|out of memory|Array buffer allocation failed/i.test(lastWords)
}
