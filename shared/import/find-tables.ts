import { findHeaders } from './find-headers.ts'
import type { FoundHeader } from './heading-strength.ts'
import { guessHeader, holdsLongTexts } from './guess-header.ts'
import { filledPlaces, gridOf, type Grid } from './grid.ts'
import { widestLine } from './no-table.ts'
import { mergedEnd } from './merged-heading.ts'
import type { Sheet } from './sheet.ts'
import type { HeaderLines, TableCorrection } from './understanding.ts'

/** Where a table stands, before its columns and lines are understood. */
export type TableFrame = {
  grid: Grid
  header: HeaderLines
  /** All places of the table, ascending, blank headings included. */
  places: number[]
  /** Lines below the heading that may belong to the table. */
  firstLine: number
  lastLine: number
  captionLines: number[]
}

/** A gap of more blank lines than this ends a table unless full lines follow; ten times as many end it always. */
const longGap = 100

/** A sheet with more filled rows than this has its ideas in rows: nobody asks for so many things about an idea. */
const mostFields = 200

/** Finds the tables of a sheet in the orientation that explains it better. */
export function findTables(sheet: Sheet): TableFrame[] {
  const upright = gridOf(sheet, 'ideas-in-rows')
  const byRow = findHeaders(upright)
  const turned = upright.filledLines.length > mostFields ? null : gridOf(sheet, 'ideas-in-columns', upright)
  const labels = (turned ? findHeaders(turned) : []).filter(
    (header) =>
      header.strength >= header.places.length * 0.5 && turned !== null && answersMost(turned, header),
  )
  const byColumn = labels.filter(({ fields }) => fields.size >= 3)
  if (turned && strengthOf(byColumn) > strengthOf(byRow) && clarityOf(byColumn) > clarityOf(byRow) - 0.05)
    return framesOf(turned, byColumn)
  if (byRow.length > 0) return framesOf(upright, byRow)
  const short = labels.filter((header) => turned !== null && isShortForm(turned, header))
  if (turned && short.length > 0) return framesOf(turned, short)
  const guess = guessHeader(upright)
  if (guess) return framesOf(upright, [guess])
  return sheet.name === null ? withoutHeader(upright) : []
}

/** A text file whose first record is data already. Sheets of a workbook without any heading are rather instructions. */
function withoutHeader(grid: Grid): TableFrame[] {
  const [firstLine = 1, lastLine = firstLine] = [grid.filledLines[0], grid.filledLines.at(-1)]
  const full = grid.filledLines.filter((line) => filledPlaces(grid, line).length >= 2)
  const places = [...new Set(full.flatMap((line) => filledPlaces(grid, line)))].toSorted((a, b) => a - b)
  if (full.length < 2 || full.length < grid.filledLines.length * 0.6) return []
  if (!places.some((place) => holdsLongTexts(grid, full, place))) return []
  return [{ grid, header: null, places, firstLine, lastLine, captionLines: [] }]
}

/** Labels of a form stand above a list with one answer each; labels of ideas in columns have one in most columns. */
function answersMost(grid: Grid, header: FoundHeader): boolean {
  const fills = grid.filledLines
    .filter((line) => line > header.last)
    .map((line) => filledPlaces(grid, line).filter((place) => header.places.includes(place)).length)
    .toSorted((a, b) => b - a)
  return (fills[Math.floor(fills.length / 2)] ?? 0) * 5 >= header.places.length * 2
}

/** Two labels alone make ideas in columns where both are known well, one asks for the title, and several columns answer. */
function isShortForm(grid: Grid, header: FoundHeader): boolean {
  const filled = grid.filledLines.filter((line) => line > header.last)
  return header.fields.has('title') && header.strength >= header.places.length * 0.7 && filled.length >= 2
}

function strengthOf(headers: readonly FoundHeader[]): number {
  return Math.max(0, ...headers.map((header) => header.strength))
}

/** How clearly the headings are headings, whatever their number. */
function clarityOf(headers: readonly FoundHeader[]): number {
  return Math.max(0, ...headers.map((header) => header.strength / header.places.length))
}

function framesOf(grid: Grid, headers: readonly FoundHeader[]): TableFrame[] {
  return headers.map((header, index) => {
    const above = headers.findLast((other, at) => at < index && other.last < header.first)
    const below = headers.find((other) => other.first > header.last)
    const captionLines = findCaption(grid, header.first, above ? above.last + 1 : 1)
    const end = below
      ? (findCaption(grid, below.first, header.last + 1)[0] ?? below.first) - 1
      : (grid.filledLines.at(-1) ?? header.last)
    const last = mergedEnd(grid, header)
    const neighbours = headers.filter((other) => other !== header && other.last === header.last)
    return {
      grid,
      header: { first: header.first, last },
      places: widened(grid, header, { end, neighbours }),
      firstLine: last + 1,
      lastLine: lastLineOf(grid, header, end),
      captionLines,
    }
  })
}

