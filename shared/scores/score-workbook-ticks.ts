import { cellAt, coveringMerge, filledPlaces, textAt, type Grid } from '../import/grid.ts'
import type { Cell, CellRange, CellValue, Sheet } from '../import/sheet.ts'
import { findTickBlocks, isTick, type TickBlock } from './score-workbook-tick-blocks.ts'
import type { StatedScale } from './score-workbook-scale.ts'
import type { ScoreCell } from './score-workbook.ts'

/** What became of the crosses of a sheet. */
export type SheetTicks = {
  /** Where a mark was crossed, and what stands there. */
  places: ReadonlyMap<Cell, { column: number; raw?: NonNullable<ScoreCell['raw']> }>
  /** Last column of the crosses that became one column, by the first. */
  ends: ReadonlyMap<number, number>
  scale: StatedScale | null
}

/**
 * Reads crosses below a row of steps, "0 1 2 3 4 5", as the steps they stand under: the columns become one column of marks,
 * in the place of the first. Two crosses in a row are a span, which a person decides.
 *
 * @returns null for a sheet without such columns
 */
export function foldTicks(grid: Grid): { sheet: Sheet; ticks: SheetTicks } | null {
  const blocks = findTickBlocks(grid)
  if (blocks.length === 0) return null
  const places = new Map<Cell, { column: number; raw?: NonNullable<ScoreCell['raw']> }>()
  const made: Cell[] = []
  for (const block of blocks) {
    const heading = headingOf(grid, block)
    if (heading) made.push(heading)
    for (const line of block.lines) {
      const mark = markOf(grid, line, block)
      if (mark === null) continue
      const cell = { row: line, column: block.from, value: mark.value }
      made.push(cell)
      places.set(cell, { column: mark.column, ...(mark.raw !== undefined && { raw: mark.raw }) })
    }
  }
  const { sheet } = grid
  const kept = sheet.cells.filter((cell) => !blocks.some((block) => isTakenUp(grid, cell, block)))
  const cells = [...kept, ...made].toSorted((a, b) => a.row - b.row || a.column - b.column)
  const merges = sheet.merges.filter((merge) => !blocks.some((block) => isOver(merge, block)))
  const ends = new Map(blocks.map(({ from, to }) => [from, to]))
  return { sheet: { ...sheet, cells, merges }, ticks: { places, ends, scale: scaleOf(blocks) } }
}

function scaleOf(blocks: readonly TickBlock[]): StatedScale | null {
  const numbers = blocks.flatMap(({ steps }) =>
    [...steps.values()].filter((step) => typeof step === 'number'),
  )
  const [minimum, maximum] = [Math.min(...numbers), Math.max(...numbers)]
  return maximum > minimum ? { minimum, maximum, isReversed: false } : null
}

/** A heading of one column: the text over all steps, in the row of the other headings; else a word for marks. */
function headingOf(grid: Grid, block: TickBlock): Cell | null {
  const { line, from, isBeside } = block
  const name = nameOver(grid, block)
  if (name !== '' && !isBeside) return null
  return { row: line, column: from, value: { kind: 'text', text: name === '' ? 'Punkte' : name } }
}

/** The text right above the steps that belongs to all of them and to nothing else. */
function nameOver(grid: Grid, { line, from, to }: TickBlock): string {
  if (coveringMerge(grid, line - 1, from)) return ''
  const texts = filledPlaces(grid, line - 1).filter((place) => place >= from && place <= to)
  return texts.length === 1 && texts[0] === from ? textAt(grid, line - 1, from) : ''
}

function isTakenUp(grid: Grid, { row, column }: Cell, block: TickBlock): boolean {
  const { line, lines, from, to, isBeside } = block
  if (column < from || column > to) return false
  if (row === line || lines.has(row)) return true
  return row === line - 1 && column === from && isBeside && nameOver(grid, block) !== ''
}

function isOver({ top, bottom, left, right }: CellRange, { line, from, to }: TickBlock): boolean {
  return top <= line && bottom >= line - 1 && left >= from && right <= to
}

type FoundMark = { column: number; value: CellValue; raw?: NonNullable<ScoreCell['raw']> }

/** What a row says: the step that is crossed, all steps where there are several, or what is written instead of a cross. */
function markOf(grid: Grid, line: number, { from, to, steps }: TickBlock): FoundMark | null {
  const filled = filledPlaces(grid, line).filter((place) => place >= from && place <= to)
  const crossed = filled.filter((place) => isTick(cellAt(grid, line, place)))
  const [column] = crossed.length > 0 ? crossed : filled
  const cell = column === undefined ? undefined : cellAt(grid, line, column)
  if (column === undefined || cell === undefined) return null
  if (crossed.length === 0) return filled.length === 1 ? { column, value: cell.value } : null
  const said = crossed.map((place) => steps.get(place) ?? '')
  const [step = ''] = said
  if (said.length > 1)
    return { column, value: { kind: 'text', text: said.join(said.length === 2 ? '-' : ', ') } }
  const raw = textAt(grid, line, column)
  return typeof step === 'number'
    ? { column, value: { kind: 'number', number: step }, raw }
    : { column, value: { kind: 'text', text: step }, raw }
}
