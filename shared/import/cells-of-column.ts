import type { TableFrame } from './find-tables.ts'
import { cellAt, coveringMerge, rawOf, sheetPosition } from './grid.ts'
import type { CellToRead } from './read-cell.ts'
import type { Cell } from './sheet.ts'
import type { RepairedLine } from './spilled-columns.ts'
import type { ColumnMapping } from './understanding.ts'

/** The lines of a table that are ideas, with everything that changes what their cells hold. */
export type TableCells = {
  frame: TableFrame
  columns: readonly ColumnMapping[]
  lines: readonly number[]
  /** Lines of a text file that were put together again. */
  repaired: ReadonlyMap<number, RepairedLine>
  /** Separator of a text file; undefined for workbooks. */
  delimiter?: string
  /** Texts that a person typed in place of a cell, by line and place. */
  typed: ReadonlyMap<number, ReadonlyMap<number, string>>
}

/** The cells of one column, one per line, each with the place it came from. */
export function cellsOfColumn(table: TableCells, place: number): CellToRead[] {
  return table.lines.map((line) => {
    const typed = table.typed.get(line)?.get(place)
    const own = ownCell(table, line, place)
    const anchor = own ? undefined : mergedCell(table.frame, line, place)
    const cell = own ?? anchor?.cell
    const at = sheetPosition(table.frame.grid, anchor?.line ?? line, place)
    return {
      line,
      cell,
      origin: { sheet: table.frame.grid.sheet.name, ...at, raw: rawOf(cell) },
      fromMerge: anchor !== undefined && typed === undefined,
      ...(typed !== undefined && { typed }),
    }
  })
}

function ownCell({ frame, repaired }: TableCells, line: number, place: number): Cell | undefined {
  const together = repaired.get(line)
  if (together) {
    const text = together.texts.get(place)
    return text ? { ...sheetPosition(frame.grid, line, place), value: { kind: 'text', text } } : undefined
  }
  return cellAt(frame.grid, line, place) ?? frame.grid.blankCells.get(line)?.get(place)
}

/** The value of a merged cell that begins in an earlier line of the table and reaches down to this one. */
function mergedCell(
  frame: TableFrame,
  line: number,
  place: number,
): { cell: Cell; line: number } | undefined {
  const merge = coveringMerge(frame.grid, line, place)
  if (!merge || merge.firstPlace !== place || merge.firstLine >= line || merge.firstLine < frame.firstLine)
    return undefined
  const cell = cellAt(frame.grid, merge.firstLine, place)
  return cell && { cell, line: merge.firstLine }
}
