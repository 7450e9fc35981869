import { cellAt, coveringMerge, filledPlaces, textAt, type Grid } from '../import/grid.ts'
import { looksLikeMark, type MarkWords } from './score-workbook-mark.ts'
import { scaleInText } from './score-workbook-scale.ts'
import { countedPlaces, headingsSideBySide } from './score-workbook-heading-parts.ts'
import { roleOfHeading, type HeadingRole } from './score-workbook-words.ts'

/** A heading of a table of scores. `main` is the row that names the columns, `upper` a row of groups above it. */
export type ScoreHeading = {
  first: number
  last: number
  main: number
  upper: number | null
  /** Columns that carry a heading, ascending. */
  places: number[]
  /** First and last column of the part of the sheet that the table stands in: another may stand beside it. */
  from: number
  to: number
}

/** What is known beforehand of the words in headings and cells. */
export type TableHints = {
  words: MarkWords
  /** True for a heading that names a criterion or a rater even when nothing stands below it. */
  isName: (heading: string) => boolean
  /** The same, more strictly: a criterion of the stage, or the heading of scores on another sheet. */
  isKnown: (heading: string) => boolean
}

const longest = 160
const labelRoles: ReadonlySet<HeadingRole | undefined> = new Set([
  'idea-number',
  'idea-title',
  'criterion',
  'rater',
])
const linesLookedAt = 40

/** All headings of tables of scores on a sheet, from the first row to the last. */
export function findScoreHeadings(grid: Grid, hints: TableHints): ScoreHeading[] {
  const named = grid.filledLines.filter(
    (line) => isNamed(grid, line) && markPlaces(grid, line, hints).length > 0,
  )
  const kept = named.filter((line) => !isTitleOf(grid, line, { named, hints }))
  const lines = kept.length > 0 ? kept : firstUnnamed(grid, hints)
  return lines
    .map((line) => grown(grid, line, hints))
    .filter((heading, at, all) => all.findIndex(({ main }) => main === heading.main) === at)
    .flatMap((heading) => headingsSideBySide(grid, heading))
}

/** A row with words such as "Idee", "Nr." or "Kriterium"; a label with a colon is a line of a form and no heading. */
function isNamed(grid: Grid, line: number): boolean {
  const places = filledPlaces(grid, line)
  if (places.length < 2) return false
  const texts = places.filter((place) => isText(grid, line, place))
  if (texts.length * 2 < places.length && countedPlaces(grid, line).length === 0) return false
  return texts.some((place) => {
    const text = textAt(grid, line, place)
    return !text.endsWith(':') && labelRoles.has(roleOfHeading(text))
  })
}

function isText(grid: Grid, line: number, place: number): boolean {
  return cellAt(grid, line, place)?.value.kind === 'text' && textAt(grid, line, place).length <= longest
}

/** Headed places with scores somewhere below, up to the next 40 filled rows, or empty ones below a known heading. */
function markPlaces(grid: Grid, line: number, hints: TableHints): number[] {
  const below = linesBelow(grid, line)
  const counted = new Set(countedPlaces(grid, line))
  return headedPlaces(grid, line).filter((place) => {
    const own = cellAt(grid, line, place)
    if (own && looksLikeMark(own, hints.words) && !counted.has(place)) return false
    const cells = below.map((next) => cellAt(grid, next, place)).filter((cell) => cell !== undefined)
    const marks = cells.filter((cell) => looksLikeMark(cell, hints.words))
    if (cells.length === 0) return hints.isKnown(headingText(grid, line, place))
    return marks.length > 0 && marks.length * 2 >= cells.length
  })
}

function linesBelow(grid: Grid, line: number): number[] {
  const at = firstAfter(grid.filledLines, line)
  return grid.filledLines.slice(at, at + linesLookedAt)
}

function firstAfter(lines: readonly number[], line: number): number {
  let [low, high] = [0, lines.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle] ?? 0) > line) high = middle
    else low = middle + 1
  }
  return low
}

/** Places with a text of their own, or below a merged one, or with the numbers of criteria. */
function headedPlaces(grid: Grid, line: number): number[] {
  const places = new Set(filledPlaces(grid, line).filter((place) => isText(grid, line, place)))
  for (const place of countedPlaces(grid, line)) places.add(place)
  for (const merge of grid.merges) {
    if (merge.firstLine > line || merge.lastLine < line || merge.lastPlace - merge.firstPlace > 60) continue
    if (textAt(grid, merge.firstLine, merge.firstPlace) === '') continue
    for (let place = merge.firstPlace; place <= merge.lastPlace; place += 1) places.add(place)
  }
  return [...places].toSorted((a, b) => a - b)
}

