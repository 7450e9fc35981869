import type { TableFrame } from './find-tables.ts'
import { cellAt, filledPlaces, textAt } from './grid.ts'
import { parseGermanNumber } from './german-numbers.ts'
import { subtotalLabel, tellingStems, totalLabel } from './line-words.ts'
import { saysNothing } from './nothing-stated.ts'
import type { IdeaField } from './idea-fields.ts'
import type { ColumnMapping } from './understanding.ts'

/** What matters about a line for telling ideas from other lines. Texts are cleaned and on one line. */
export type LineFeatures = {
  line: number
  /** Places of the table that show something. */
  filled: readonly number[]
  texts: readonly string[]
  /** Texts that are labels of sums. */
  sums: readonly string[]
  firstText: string
  number: string
  title: string
  description: string
  status: string
  /** Field of the only filled place. */
  onlyField: IdeaField | null
  bold: boolean
  /** The only filled cell is merged over at least half of the table. */
  wide: boolean
  /** Some text holds one of the {@link tellingStems}. */
  telling: boolean
}

/** Looks at the lines of a table once, so that everything said about them rests on the same look. */
export function lineFeatures(
  frame: TableFrame,
  columns: readonly ColumnMapping[],
  lines: readonly number[],
): LineFeatures[] {
  const { grid } = frame
  const isInside: boolean[] = []
  for (const place of frame.places) isInside[place] = true
  const fields = new Map(columns.map(({ place, field }) => [place, field]))
  const placeOf = (field: IdeaField): number => columns.find((column) => column.field === field)?.place ?? 0
  const [number, title, description, status] = [
    placeOf('number'),
    placeOf('title'),
    placeOf('description'),
    placeOf('status'),
  ]
  return lines.map((line) => {
    const filled = filledPlaces(grid, line).filter((place) => isInside[place])
    const texts = filled.map((place) => textAt(grid, line, place))
    const only = filled.length === 1 ? filled[0] : undefined
    return {
      line,
      filled,
      texts,
      sums: texts.filter(isLabelOfSum),
      firstText: texts[0] ?? '',
      number: textAt(grid, line, number),
      title: textAt(grid, line, title),
      description: textAt(grid, line, description),
      status: textAt(grid, line, status),
      onlyField: only === undefined ? null : (fields.get(only) ?? null),
      bold: filled.length > 0 && filled.every((place) => cellAt(grid, line, place)?.bold === true),
      wide: only !== undefined && isWide(frame, line, only),
      telling: texts.some((text) => tellingStems.test(text)),
    }
  })
}

const labelOfSum = new RegExp(`${totalLabel.source}|${subtotalLabel.source}`, 'iu')

/** Such a label is made of words; a quick look leaves out figures. */
function isLabelOfSum(text: string): boolean {
  const code = text.charCodeAt(0)
  return !(code >= 0x30 && code <= 0x39) && labelOfSum.test(text)
}

/** Texts of a line that are neither numbers nor amounts nor "nothing stated". */
export function wordTexts({ texts }: LineFeatures): string[] {
  return texts.filter((text) => !isFigure(text))
}

function isFigure(text: string): boolean {
  return (
    parseGermanNumber(text.replace(/\s?(?:€|EUR|T€|TEUR)$/i, '')) !== null ||
    saysNothing(text) ||
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
