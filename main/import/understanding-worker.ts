import type { Cell } from '../../shared/import/sheet.ts'
import type { Understanding } from '../../shared/import/understanding.ts'
import { answerOnce } from '../workers/answer-once.ts'
import { understandOrder, type UnderstandingOrder } from './understanding-order.ts'
import { type CellsReply, emptied, sliceTable, type UnderstandingPart } from './understanding-parts.ts'

/** Fetches the cells and hands the ideas over piece by piece: the main process must not stand still for either. */
answerOnce<UnderstandingOrder, Understanding, UnderstandingPart, CellsReply>(
  async ({ file, ...order }, _handOver, ask) => {
    for (const [sheet, { cells }] of file.sheets.entries()) await fetchCells(cells, sheet, ask)
    const understanding = understandOrder({ file, ...order })
    for (const [index, table] of understanding.tables.entries()) {
      for (const slice of sliceTable(table)) await ask({ kind: 'table', index, slice })
    }
    return { ...understanding, tables: understanding.tables.map(emptied) }
  },
)

async function fetchCells(
  cells: Cell[],
  sheet: number,
  ask: (part: UnderstandingPart) => Promise<CellsReply>,
): Promise<void> {
  for (;;) {
    const piece = await ask({ kind: 'cells', sheet, from: cells.length })
    if (piece.length === 0) return
    for (const cell of piece) cells.push(cell)
  }
}
