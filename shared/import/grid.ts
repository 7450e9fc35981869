import { cleanLine } from './cell-text.ts'
import type { Cell, CellRange, Sheet } from './sheet.ts'
import { shownText } from './shown-text.ts'
import type { Orientation } from './understanding.ts'

/**
 * A sheet turned so that every idea is a line: lines are rows and places are columns, or the other way round when ideas
 * stand in columns. Everything after this point thinks in lines and places only.
 */
export type Grid = {
  sheet: Sheet
  orientation: Orientation
  /** The lines that show something, each at the index of its number. */
  lines: readonly (GridLine | undefined)[]
  /** All cells that show something, line by line, and beside them their texts, cleaned and on one line. */
  cells: readonly Cell[]
  texts: readonly string[]
  /** Numbers of the lines that show something, ascending. */
  filledLines: readonly number[]
  /** Cells that are there but show nothing: only blanks or zero-width marks. */
  blankCells: ReadonlyMap<number, ReadonlyMap<number, Cell>>
  merges: readonly GridMerge[]
  /** Merge that covers a cell, by line and place; the cell where the merge begins is not listed. */
  covered: ReadonlyMap<number, ReadonlyMap<number, GridMerge>>
  hiddenLines: ReadonlySet<number>
  hiddenPlaces: ReadonlySet<number>
  /** Cleaned text of every cell of the sheet, in their order; both orientations share them. */
  cleaned: readonly string[]
}

/** A line that shows something: its cells follow each other among those of the grid. */
export type GridLine = {
  /** The filled places, ascending. Lines that fill the same places share the list. */
  places: readonly number[]
  /** Where its first cell stands. */
  start: number
}

export type GridMerge = { firstLine: number; lastLine: number; firstPlace: number; lastPlace: number }

/** Turns a sheet into lines and places; `known` is the same sheet in the other orientation, whose texts are clean already. */
export function gridOf(sheet: Sheet, orientation: Orientation, known?: Grid): Grid {
  const upright = orientation === 'ideas-in-rows'
  const cleaned = known?.cleaned ?? sheet.cells.map((cell) => cleanLine(shownText(cell)))
  const shown = shownCells(sheet, upright, cleaned)
  const merges = sheet.merges.map((range) => turned(range, upright))
  const hiddenRows = new Set(sheet.hiddenRows)
  const hiddenColumns = new Set(sheet.hiddenColumns)
  return {
    sheet,
    orientation,
    ...shown,
    ...linesOf(shown.cells, upright),
    merges,
    covered: coveredCells(merges),
    hiddenLines: upright ? hiddenRows : hiddenColumns,
    hiddenPlaces: upright ? hiddenColumns : hiddenRows,
    cleaned,
  }
}

type ShownCells = Pick<Grid, 'cells' | 'texts' | 'blankCells'>

/** The cells of a sheet line by line, apart from those that show nothing. */
function shownCells(sheet: Sheet, upright: boolean, cleaned: readonly string[]): ShownCells {
  const cells: Cell[] = []
  const texts: string[] = []
  const blankCells = new Map<number, Map<number, Cell>>()
  const add = (cell: Cell, index: number): void => {
    const text = cleaned[index] ?? ''
    if (text !== '' || cell.value.kind === 'uncalculated') {
      cells.push(cell)
      texts.push(text)
      return
    }
    const [line, place] = upright ? [cell.row, cell.column] : [cell.column, cell.row]
    blankCells.set(line, (blankCells.get(line) ?? new Map<number, Cell>()).set(place, cell))
  }
  if (upright) sheet.cells.forEach(add)
  else for (const [index, cell] of byColumn(sheet.cells)) add(cell, index)
  return { cells, texts, blankCells }
}

/** Cells with their indexes, column by column; they are listed row by row. */
function byColumn(cells: readonly Cell[]): [number, Cell][] {
  return [...cells.entries()].toSorted(([, a], [, b]) => a.column - b.column)
}

function linesOf(cells: readonly Cell[], upright: boolean): Pick<Grid, 'lines' | 'filledLines'> {
  const lineAt = (at: number): number | undefined => (upright ? cells[at]?.row : cells[at]?.column)
  const placeAt = (at: number): number => (upright ? cells[at]?.column : cells[at]?.row) ?? 0
  const lines: (GridLine | undefined)[] = []
  const filledLines: number[] = []
  let places: readonly number[] = []
  for (let start = 0, end = 0; start < cells.length; start = end) {
    const line = lineAt(start) ?? 0
    while (lineAt(end) === line) end += 1
    const isAlike =
      places.length === end - start && places.every((place, at) => place === placeAt(start + at))
    if (!isAlike) places = Array.from({ length: end - start }, (_, at) => placeAt(start + at))
    lines[line] = { places, start }
    filledLines.push(line)
  }
  return { lines, filledLines }
}

/** A merge over more cells than this is decoration, not a value for many lines. */
const mostCovered = 20_000

function coveredCells(merges: readonly GridMerge[]): Map<number, Map<number, GridMerge>> {
  const covered = new Map<number, Map<number, GridMerge>>()
  for (const merge of merges) {
    const area = (merge.lastLine - merge.firstLine + 1) * (merge.lastPlace - merge.firstPlace + 1)
    if (area > mostCovered) continue
    for (let line = merge.firstLine; line <= merge.lastLine; line += 1) {
      const there = covered.get(line) ?? new Map<number, GridMerge>()
      covered.set(line, there)
      for (let place = merge.firstPlace; place <= merge.lastPlace; place += 1) {
        if (line !== merge.firstLine || place !== merge.firstPlace) there.set(place, merge)
      }
    }
  }
  return covered
}

function turned(range: CellRange, upright: boolean): GridMerge {
  const { top, bottom, left, right } = range
  return upright
    ? { firstLine: top, lastLine: bottom, firstPlace: left, lastPlace: right }
    : { firstLine: left, lastLine: right, firstPlace: top, lastPlace: bottom }
}

export function cellAt(grid: Grid, line: number, place: number): Cell | undefined {
  return grid.cells[cellIndex(grid, line, place)]
}

/** Cleaned text on one line; empty when nothing shows. */
export function textAt(grid: Grid, line: number, place: number): string {
  return grid.texts[cellIndex(grid, line, place)] ?? ''
}

/** Where a cell stands among those of the grid; behind the last of them when it shows nothing. */
export function cellIndex({ lines, cells }: Grid, line: number, place: number): number {
  const there = lines[line]
  if (!there) return cells.length
  const { places, start } = there
  let at = Math.min(place - (places[0] ?? 0), places.length - 1)
  while (at >= 0 && (places[at] ?? 0) > place) at -= 1
  return at >= 0 && places[at] === place ? start + at : cells.length
}

const none: readonly number[] = []

/** Places of a line that show something, ascending. */
export function filledPlaces(grid: Grid, line: number): readonly number[] {
  return grid.lines[line]?.places ?? none
}

/** The merge that covers a cell without beginning there, if any. */
export function coveringMerge(grid: Grid, line: number, place: number): GridMerge | undefined {
  return grid.covered.get(line)?.get(place)
}

/** Row and column on the sheet of a line and place. */
export function sheetPosition(grid: Grid, line: number, place: number): { row: number; column: number } {
  return grid.orientation === 'ideas-in-rows' ? { row: line, column: place } : { row: place, column: line }
}

/**
 * Letters of a column.
 *
 * @example
 * import { columnLetters } from './grid.ts'
 * [1, 26, 27, 703].map(columnLetters) // → ['A', 'Z', 'AA', 'AAA']
 */
export function columnLetters(column: number): string {
  let letters = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return letters
}
