import type { Understanding } from '../../shared/import/understanding.ts'
import { runInWorker } from '../workers/run-in-worker.ts'
import type { UnderstandingOrder } from './understanding-order.ts'
import {
  type CellsReply,
  cellsAtOnce,
  filled,
  type TableSlice,
  type UnderstandingPart,
} from './understanding-parts.ts'

/**
 * Understands a file in a thread. Its cells go there and the ideas come back in pieces, so that this process never stands
 * still for a large file.
 *
 * @throws Problem `cancelled`
 */
export async function understandInWorker(
  order: UnderstandingOrder,
  signal: AbortSignal,
): Promise<Understanding> {
  const { sheets } = order.file
  const slices: TableSlice[][] = []
  const take = (part: UnderstandingPart): CellsReply => {
    if (part.kind === 'cells')
      return sheets[part.sheet]?.cells.slice(part.from, part.from + cellsAtOnce) ?? []
    ;(slices[part.index] ??= []).push(part.slice)
    return []
  }
  const withoutCells = { ...order.file, sheets: sheets.map((sheet) => ({ ...sheet, cells: [] })) }
  const understanding = await runInWorker<Understanding, UnderstandingPart>(
    'understanding-worker',
    { ...order, file: withoutCells } satisfies UnderstandingOrder,
    signal,
    take,
  )
  return {
    ...understanding,
    tables: understanding.tables.map((table, index) => filled(table, slices[index] ?? [])),
  }
}
