import type { Worker } from 'node:worker_threads'
import type { EntryName } from '../entries.ts'
import { startThread } from './run-in-worker.ts'

/** A thread that has been started and has warmed up before there is work for it; it does one piece of work. */
export class SpareThread {
  readonly #entry: EntryName
  #spare: Worker | undefined
  #isReady = false

  constructor(entry: EntryName) {
    this.#entry = entry
  }

  /** Starts the thread unless there is one. It says something when it is warm. */
  prepare(): void {
    if (this.#spare !== undefined) return
    const thread = startThread(this.#entry, { warmUp: true })
    thread.unref()
    const forget = (): void => {
      if (this.#spare === thread) this.#spare = undefined
    }
    thread.on('error', forget)
    thread.on('exit', forget)
    thread.once('message', () => (this.#isReady = true))
    this.#isReady = false
    this.#spare = thread
  }

  /** The thread, if there is one and it is warm. */
  take(): Worker | undefined {
    if (!this.#isReady || this.#spare === undefined) return undefined
    const thread = this.#spare
    this.#spare = undefined
    thread.ref()
    return thread
  }

  end(): void {
    void this.#spare?.terminate()
    this.#spare = undefined
  }
}
