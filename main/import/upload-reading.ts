import { Problem } from '../../shared/problem.ts'
import type { Context } from '../context.ts'
import { readForeignMessages } from '../documents/foreign-file.ts'
import type { ReadingMessage } from '../documents/foreign-file-messages.ts'
import type { Refusal } from '../documents/foreign-file-outline.ts'
import type { Upload } from '../uploads.ts'

/** What the reading process sends of an upload, unopened, for a thread that may begin before all of it is there. */
export class UploadReading {
  readonly #messages: ReadingMessage[] = []
  #wake: (() => void) | undefined

  take(message: ReadingMessage): void {
    this.#messages.push(message)
    this.#wake?.()
  }

  /** The messages from this one on (the first is 0), as soon as there are any. */
  async listFrom(first: number): Promise<ReadingMessage[]> {
    while (this.#messages.length <= first) {
      const { promise, resolve } = Promise.withResolvers<void>()
      this.#wake = resolve
      await promise
    }
    return this.#messages.slice(first)
  }
}

/** Files that have been read once, as long as their upload is kept: a correction does not read the bytes again. */
const readings = new WeakMap<Upload, UploadReading>()

/**
 * Reads an upload in its own process, once. The reading can be followed from the start; `end` tells whether the file is
 * refused.
 *
 * @throws Problem `cancelled` (as rejection of `end`)
 */
export function readUploadOnce(
  { runIsolated }: Pick<Context, 'runIsolated'>,
  upload: Upload,
  signal: AbortSignal,
): { reading: UploadReading; end: Promise<Refusal | undefined> } {
  const known = readings.get(upload)
  if (known !== undefined) return { reading: known, end: Promise.resolve(undefined) }
  const reading = new UploadReading()
  const { bytes, name: fileName } = upload
  const read = async (): Promise<Refusal | undefined> => {
    try {
      const refusal = await readForeignMessages({ bytes, fileName, runIsolated, signal }, (message) =>
        reading.take(message),
      )
      if (refusal === undefined) readings.set(upload, reading)
      return refusal
    } catch (error) {
      if (signal.aborted) throw new Problem('cancelled')
      throw error
    }
  }
  return { reading, end: read() }
}
