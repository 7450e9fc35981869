import type { ProgressEvent } from '../shared/progress.ts'
import { streamProgress } from './follow-job.ts'
import { type ReportUnexpected, toContractError } from './contract-error.ts'

/** Running jobs by the id that their caller chose, so that another request can cancel them. */
export class Jobs {
  readonly #running = new Map<string, AbortController>()
  readonly #reportUnexpected: ReportUnexpected

  constructor(reportUnexpected: ReportUnexpected) {
    this.#reportUnexpected = reportUnexpected
  }

  /** Runs a job under its id; the signal is the job's only way to learn that it is no longer wanted. */
  async *run<T>(jobId: string, work: (signal: AbortSignal) => AsyncGenerator<T>): AsyncGenerator<T> {
    const controller = new AbortController()
    this.#running.set(jobId, controller)
    try {
      yield* work(controller.signal)
    } catch (error) {
      throw toContractError(error, this.#reportUnexpected)
    } finally {
      controller.abort()
      this.#running.delete(jobId)
    }
  }

  /** The same for work that reports its progress by a function and ends with one result. */
  follow<T, Event = ProgressEvent>(
    jobId: string,
    work: (signal: AbortSignal, report: (event: Event) => void) => Promise<T>,
  ): AsyncGenerator<Event | { kind: 'done'; result: T }> {
    return this.run(jobId, (signal) => streamProgress((report) => work(signal, report)))
  }

  /** When the program ends nobody waits any more. */
  cancelAll(): void {
    for (const controller of this.#running.values()) controller.abort()
  }

  cancel(jobId: string): boolean {
    const controller = this.#running.get(jobId)
    controller?.abort()
    return controller !== undefined
  }
}
