import type { Worker } from 'node:worker_threads'
import type { ReadingMessage } from '../documents/foreign-file-messages.ts'
import type { Understanding } from '../../shared/import/understanding.ts'
import { runInWorker } from '../workers/run-in-worker.ts'
import type { UnderstandingTask } from './understanding-order.ts'
import { filled, type TableSlice, type UnderstandingPart, unpackSlice } from './understanding-parts.ts'
import type { UploadReading } from './upload-reading.ts'

/**
 * Understands a file in a thread, which unpacks it while it is still being read. The ideas come back in pieces, so that this
 * process never stands still for a large file. `undefined` when the reading is damaged.
 *
 * @throws Problem `cancelled`
 */
export async function understandInWorker(
  task: UnderstandingTask,
  reading: UploadReading,
  { signal, thread }: { signal: AbortSignal; thread?: Worker | undefined },
): Promise<Understanding | undefined> {
  const slices: TableSlice[][] = []
  const take = (part: UnderstandingPart): Promise<ReadingMessage[]> | undefined => {
    if (part.kind === 'reading') return reading.listFrom(part.from)
    ;(slices[part.index] ??= []).push(unpackSlice(part.slice))
    return undefined
  }
  const understanding = await runInWorker<Understanding | undefined, UnderstandingPart>(
    'understanding-worker',
    task,
    signal,
    take,
    thread,
  )
  return (
    understanding && {
      ...understanding,
      tables: understanding.tables.map((table, index) => filled(table, slices[index] ?? [])),
    }
  )
}
