import { textAt, type Grid } from '../import/grid.ts'
import { readColumns, type ScoreColumns } from './score-workbook-columns.ts'
import { findScoreHeadings, type ScoreHeading, type TableHints } from './score-workbook-heading.ts'
import { classifyScoreLines, type LineStatistic } from './score-workbook-lines.ts'

/** One table of scores on a sheet: which columns hold what, which rows hold scores. */
export type ScoreTable = ScoreColumns & {
  grid: Grid
  heading: ScoreHeading
  /** Rows above the heading that belong to this table: title, rater, scale. */
  captions: number[]
  /** The first column of texts left of the scores, when no heading says what it holds. */
  unnamedLabel: number | null
  lines: number[]
  lineStatistics: LineStatistic[]
}

/** All tables of scores on a sheet, from top to bottom. */
export function findScoreTables(grid: Grid, hints: TableHints): ScoreTable[] {
  const headings = findScoreHeadings(grid, hints)
  const found: ScoreTable[] = []
  for (const heading of headings) {
    const next = headings.find(({ first }) => first > heading.first)
    const above = found.filter((table) => table.heading.first < heading.first)
    const free = Math.max(0, ...above.map(({ lines }) => lines.at(-1) ?? 0))
    const table = readTable(grid, {
      heading,
      end: (next?.first ?? Number.POSITIVE_INFINITY) - 1,
      free,
      hints,
    })
    if (table) found.push(table)
  }
  return found
}

function readTable(
  grid: Grid,
  { heading, end, free, hints }: { heading: ScoreHeading; end: number; free: number; hints: TableHints },
): ScoreTable | null {
  const body = grid.filledLines.filter((line) => line > heading.last && line <= end)
  const columns = readColumns(grid, { heading, body, hints })
  const { labels, marks } = columns
  const first = marks[0]
  if (!first) return null
  const unnamedLabel = labels.size > 0 ? null : unnamedLabelOf(grid, body, first.place)
  if (labels.size === 0 && unnamedLabel === null) return null
  const table = {
    grid,
    heading,
    captions: grid.filledLines.filter((line) => line > free && line < heading.first),
    ...columns,
    unnamedLabel,
  }
  const { lines, lineStatistics } = classifyScoreLines(table, body)
  return lines.length > 0 ? { ...table, lines, lineStatistics } : null
}

function unnamedLabelOf(grid: Grid, body: readonly number[], firstMark: number): number | null {
  for (let place = firstMark - 1; place >= 1; place -= 1)
    if (body.filter((line) => textAt(grid, line, place) !== '').length * 2 >= body.length) return place
  return null
}
