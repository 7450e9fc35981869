import { parentPort, workerData } from 'node:worker_threads'
import { Problem } from '../../shared/problem.ts'
import type { WorkerAnswer } from './run-in-worker.ts'

/**
 * The work of a thread. `handOver` gives a part of the result away before the end; `ask` does the same and waits for what
 * the other side answers, so that a large whole goes over in pieces and nobody is held up by it. Questions are answered in
 * their order.
 */
type Work<Input, Output, Part, Reply> = (
  input: Input,
  handOver: (part: Part) => void,
  ask: (part: Part) => Promise<Reply>,
) => Output | Promise<Output>

/**
 * The other end of `runInWorker`: waits for the input, does the work, answers, and lets the thread end.
 *
 * @param warmUp exercise for a thread that stands by; it says when it is done
 */
export function answerOnce<Input, Output, Part = never, Reply = never>(
  work: Work<Input, Output, Part, Reply>,
  warmUp?: () => Promise<unknown>,
): void {
  parentPort?.once('message', (input: Input) => void reply(input, work))
  if (isStandingBy(workerData)) void warmUp?.().then(() => parentPort?.postMessage('warm'))
}

function isStandingBy(start: unknown): boolean {
  return typeof start === 'object' && start !== null && 'warmUp' in start
}

async function reply<Input, Output, Part, Reply>(
  input: Input,
  work: Work<Input, Output, Part, Reply>,
): Promise<void> {
  const asking: ((reply: Reply) => void)[] = []
  parentPort?.on('message', (answered: Reply) => asking.shift()?.(answered))
  const ask = (part: Part): Promise<Reply> =>
    new Promise((resolve) => {
      asking.push(resolve)
      send({ kind: 'question', part })
    })
  let answer: WorkerAnswer<Output, Part>
  try {
    answer = { kind: 'output', output: await work(input, (part) => send({ kind: 'part', part }), ask) }
  } catch (error) {
    answer =
      error instanceof Problem
        ? { kind: 'problem', code: error.code, values: error.values }
        : {
            kind: 'failure',
            message: error instanceof Error ? (error.stack ?? error.message) : String(error),
          }
  }
  send(answer)
  parentPort?.close()
}

function send<Output, Part>(answer: WorkerAnswer<Output, Part>): void {
  parentPort?.postMessage(answer)
}