/**
 * Lines above a heading that name it. Above the first table everything counts; below another table only the block next
 * to the heading, so that notes of the table above stay with that table.
 */
function findCaption(grid: Grid, headerFirst: number, from: number): number[] {
  const above = grid.filledLines.filter((line) => line >= from && line < headerFirst)
  if (from === 1) return above
  const block: number[] = []
  let next = headerFirst
  for (const line of above.toReversed()) {
    if (next - line > (block.length === 0 ? 2 : 1) || filledPlaces(grid, line).length > 2) break
    block.unshift(line)
    next = line
  }
  const first = block[0]
  const afterBlank = first !== undefined && filledPlaces(grid, first - 1).length === 0
  return afterBlank
    ? block
    : block.filter((line) => line === headerFirst - 1 && filledPlaces(grid, line).length === 1)
}

/** Adds places without heading that lie within or beside the heading and are filled in enough lines. */
function widened(
  grid: Grid,
  header: FoundHeader,
  bounds: { end: number; neighbours: FoundHeader[] },
): number[] {
  const low = header.places[0] ?? 1
  const high = header.places.at(-1) ?? low
  const taken = new Set(bounds.neighbours.flatMap((other) => other.places))
  const counts: number[] = []
  let lines = 0
  for (const line of grid.filledLines) {
    if (line <= header.last || line > bounds.end) continue
    const filled = filledPlaces(grid, line)
    if (filled.length >= 2) lines += 1
    for (const place of filled) counts[place] = (counts[place] ?? 0) + 1
  }
  const places = new Set(header.places)
  for (let place = Math.max(1, low - 2); place <= high + 2; place += 1) {
    const count = counts[place] ?? 0
    if (count === 0 || taken.has(place)) continue
    const inside = place > low && place < high
    if (count >= lines * (inside ? 0.15 : 0.8)) places.add(place)
  }
  return [...places].toSorted((a, b) => a - b)
}

function lastLineOf(grid: Grid, header: FoundHeader, end: number): number {
  let last = header.last
  for (const line of grid.filledLines) {
    if (line <= header.last) continue
    if (line > end) break
    const gap = line - last - 1
    if (gap > longGap * 10 || (gap > longGap && !isFull(grid, line, header))) break
    last = line
  }
  return last
}

/** True for a line that fills at least half of the places with a heading. */
function isFull(grid: Grid, line: number, { places }: FoundHeader): boolean {
  return filledPlaces(grid, line).filter((place) => places.includes(place)).length * 2 >= places.length
}

/** The frame that a person asks for in place of the one that was found. */
export function correctedFrame(
  sheet: Sheet,
  found: TableFrame | undefined,
  correction: TableCorrection,
): TableFrame | null {
  const orientation = correction.orientation ?? found?.grid.orientation ?? 'ideas-in-rows'
  const turned = orientation !== found?.grid.orientation
  const grid = turned || !found ? gridOf(sheet, orientation, found?.grid) : found.grid
  const base = turned ? undefined : found
  const header =
    correction.headerLines === undefined
      ? (base?.header ?? findHeaders(grid)[0] ?? (found ? null : widestLine(grid)))
      : correction.headerLines
  const firstLine = Math.max(correction.lines?.first ?? 1, header ? header.last + 1 : 1)
  const lastLine = correction.lines?.last ?? Math.max(base?.lastLine ?? 0, grid.filledLines.at(-1) ?? 0)
  if (lastLine < firstLine) return null
  const bounds = correction.places ?? { first: 1, last: Number.MAX_SAFE_INTEGER }
  const places = new Set(
    base && correction.headerLines === undefined
      ? base.places
      : placesBetween(grid, header?.first ?? firstLine, lastLine),
  )
  return {
    grid,
    header: header && { first: header.first, last: header.last },
    places: [...places]
      .filter((place) => place >= bounds.first && place <= bounds.last)
      .toSorted((a, b) => a - b),
    firstLine,
    lastLine,
    captionLines: grid.filledLines.filter((line) => line < (header?.first ?? firstLine)),
  }
}

function placesBetween(grid: Grid, first: number, last: number): number[] {
  return grid.filledLines
    .filter((line) => line >= first && line <= last)
    .flatMap((line) => filledPlaces(grid, line))
}
