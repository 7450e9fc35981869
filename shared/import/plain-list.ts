import type { TableFrame } from './find-tables.ts'
import { parseGermanNumber } from './german-numbers.ts'
import { filledPlaces, gridOf, textAt, type Grid } from './grid.ts'
import type { Sheet } from './sheet.ts'

const fewest = 3
const longest = 140

/**
 * A bare list of titles without any heading, with numbers in front or not: what a file holds that has no table. Sentences
 * (instructions, letters), single words (choices of a drop-down list) and repeated texts are no such list. A block above
 * it, apart by a blank line, is its caption.
 */
export function findPlainList(sheet: Sheet): TableFrame | null {
  const grid = gridOf(sheet, 'ideas-in-rows')
  const lines = lastBlock(grid.filledLines)
  const [firstLine, lastLine] = [lines[0], lines.at(-1)]
  if (firstLine === undefined || lastLine === undefined || lines.length < fewest) return null
  const places = [...new Set(lines.flatMap((line) => filledPlaces(grid, line)))].toSorted((a, b) => a - b)
  const [first = 0, second] = places
  const title = second ?? first
  const isNumbered = second === undefined || lines.every((line) => isNumber(textAt(grid, line, first)))
  if (places.length > 2 || !isNumbered || !looksLikeTitles(grid, lines, title)) return null
  const captionLines = grid.filledLines.filter((line) => line < firstLine)
  return { grid, header: null, places, firstLine, lastLine, captionLines }
}

/** The lines from the last blank one on, or all of them where the blank lines stand between the entries. */
function lastBlock(lines: readonly number[]): number[] {
  const breaks = lines.flatMap((line, index) =>
    index > 0 && line > (lines[index - 1] ?? 0) + 1 ? [index] : [],
  )
  return breaks.length === 1 ? lines.slice(breaks[0]) : [...lines]
}

function isNumber(text: string): boolean {
  return parseGermanNumber(text.replace(/[.)]$/, '')) !== null || /^\p{L}{0,3}[-. ]?\d{1,4}[.)]?$/u.test(text)
}

function looksLikeTitles(grid: Grid, lines: readonly number[], place: number): boolean {
  const texts = lines.map((line) => textAt(grid, line, place))
  const share = (test: (text: string) => boolean): number => texts.filter(test).length / texts.length
  return (
    share((text) => /\p{L}{3}/u.test(text) && text.length >= 6 && text.length <= longest) === 1 &&
    share((text) => text.includes(' ')) >= 0.6 &&
    share((text) => /[.!:;,]$/.test(text)) <= 0.2 &&
    new Set(texts).size >= texts.length * 0.9
  )
}
