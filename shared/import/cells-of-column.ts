import type { TableFrame } from './find-tables.ts'
import type { ContinuedLines } from './continued-lines.ts'
import { cleanLine } from './cell-text.ts'
import { cellAt, cellIndex, coveringMerge, sheetPosition, type Grid } from './grid.ts'
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
  const field = table.columns.find((column) => column.place === place)?.field ?? null
  const holdsText = field !== null && fieldKinds[field] === 'text'
  const isUntouched = table.typed.size + table.repaired.size + table.continued.size === 0
  return table.lines.map((line): CellToRead => {
    const at = cellIndex(grid, line, place)
    const shown = grid.cells[at]
    const typed = table.typed.get(line)?.get(place)
    const own = shown && isUntouched ? shown : ownCell(table, { line, place, holdsText }, shown)
    const anchor = own ? undefined : mergedCell(table.frame, line, place)
    const cell = own ?? anchor?.cell
    const isAsShown = typed === undefined && cell === shown
    return {
      line,
      cell,
      typed,
      text: isAsShown ? (grid.texts[at] ?? '') : cleanLine(typed ?? (cell ? shownText(cell) : '')),
      origin: originAt(grid, anchor?.line ?? line, place, cell),
      fromMerge: anchor !== undefined && typed === undefined,
    }
  })
}

/** Where on the sheet a cell stands and what it holds there, for the record. */
export function originAt(grid: Grid, line: number, place: number, cell: Cell | undefined): Origin {
  const upright = grid.orientation === 'ideas-in-rows'
  return {
    sheet: grid.sheet.name,
    row: upright ? line : place,
    column: upright ? place : line,
    raw: rawOf(cell),
  }
}

type At = { line: number; place: number }

/** The cell as it is in the end: of a line that was put together again, or with the lines that go on with it. */
function ownCell(
  { frame, repaired, continued }: TableCells,
  { line, place, holdsText }: At & { holdsText: boolean },
  shown: Cell | undefined,
): Cell | undefined {
  const together = repaired.get(line)
  const own = together
    ? repairedCell(frame.grid, together, { line, place })
    : (shown ?? frame.grid.blankCells.get(line)?.get(place))
  const lines = holdsText ? continued.get(line) : undefined
  return lines ? withContinued(frame.grid, own, { lines, place }) : own
}

function repairedCell(grid: Grid, { texts }: RepairedLine, { line, place }: At): Cell | undefined {
  const text = texts.get(place)
  return text ? { ...sheetPosition(grid, line, place), value: { kind: 'text', text } } : undefined
}

/** A text with the texts of the lines that go on with it, one below the other. */
function withContinued(
  grid: Grid,
  own: Cell | undefined,
  { lines, place }: { lines: readonly number[]; place: number },
): Cell | undefined {
  const cells = [own, ...lines.map((other) => cellAt(grid, other, place))].filter(
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
