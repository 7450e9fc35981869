import type { TableFrame } from './find-tables.ts'
import type { ContinuedLines } from './continued-lines.ts'
import { cleanLine } from './cell-text.ts'
import { cellAt, coveringMerge, sheetPosition, textAt, type Grid } from './grid.ts'
import { fieldKinds } from './idea-fields.ts'
import type { CellToRead } from './read-cell.ts'
import type { Cell } from './sheet.ts'
import { rawOf, shownText } from './shown-text.ts'
import type { RepairedLine } from './spilled-columns.ts'
import type { ColumnMapping, Origin } from './understanding.ts'

/** The lines of a table that are ideas, with everything that changes what their cells hold. */
export type TableCells = {
  frame: TableFrame
  columns: readonly ColumnMapping[]
  lines: readonly number[]
  /** Lines whose texts belong to the idea of an earlier line. */
  continued: ContinuedLines
  /** Lines of a text file that were put together again. */
  repaired: ReadonlyMap<number, RepairedLine>
  /** Separator of a text file; undefined for workbooks. */
  delimiter?: string
  /** Texts that a person typed in place of a cell, by line and place. */
  typed: ReadonlyMap<number, ReadonlyMap<number, string>>
}

/** The cells of one column, one per line, each with the place it came from. */
export function cellsOfColumn(table: TableCells, place: number): CellToRead[] {
  const { grid } = table.frame
  return table.lines.map((line) => {
    const typed = table.typed.get(line)?.get(place)
    const own = withContinued(table, ownCell(table, line, place), { line, place })
    const anchor = own ? undefined : mergedCell(table.frame, line, place)
    const cell = own ?? anchor?.cell
    const from = anchor?.line ?? line
    const isAsInGrid = typed === undefined && cell === cellAt(grid, from, place)
    return {
      line,
      cell,
      typed,
      text: isAsInGrid ? textAt(grid, from, place) : cleanLine(typed ?? (cell ? shownText(cell) : '')),
      origin: originAt(grid, { line: from, place }, cell),
      fromMerge: anchor !== undefined && typed === undefined,
    }
  })
}

/** Where on the sheet a cell stands and what it holds there, for the record. */
export function originAt(
  grid: Grid,
  { line, place }: { line: number; place: number },
  cell: Cell | undefined,
): Origin {
  const { row, column } = sheetPosition(grid, line, place)
  return { sheet: grid.sheet.name, row, column, raw: rawOf(cell) }
}

function ownCell({ frame, repaired }: TableCells, line: number, place: number): Cell | undefined {
  const together = repaired.get(line)
  if (together) {
    const text = together.texts.get(place)
    return text ? { ...sheetPosition(frame.grid, line, place), value: { kind: 'text', text } } : undefined
  }
  return cellAt(frame.grid, line, place) ?? frame.grid.blankCells.get(line)?.get(place)
}

/** A text with the texts of the lines that go on with it, one below the other. */
function withContinued(
  { frame, columns, continued }: TableCells,
  own: Cell | undefined,
  { line, place }: { line: number; place: number },
): Cell | undefined {
  const lines = continued.get(line)
  if (lines === undefined) return own
  const field = columns.find((column) => column.place === place)?.field ?? null
  if (field === null || fieldKinds[field] !== 'text') return own
  const cells = [own, ...lines.map((other) => cellAt(frame.grid, other, place))].filter(
    (cell) => cell !== undefined,
  )
  const [first] = cells
  return first && { ...first, value: { kind: 'text', text: cells.map(shownText).join('\n') } }
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
