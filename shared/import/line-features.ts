import type { TableFrame } from './find-tables.ts'
import { cellAt, filledPlaces, textAt } from './grid.ts'
import { parseGermanNumber } from './german-numbers.ts'
import { isNothingStated } from './nothing-stated.ts'
import type { IdeaField } from './idea-fields.ts'
import type { ColumnMapping } from './understanding.ts'

/** What matters about a line for telling ideas from other lines. Texts are cleaned and on one line. */
export type LineFeatures = {
  line: number
  /** Places of the table that show something. */
  filled: number[]
  texts: string[]
  /** Texts that are neither numbers nor amounts nor "nothing stated". */
  wordTexts: string[]
  firstText: string
  number: string
  title: string
  description: string
  status: string
  submittedBy: string
  /** Field of the only filled place. */
  onlyField: IdeaField | null
  bold: boolean
  /** The only filled cell is merged over at least half of the table. */
  wide: boolean
}

export function lineFeatures(
  frame: TableFrame,
  columns: readonly ColumnMapping[],
  line: number,
): LineFeatures {
  const { grid, places } = frame
  const filled = filledPlaces(grid, line).filter((place) => places.includes(place))
  const texts = filled.map((place) => textAt(grid, line, place))
  const textOf = (field: IdeaField): string => {
    const column = columns.find((candidate) => candidate.field === field)
    return column ? textAt(grid, line, column.place) : ''
  }
  const only = filled.length === 1 ? filled[0] : undefined
  return {
    line,
    filled,
    texts,
    wordTexts: texts.filter((text) => !isFigure(text)),
    firstText: texts[0] ?? '',
    number: textOf('number'),
    title: textOf('title'),
    description: textOf('description'),
    status: textOf('status'),
    submittedBy: textOf('submittedBy'),
    onlyField: only === undefined ? null : (columns.find((column) => column.place === only)?.field ?? null),
    bold: filled.length > 0 && filled.every((place) => cellAt(grid, line, place)?.bold === true),
    wide: only !== undefined && isWide(frame, line, only),
  }
}

function isFigure(text: string): boolean {
  return (
    parseGermanNumber(text.replace(/\s?(?:€|EUR|T€|TEUR)$/i, '')) !== null ||
    isNothingStated(text) ||
    text.startsWith('#')
  )
}

function isWide(frame: TableFrame, line: number, place: number): boolean {
  const merge = frame.grid.merges.find((range) => range.firstLine === line && range.firstPlace === place)
  return (
    merge !== undefined &&
    (merge.lastPlace - merge.firstPlace + 1) * 2 >= frame.places.length &&
    frame.places.length > 2
  )
}
