import type { ReadFile } from '../../shared/import/sheet.ts'
import type { RunIsolated } from '../run-isolated.ts'
import { foreignFileLimits } from './foreign-file-limits.ts'
import { isReadingMessage, ReadingCollector } from './foreign-file-messages.ts'
import { checkForeignFile } from './foreign-file-reading.ts'
import { ForeignFileRefusal } from './foreign-file-refusal.ts'

/**
 * Reads a workbook or text table that someone sent, the one door for all foreign files. Always answers: with its cells, or
 * with the reason why it is refused, whatever the bytes are. What a look at the directory can tell is refused at once;
 * everything else happens in a process of its own with limits for time and memory. Rejects only when `signal` aborts, with
 * the reason of the signal.
 */
export async function readForeignFile({
  bytes,
  fileName,
  runIsolated,
  signal,
  limits = foreignFileLimits,
}: {
  bytes: Uint8Array
  fileName: string
  runIsolated: RunIsolated
  signal?: AbortSignal
  limits?: { milliseconds: number; heapMegabytes: number }
}): Promise<ReadFile> {
  signal?.throwIfAborted()
  const refusal = findEarlyRefusal(bytes, fileName)
  if (refusal !== undefined) return refusal
  const collector = new ReadingCollector()
  const end = await runIsolated({
    entry: 'foreign-file-process',
    input: { bytes, fileName },
    take: (message) => {
      if (!isReadingMessage(message)) throw new TypeError('The reading process sent an unknown message')
      collector.take(message)
      return collector.answer !== undefined
    },
    ...(signal && { signal }),
    limits: { milliseconds: limits.milliseconds, heapMegabytes: limits.heapMegabytes },
  })
  if (end === 'crashed') return { outcome: 'refused', reason: 'reader-failed' }
  if (end !== 'done') return { outcome: 'refused', reason: end }
  return collector.answer ?? { outcome: 'refused', reason: 'reader-failed' }
}

function findEarlyRefusal(bytes: Uint8Array, fileName: string): ReadFile | undefined {
  try {
    checkForeignFile({ bytes, fileName })
    return undefined
  } catch (error) {
    if (!(error instanceof ForeignFileRefusal)) throw error
    return { outcome: 'refused', reason: error.reason, detail: error.detail }
  }
}
