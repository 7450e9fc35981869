import type { CellProblem, UnderstoodTable } from './understanding.ts'

/**
 * The place of a cell, as corrections name it: its column, or its row when ideas stand in columns.
 *
 * @example
 * import { placeOf } from './cell-place.ts'
 * placeOf({ row: 7, column: 3 }, { orientation: 'ideas-in-rows' }) // → 3
 * placeOf({ row: 7, column: 3 }, { orientation: 'ideas-in-columns' }) // → 7
 */
export function placeOf(
  cell: Pick<CellProblem, 'row' | 'column'>,
  { orientation }: Pick<UnderstoodTable, 'orientation'>,
): number {
  return orientation === 'ideas-in-rows' ? cell.column : cell.row
}