/** A row shortly above a heading with more columns belongs to its title ("Name | Thore Brammer"). */
function isTitleOf(
  grid: Grid,
  line: number,
  { named, hints }: { named: readonly number[]; hints: TableHints },
): boolean {
  const own = markPlaces(grid, line, hints).length
  return named.some(
    (other) => other > line && other <= line + 6 && markPlaces(grid, other, hints).length > own,
  )
}

/** Without any heading word: the first row of texts above columns of scores, with labels at their left. */
function firstUnnamed(grid: Grid, hints: TableHints): number[] {
  const found = grid.filledLines.find((line, at) => {
    const texts = filledPlaces(grid, line).filter((place) => isText(grid, line, place))
    const next = grid.filledLines[at + 1]
    const headed = texts.filter((place) => {
      const cell = cellAt(grid, line, place)
      return cell !== undefined && !looksLikeMark(cell, hints.words)
    })
    if (next === undefined || headed.length < 2) return false
    const marks = markPlaces(grid, line, hints).filter((place) => headed.includes(place))
    const left = Math.min(...marks)
    return marks.length >= 2 && filledPlaces(grid, next).some((place) => place < left)
  })
  return found === undefined ? [] : [found]
}

/** Adds the row of groups above or the row of names below, and a row of hints such as "(0–5)" below. */
function grown(grid: Grid, line: number, hints: TableHints): ScoreHeading {
  const below = belongsBelow(grid, line, hints)
  const main = below === 'names' ? line + 1 : line
  const upper = below === 'names' ? line : isGroupRow(grid, line - 1, main) ? line - 1 : null
  const last = below === 'none' ? line : line + 1
  const places = new Set([...headedPlaces(grid, main), ...(upper === null ? [] : headedPlaces(grid, upper))])
  return {
    first: upper ?? main,
    last,
    main,
    upper,
    places: [...places].toSorted((a, b) => a - b),
    from: 1,
    to: Number.POSITIVE_INFINITY,
  }
}

function belongsBelow(grid: Grid, line: number, hints: TableHints): 'names' | 'hints' | 'none' {
  const places = filledPlaces(grid, line + 1)
  const labels = filledPlaces(grid, line).filter(
    (place) =>
      labelRoles.has(roleOfHeading(textAt(grid, line, place))) &&
      coveringMerge(grid, line, place + 1)?.firstPlace !== place,
  )
  if (places.length === 0 || labels.some((place) => textAt(grid, line + 1, place) !== '')) return 'none'
  const texts = places.map((place) => textAt(grid, line + 1, place))
  if (texts.every((text) => scaleInText(text) !== undefined)) return 'hints'
  const areCounted = countedPlaces(grid, line + 1).length === places.length
  const areNames =
    areCounted ||
    places.every((place) => {
      const cell = cellAt(grid, line + 1, place)
      return cell !== undefined && isText(grid, line + 1, place) && !looksLikeMark(cell, hints.words)
    })
  return areNames && places.length >= 2 && spansSeveral(grid, line, places) ? 'names' : 'none'
}

/** True when a text of the row stands over several of the places below it, merged or followed by empty cells. */
function spansSeveral(grid: Grid, line: number, below: readonly number[]): boolean {
  const merged = grid.merges.some(
    (merge) =>
      merge.firstLine === line && merge.lastPlace > merge.firstPlace && below.includes(merge.lastPlace),
  )
  return merged || below.some((place) => textAt(grid, line, place) === '' && place > (below[0] ?? 0))
}

/** A row of groups over the columns: "Wichtigkeit" over three groups. A title over the whole table is none. */
function isGroupRow(grid: Grid, upper: number, main: number): boolean {
  const texts = filledPlaces(grid, upper)
  const names = filledPlaces(grid, main)
  const isLabel = (place: number): boolean =>
    labelRoles.has(roleOfHeading(textAt(grid, main, place) || textAt(grid, upper, place)))
  const firstName = names.find((place) => !isLabel(place)) ?? 0
  const groups = texts.filter((place) => !isLabel(place))
  if (groups.length === 0 || groups.some((place) => place < firstName)) return false
  if (texts.some((place) => textAt(grid, upper, place).endsWith(':'))) return false
  if (!groups.every((place) => isText(grid, upper, place))) return false
  return spansSeveral(
    grid,
    upper,
    names.filter((place) => !isLabel(place)),
  )
}

/** Text of a heading cell, the merged cell over it included. */
export function headingText(grid: Grid, line: number, place: number): string {
  const own = textAt(grid, line, place)
  if (own !== '') return own
  const merge = coveringMerge(grid, line, place)
  return merge ? textAt(grid, merge.firstLine, merge.firstPlace) : ''
}
