import { parentPort } from 'node:worker_threads'
import { Problem } from '../../shared/problem.ts'
import type { WorkerAnswer } from './run-in-worker.ts'

/** The other end of `runInWorker`: waits for the input, does the work, answers, and is ended. */
export function answerOnce<Input, Output>(work: (input: Input) => Output | Promise<Output>): void {
  parentPort?.once('message', (input: Input) => void reply(input, work))
}

async function reply<Input, Output>(
  input: Input,
  work: (input: Input) => Output | Promise<Output>,
): Promise<void> {
  let answer: WorkerAnswer<Output>
  try {
    answer = { kind: 'output', output: await work(input) }
  } catch (error) {
    answer =
      error instanceof Problem
        ? { kind: 'problem', code: error.code, values: error.values }
        : {
            kind: 'failure',
            message: error instanceof Error ? (error.stack ?? error.message) : String(error),
          }
  }
  parentPort?.postMessage(answer)
}
