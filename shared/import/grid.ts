import { cleanLine } from './cell-text.ts'
import type { Cell, CellRange, Sheet } from './sheet.ts'
import type { Orientation, RawValue } from './understanding.ts'

/**
 * A sheet turned so that every idea is a line: lines are rows and places are columns, or the other way round when ideas
 * stand in columns. Everything after this point thinks in lines and places only.
 */
export type Grid = {
  sheet: Sheet
  orientation: Orientation
  cells: ReadonlyMap<number, ReadonlyMap<number, Cell>>
  /** Numbers of the lines that show something, ascending. */
  filledLines: readonly number[]
  /** Cells that are there but show nothing: only blanks or zero-width marks. */
  blankCells: ReadonlyMap<number, ReadonlyMap<number, Cell>>
  merges: readonly GridMerge[]
  /** Merge that covers a cell, by line and place; the cell where the merge begins is not listed. */
  covered: ReadonlyMap<number, ReadonlyMap<number, GridMerge>>
  hiddenLines: ReadonlySet<number>
  hiddenPlaces: ReadonlySet<number>
  texts: Map<Cell, string>
}

export type GridMerge = { firstLine: number; lastLine: number; firstPlace: number; lastPlace: number }

/** Turns a sheet into lines and places; `known` is the same sheet in the other orientation, whose texts are clean already. */
export function gridOf(sheet: Sheet, orientation: Orientation, known?: Grid): Grid {
  const upright = orientation === 'ideas-in-rows'
  const cells = new Map<number, Map<number, Cell>>()
  const blankCells: typeof cells = new Map()
  const texts = known?.texts ?? cleanTexts(sheet)
  for (const cell of sheet.cells) {
    const target = texts.get(cell) === '' && cell.value.kind !== 'uncalculated' ? blankCells : cells
    const line = upright ? cell.row : cell.column
    const place = upright ? cell.column : cell.row
    const there = target.get(line)
    if (there) there.set(place, cell)
    else target.set(line, new Map([[place, cell]]))
  }
  const merges = sheet.merges.map((range) => turned(range, upright))
  const hiddenRows = new Set(sheet.hiddenRows)
  const hiddenColumns = new Set(sheet.hiddenColumns)
  return {
    sheet,
    orientation,
    cells,
    texts,
    filledLines: [...cells.keys()].toSorted((a, b) => a - b),
    blankCells,
    merges,
    covered: coveredCells(merges),
    hiddenLines: upright ? hiddenRows : hiddenColumns,
    hiddenPlaces: upright ? hiddenColumns : hiddenRows,
  }
}

function cleanTexts(sheet: Sheet): Map<Cell, string> {
  return new Map(sheet.cells.map((cell) => [cell, cleanLine(shownText(cell))]))
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
  return grid.cells.get(line)?.get(place)
}

/** Cleaned text on one line; empty when nothing shows. */
export function textAt(grid: Grid, line: number, place: number): string {
  const cell = cellAt(grid, line, place)
  return cell ? (grid.texts.get(cell) ?? '') : ''
}

/** Places of a line that show something, ascending, because the cells of a sheet are in order. */
export function filledPlaces(grid: Grid, line: number): number[] {
  return [...(grid.cells.get(line)?.keys() ?? [])]
}

/** The merge that covers a cell without beginning there, if any. */
export function coveringMerge(grid: Grid, line: number, place: number): GridMerge | undefined {
  return grid.covered.get(line)?.get(place)
}

/** Row and column on the sheet of a line and place. */
export function sheetPosition(grid: Grid, line: number, place: number): { row: number; column: number } {
  return grid.orientation === 'ideas-in-rows' ? { row: line, column: place } : { row: place, column: line }
}

/** What a cell holds, for the record: days as ISO text, errors as their code. */
export function rawOf(cell: Cell | undefined): RawValue {
  if (!cell) return null
  const { value } = cell
  switch (value.kind) {
    case 'text':
      return value.text
    case 'number':
      return value.number
    case 'date':
      return value.iso.includes('-') ? value.iso.slice(0, 10) : value.iso
    case 'truth':
      return value.truth
    case 'error':
      return value.code
    case 'uncalculated':
      return null
  }
}

/**
 * What a person sees in a cell, as text: leading zeros and fixed decimals of the number format included, since labels
 * such as 007 and 3.10 live by them.
 */
export function shownText(cell: Cell): string {
  const { value } = cell
  if (value.kind === 'number') return shownNumber(value.number, cell.format)
  if (value.kind === 'truth') return value.truth ? 'WAHR' : 'FALSCH'
  return String(rawOf(cell) ?? '')
}

function shownNumber(number: number, format = ''): string {
  if (/^0+$/.test(format) && Number.isInteger(number) && number >= 0) {
    return String(number).padStart(format.length, '0')
  }
  const fixed = /^0\.(0+)$/.exec(format)
  if (fixed?.[1]) return number.toFixed(fixed[1].length)
  return String(Number(number.toPrecision(15)))
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
