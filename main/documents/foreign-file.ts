import type { ReadFile } from '../../shared/import/sheet.ts'
import type { RunIsolated } from '../run-isolated.ts'
import { DamagedReading } from './cell-unpacker.ts'
import { foreignFileLimits } from './foreign-file-limits.ts'
import { isReadingMessage, ReadingCollector, type ReadingMessage } from './foreign-file-messages.ts'
import type { Refusal } from './foreign-file-outline.ts'
import { checkForeignFile, type ForeignFile } from './foreign-file-reading.ts'
import { ForeignFileRefusal } from './foreign-file-refusal.ts'

type Order = ForeignFile & {
  runIsolated: RunIsolated
  signal?: AbortSignal
  limits?: { milliseconds: number; heapMegabytes: number }
}

/**
 * Reads a workbook or text table that someone sent. Always answers: with its cells, or with the reason why it is refused,
 * whatever the bytes are. Rejects only when `signal` aborts, with the reason of the signal.
 */
export async function readForeignFile(order: Order): Promise<ReadFile> {
  const collector = new ReadingCollector()
  const refusal = await readForeignMessages(order, (message) => collector.take(message))
  return refusal ?? collector.answer ?? readerFailed
}

/**
 * The one door for all foreign files. What a look at the directory can tell is refused at once; everything else happens in
 * a process of its own with limits for time and memory. What that process sends is handed to `take` as it comes, the cells
 * still packed, in memory that threads may share. Answers with the reason why the file is refused, if it is. Rejects only
 * when `signal` aborts, with the reason of the signal.
 */
export async function readForeignMessages(
  { bytes, fileName, runIsolated, signal, limits = foreignFileLimits }: Order,
  take: (message: ReadingMessage) => void,
): Promise<Refusal | undefined> {
  signal?.throwIfAborted()
  const early = findEarlyRefusal({ bytes, fileName })
  if (early !== undefined) return early
  let refusal: Refusal | undefined
  let packedBytes = 0
  const takeAny = (message: unknown): boolean => {
    if (!isReadingMessage(message)) throw new DamagedReading()
    if (message.part === 'refused') refusal = message.refusal
    else if (message.part === 'file') take(message)
    else {
      packedBytes += message.cells.byteLength
      if (packedBytes > foreignFileLimits.packedBytes) throw new DamagedReading()
      take({ ...message, cells: share(message.cells) })
    }
    return message.part !== 'cells'
  }
  try {
    const end = await runIsolated({
      entry: 'foreign-file-process',
      input: { bytes, fileName },
      take: takeAny,
      ...(signal && { signal }),
      limits: { milliseconds: limits.milliseconds, heapMegabytes: limits.heapMegabytes },
    })
    if (end === 'crashed') return readerFailed
    return end === 'done' ? refusal : { outcome: 'refused', reason: end }
  } catch (error) {
    if (error instanceof DamagedReading) return readerFailed
    throw error
  }
}

export const readerFailed: Refusal = { outcome: 'refused', reason: 'reader-failed' }

function share(bytes: Uint8Array): Uint8Array {
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.byteLength))
  shared.set(bytes)
  return shared
}

function findEarlyRefusal(file: ForeignFile): Refusal | undefined {
  try {
    checkForeignFile(file)
    return undefined
  } catch (error) {
    if (!(error instanceof ForeignFileRefusal)) throw error
    return { outcome: 'refused', reason: error.reason, detail: error.detail }
  }
}
