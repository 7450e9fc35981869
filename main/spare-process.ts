import type { IsolatedListener, IsolatedProcess, StartProcess } from './run-isolated.ts'

type Spare = { process: IsolatedProcess; isReady: boolean; taker: IsolatedListener | undefined }

/**
 * A process that has been started and has warmed up before there is work for it. It does one piece of work like every other; only
 * the waiting is saved. If it ends before, nobody notices: the work gets a process of its own then.
 */
export class SpareProcess {
  readonly #startNew: StartProcess
  readonly #file: string
  readonly #heapMegabytes: number
  #spare: Spare | undefined

  constructor(startNew: StartProcess, file: string, { heapMegabytes }: { heapMegabytes: number }) {
    this.#startNew = startNew
    this.#file = file
    this.#heapMegabytes = heapMegabytes
  }

  /** Starts the spare process unless there is one. It says something when it is warm. */
  prepare(): void {
    if (this.#spare !== undefined) return
    const process = this.#startNew(
      this.#file,
      { heapMegabytes: this.#heapMegabytes, warmUp: true },
      {
        onMessage: (message) => {
          if (spare.taker === undefined) spare.isReady = true
          else spare.taker.onMessage(message)
        },
        onEnd: (lastWords) => {
          if (this.#spare === spare) this.#spare = undefined
          spare.taker?.onEnd(lastWords)
        },
      },
    )
    const spare: Spare = { process, isReady: false, taker: undefined }
    this.#spare = spare
  }

  /** Gives the spare process away, or starts another one when there is none that fits and is warm. */
  readonly start: StartProcess = (file, options, taker) => {
    const spare = this.#spare
    const fits = file === this.#file && options.heapMegabytes === this.#heapMegabytes
    if (spare?.isReady !== true || !fits) return this.#startNew(file, options, taker)
    this.#spare = undefined
    spare.taker = taker
    return spare.process
  }

  end(): void {
    this.#spare?.process.kill()
    this.#spare = undefined
  }
}
