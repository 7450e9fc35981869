import { parseGermanNumber } from './german-numbers.ts'
import { filledPlaces, type Grid, gridOf, textAt } from './grid.ts'
import type { Sheet } from './sheet.ts'
import type { HeaderLines, NoTableReason } from './understanding.ts'

/** Says in a word what a sheet without a table of ideas holds. */
export function whyNoTable(sheet: Sheet): NoTableReason {
  const grid = gridOf(sheet, 'ideas-in-rows')
  if (grid.filledLines.length === 0) return 'empty sheet'
  if (isListOfChoices(sheet))
    return sheet.visibility === 'visible' ? 'list of choices' : 'hidden list of choices'
  const numbers = grid.filledLines.filter((line) => {
    const texts = filledPlaces(grid, line).map((place) => textAt(grid, line, place))
    return (
      texts.length >= 2 &&
      texts.some((text) => parseGermanNumber(text) !== null) &&
      texts.some((text) => /\p{L}/u.test(text))
    )
  })
  if (numbers.length >= 2) return 'overview with counts'
  const wide = grid.filledLines.filter((line) => filledPlaces(grid, line).length >= 3)
  return wide.length >= 2 ? 'no table of ideas' : 'text only'
}

/** Columns of short different texts, each under a heading or alone. */
function isListOfChoices(sheet: Sheet): boolean {
  const columns = choiceColumns(sheet)
  return (
    columns.length > 0 &&
    columns.every(
      (texts) => texts.length >= 2 && new Set(texts).size === texts.length && texts.every(isChoice),
    )
  )
}

function isChoice(text: string): boolean {
  return text.length <= 60 && !/[.!?:]$/.test(text) && parseGermanNumber(text) === null
}

function choiceColumns(sheet: Sheet): string[][] {
  const grid = gridOf(sheet, 'ideas-in-columns')
  return grid.filledLines.map((column) => filledPlaces(grid, column).map((row) => textAt(grid, column, row)))
}

/** Names that a sheet of choices offers, such as the fields of action behind a drop-down list. */
export function listChoices(sheet: Sheet): string[] {
  return isListOfChoices(sheet) ? choiceColumns(sheet).flat() : []
}

/** The heading where a person says that a table stands and nobody found one: the first of the fullest lines. */
export function widestLine(grid: Grid): HeaderLines {
  const widths = grid.filledLines.map((line) => filledPlaces(grid, line).length)
  const line = grid.filledLines[widths.indexOf(Math.max(...widths))]
  return line === undefined ? null : { first: line, last: line }
}
