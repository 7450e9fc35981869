import type { Worker } from 'node:worker_threads'
import { foreignFileLimits } from './documents/foreign-file-limits.ts'
import { findEntry } from './entries.ts'
import { isolateWith, type RunIsolated, type StartProcess } from './run-isolated.ts'
import { SpareProcess } from './spare-process.ts'
import { SpareThread } from './workers/spare-thread.ts'

/** So long a page may stay open without a file before nothing stands by any more. */
const idleMilliseconds = 5 * 60_000
/** Files come in groups, and a warm-up beside the work on one takes its time from it. */
const refillMilliseconds = 3_000

/**
 * A reader standing by: one process that reads and one thread that understands, started and warm, once somebody looks at a
 * page that takes files. Each takes one file and is then replaced.
 */
export class StandBy {
  /** Work in a process of its own: in the spare one, if it is one of these. */
  readonly runIsolated: RunIsolated
  readonly #process: SpareProcess
  readonly #thread = new SpareThread('understanding-worker')
  #idle: NodeJS.Timeout | undefined
  #refill: NodeJS.Timeout | undefined

  constructor(startProcess: StartProcess) {
    this.#process = new SpareProcess(startProcess, findEntry('foreign-file-process'), foreignFileLimits)
    this.runIsolated = isolateWith((...order) => {
      this.#refillLater()
      return this.#process.start(...order)
    })
  }

  /** A file may come soon. */
  prepare(): void {
    clearTimeout(this.#idle)
    this.#idle = setTimeout(() => this.end(), idleMilliseconds).unref()
    this.#process.prepare()
    this.#thread.prepare()
  }

  /** The warm thread, if there is one. */
  takeThread(): Worker | undefined {
    this.#refillLater()
    return this.#thread.take()
  }

  end(): void {
    clearTimeout(this.#idle)
    clearTimeout(this.#refill)
    this.#idle = undefined
    this.#process.end()
    this.#thread.end()
  }

  /** Only while something is standing by: on the command line nothing ever is. */
  #refillLater(): void {
    if (this.#idle === undefined) return
    clearTimeout(this.#refill)
    this.#refill = setTimeout(() => this.prepare(), refillMilliseconds).unref()
  }
}
