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
  /** Numbers of the lines that show something, ascending. */
  filledLines: readonly number[]
  /** Cells that are there but show nothing: only blanks or zero-width marks. */
  blankCells: ReadonlyMap<number, ReadonlyMap<number, Cell>>
  merges: readonly GridMerge[]
  /** Merge that covers a cell, by line and place; the cell where the merge begins is not listed. */
  covered: ReadonlyMap<number, ReadonlyMap<number, GridMerge>>
  hiddenLines: ReadonlySet<number>
  hiddenPlaces: ReadonlySet<number>
  /** Cleaned text of every cell of the sheet, in their order; both orientations share it. */
  texts: readonly string[]
}

/** What a line shows: the cells and their cleaned texts, each at the index of its place. */
export type GridLine = {
  /** The filled places, ascending, because the cells of a sheet are in order. */
  places: number[]
  cells: (Cell | undefined)[]
  texts: (string | undefined)[]
}

export type GridMerge = { firstLine: number; lastLine: number; firstPlace: number; lastPlace: number }

/** Turns a sheet into lines and places; `known` is the same sheet in the other orientation, whose texts are clean already. */
export function gridOf(sheet: Sheet, orientation: Orientation, known?: Grid): Grid {
  const upright = orientation === 'ideas-in-rows'
  const lines: (GridLine | undefined)[] = []
  const filledLines: number[] = []
  const blankCells = new Map<number, Map<number, Cell>>()
  const texts = known?.texts ?? sheet.cells.map((cell) => cleanLine(shownText(cell)))
  sheet.cells.forEach((cell, index) => {
    const text = texts[index] ?? ''
    const line = upright ? cell.row : cell.column
    const place = upright ? cell.column : cell.row
    if (text === '' && cell.value.kind !== 'uncalculated') {
      blankCells.set(line, (blankCells.get(line) ?? new Map<number, Cell>()).set(place, cell))
      return
    }
    let there = lines[line]
    if (!there) {
      there = lines[line] = { places: [], cells: [], texts: [] }
      filledLines.push(line)
    }
    there.places.push(place)
    there.cells[place] = cell
    there.texts[place] = text
  })
  const merges = sheet.merges.map((range) => turned(range, upright))
  const hiddenRows = new Set(sheet.hiddenRows)
  const hiddenColumns = new Set(sheet.hiddenColumns)
  return {
    sheet,
    orientation,
    lines,
    filledLines: filledLines.toSorted((a, b) => a - b),
    blankCells,
    merges,
    covered: coveredCells(merges),
    hiddenLines: upright ? hiddenRows : hiddenColumns,
    hiddenPlaces: upright ? hiddenColumns : hiddenRows,
    texts,
  }
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
  return grid.lines[line]?.cells[place]
}

/** Cleaned text on one line; empty when nothing shows. */
export function textAt(grid: Grid, line: number, place: number): string {
  return grid.lines[line]?.texts[place] ?? ''
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
