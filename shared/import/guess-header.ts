import type { FoundHeader } from './heading-strength.ts'
import { cellAt, filledPlaces, textAt, type Grid } from './grid.ts'
import { matchHeading } from './headings.ts'

/** The heading of a sheet in which none was recognised, or null when it does not look like a table of ideas at all. */
export function guessHeader(grid: Grid): FoundHeader | null {
  return findTitleColumn(grid) ?? findAlignedLine(grid)
}

/** A bare list of titles below a word such as "Idee". */
function findTitleColumn(grid: Grid): FoundHeader | null {
  const [first = 0, ...below] = grid.filledLines
  const places = filledPlaces(grid, first)
  const match = matchHeading(textAt(grid, first, places[0] ?? 0)).get('title')
  if (places.length !== 1 || match?.how !== 'word' || match.strength < 0.95) return null
  const alone = below.filter((line) => filledPlaces(grid, line).every((place) => place === places[0]))
  return alone.length >= 2 && alone.length === below.length ? headerAt(first, places) : null
}

function headerAt(line: number, places: readonly number[]): FoundHeader {
  return { first: line, last: line, places: [...places], strength: 0.5, fields: new Set() }
}

/** A line of short texts above lines that fill the same places, with long texts among them. */
function findAlignedLine(grid: Grid): FoundHeader | null {
  for (const [index, line] of grid.filledLines.entries()) {
    const places = filledPlaces(grid, line)
    if (places.length < 2 || !places.every((place) => isHeadingText(grid, line, place))) continue
    const below = grid.filledLines.slice(index + 1, index + 41)
    if (below.length < 2) return null
    const aligned = below.filter(
      (next) =>
        filledPlaces(grid, next).filter((place) => places.includes(place)).length * 2 >= places.length,
    )
    if (aligned.length < Math.max(2, below.length * 0.6)) continue
    const isTable = places.some(
      (place) => holdsLongTexts(grid, aligned, place) || isTitleColumn(grid, { line, place, below: aligned }),
    )
    if (isTable) return headerAt(line, places)
  }
  return null
}

type TitleColumn = { line: number; place: number; below: readonly number[] }

/** A plain word for a title above different texts of several letters. */
function isTitleColumn(grid: Grid, { line, place, below }: TitleColumn): boolean {
  const match = matchHeading(textAt(grid, line, place)).get('title')
  if (match?.how !== 'word' || match.strength < 0.95) return false
  const texts = below.map((next) => textAt(grid, next, place))
  const letters = texts.filter((text) => /\p{L}{3}/u.test(text))
  return letters.length >= texts.length * 0.8 && new Set(letters).size >= letters.length * 0.9
}

function isHeadingText(grid: Grid, line: number, place: number): boolean {
  const text = textAt(grid, line, place)
  return cellAt(grid, line, place)?.value.kind === 'text' && text.length <= 60 && !/^\d/.test(text)
}

/** True for a place that holds different texts of some length, as descriptions of ideas are. */
export function holdsLongTexts(grid: Grid, lines: readonly number[], place: number): boolean {
  const texts = lines.map((line) => textAt(grid, line, place)).filter((text) => text !== '')
  const letters = texts.reduce((sum, text) => sum + text.length, 0)
  return texts.length >= 2 && letters / texts.length >= 20 && new Set(texts).size >= texts.length * 0.7
}
