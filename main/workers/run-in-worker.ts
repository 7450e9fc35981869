import { Worker } from 'node:worker_threads'
import { Problem, type ProblemCode, type ProblemValues } from '../../shared/problem.ts'
import { type EntryName, findEntry } from '../entries.ts'

/**
 * Answer of a worker: parts and questions on its way, then its output, or why there is none. Errors do not survive the way between
 * threads whole.
 */
export type WorkerAnswer<Output, Part = never> =
  | { kind: 'part'; part: Part }
  | { kind: 'question'; part: Part }
  | { kind: 'output'; output: Output }
  | { kind: 'problem'; code: ProblemCode; values: ProblemValues }
  | { kind: 'failure'; message: string }

/**
 * Does one piece of heavy work in a thread of its own, so that the window never waits for it. The worker ends by
 * itself after its answer; an aborted signal ends it at once.
 *
 * @param entry the worker's file; it calls `answerOnce`
 * @param onPart is given what the worker hands over before it has finished; what it returns, or promises, answers a question
 * @param spare a thread of that entry that has been started already
 * @throws Problem `cancelled`, or the problem that the work met
 */
export function runInWorker<Output, Part = never>(
  entry: EntryName,
  input: unknown,
  signal?: AbortSignal,
  onPart?: (part: Part) => unknown,
  spare?: Worker,
): Promise<Output> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true) {
      void spare?.terminate()
      reject(new Problem('cancelled'))
      return
    }
    const worker = spare ?? startThread(entry)
    const cancel = (): void => {
      finish(() => reject(new Problem('cancelled')))
      void worker.terminate()
    }
    const finish = (settle: () => void): void => {
      signal?.removeEventListener('abort', cancel)
      settle()
    }
    const reply = async (part: Part): Promise<void> => {
      try {
        worker.postMessage(await onPart?.(part))
      } catch (error) {
        finish(() => reject(error))
        void worker.terminate()
      }
    }
    signal?.addEventListener('abort', cancel, { once: true })
    worker.on('message', (answer: WorkerAnswer<Output, Part>) => {
      if (answer.kind === 'part') onPart?.(answer.part)
      else if (answer.kind === 'question') void reply(answer.part)
      else finish(() => settle(answer, resolve, reject))
    })
    worker.once('error', (error) => finish(() => reject(error)))
    worker.once('exit', (code) => finish(() => reject(new Error(`the worker ended with ${code}`))))
    worker.postMessage(input)
  })
}

function settle<Output>(
  answer: Exclude<WorkerAnswer<Output>, { kind: 'part' | 'question' }>,
  resolve: (output: Output) => void,
  reject: (error: Error) => void,
): void {
  if (answer.kind === 'output') resolve(answer.output)
  else if (answer.kind === 'problem') reject(new Problem(answer.code, answer.values))
  else reject(new Error(answer.message))
}

/** Starts a thread; with `warmUp` it exercises first and says when it is done. */
export function startThread(entry: EntryName, workerData?: { warmUp: true }): Worker {
  return new Worker(findEntry(entry), { execArgv: ['--no-deprecation'], workerData })
}
