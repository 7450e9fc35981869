import { contentFit, columnContent, type ColumnContent } from './column-content.ts'
import { parseGermanDate } from './german-dates.ts'
import { parseGermanNumber } from './german-numbers.ts'
import { cellAt, filledPlaces, type Grid } from './grid.ts'
import { fieldKinds } from './idea-fields.ts'
import { isNothingStated } from './nothing-stated.ts'
import type { ColumnMapping } from './understanding.ts'
import { parseYesNo } from './yes-no.ts'

/** A line of a text file with more cells than columns, put together again. */
export type RepairedLine = {
  /** Text of every place after the repair. */
  texts: ReadonlyMap<number, string>
  /** The place whose text had been torn apart. */
  place: number
  /** The line as it stands in the file. */
  raw: string
}

type Whole = {
  columns: readonly ColumnMapping[]
  contents: ReadonlyMap<number, ColumnContent>
  known: ReadonlyMap<number, ReadonlySet<string>>
}

/**
 * Finds lines of a text file where unquoted separators tore a text apart, and puts them together: the text goes where
 * all cells around it suit their columns best, and where the torn pieces begin with a blank.
 */
export function repairSpilled(
  grid: Grid,
  lines: readonly number[],
  { columns, delimiter }: { columns: readonly ColumnMapping[]; delimiter: string },
): Map<number, RepairedLine> {
  const repaired = new Map<number, RepairedLine>()
  const first = columns[0]?.place ?? 1
  const last = columns.at(-1)?.place ?? 0
  const isWhole = (line: number): boolean => endOf(grid, line) <= last
  const torn = lines.filter((line) => !isWhole(line))
  if (torn.length === 0) return repaired
  const intact = lines.filter(isWhole)
  const whole: Whole = {
    columns,
    contents: new Map(columns.map((column) => [column.place, columnContent(grid, column.place, intact)])),
    known: new Map(columns.map((column) => [column.place, knownTexts(grid, column.place, intact)])),
  }
  for (const line of torn) {
    const end = endOf(grid, line)
    const cells = Array.from({ length: end - first + 1 }, (_, index) => rawText(grid, line, first + index))
    const best = bestJoin(cells, whole, delimiter)
    if (best) repaired.set(line, { ...best, raw: cells.join(delimiter) })
  }
  return repaired
}

/** The last place of a line that shows something; 0 when none does. */
function endOf(grid: Grid, line: number): number {
  return filledPlaces(grid, line).at(-1) ?? 0
}

function rawText(grid: Grid, line: number, place: number): string {
  const value = (cellAt(grid, line, place) ?? grid.blankCells.get(line)?.get(place))?.value
  return value?.kind === 'text' ? value.text : ''
}

function knownTexts(grid: Grid, place: number, lines: readonly number[]): Set<string> {
  return new Set(lines.map((line) => rawText(grid, line, place).trim()))
}

function bestJoin(
  cells: readonly string[],
  whole: Whole,
  delimiter: string,
): Omit<RepairedLine, 'raw'> | null {
  const extra = cells.length - whole.columns.length
  let best: { score: number; index: number; joined: string[] } | null = null
  for (const [index, column] of whole.columns.entries()) {
    if (column.field !== null && !['text', 'line', 'list', 'amount'].includes(fieldKinds[column.field]))
      continue
    const torn = cells.slice(index, index + extra + 1)
    const joined = [...cells.slice(0, index), torn.join(delimiter), ...cells.slice(index + extra + 1)]
    const blanks = torn.slice(1).filter((piece) => piece.startsWith(' ')).length
    const fits = joined.map((text, at) => (at === index ? 0 : cellFit(text.trim(), at, whole)))
    const preference = column.field === 'description' ? 0.3 : column.field === 'title' ? 0.1 : 0
    const score = fits.reduce((sum, fit) => sum + fit, 0) + (blanks * 2) / extra + preference
    if (!best || score > best.score) best = { score, index, joined }
  }
  if (!best) return null
  const texts = new Map(whole.columns.map((column, at) => [column.place, best.joined[at] ?? '']))
  return { texts, place: whole.columns[best.index]?.place ?? 1 }
}

/** How well one cell suits its column: −1 (cannot be) to 2 (the very words stand there elsewhere). */
function cellFit(text: string, index: number, { columns, contents, known }: Whole): number {
  const column = columns[index]
  const content = column && contents.get(column.place)
  if (!column || !content || text === '') return 0
  const repeats = content.distinct < 0.9 && known.get(column.place)?.has(text) === true
  if (column.field === null) return repeats ? 2 : 0
  switch (fieldKinds[column.field]) {
    case 'number':
      return parseGermanNumber(text) !== null || isNothingStated(text) ? 1 : -1
    case 'date':
      return parseGermanDate(text).kind === 'unreadable' ? -1 : 1
    case 'truth':
      return parseYesNo(text) === undefined ? -1 : 1
    case 'label':
      return text.length <= 12 ? 1 : -1
    case 'amount':
      return /\d/.test(text) || isNothingStated(text) ? 0.5 : -0.5
    case 'line':
    case 'text':
    case 'list': {
      if (repeats || known.get(column.place)?.has(text)) return 2
      const shape = text.length > content.meanLength * 3 ? -0.5 : 0.2
      return parseGermanNumber(text) === null ? shape * contentFit(content, column.field) : -0.5
    }
  }
}
