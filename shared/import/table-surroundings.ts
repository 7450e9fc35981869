import { parseGermanDate } from './german-dates.ts'
import type { TableFrame } from './find-tables.ts'
import { cellAt, filledPlaces, sheetPosition, textAt } from './grid.ts'
import type { CellRange } from './sheet.ts'
import type { UnderstoodTable } from './understanding.ts'

/** The rectangle of a table on the sheet, from the heading to its last line. */
export function rangeOf(frame: TableFrame, lines: readonly number[]): CellRange {
  const first = sheetPosition(frame.grid, frame.header?.first ?? frame.firstLine, frame.places[0] ?? 1)
  const lastLine = lines.reduce((most, line) => Math.max(most, line), frame.header?.last ?? frame.firstLine)
  const last = sheetPosition(frame.grid, lastLine, frame.places.at(-1) ?? 1)
  return { top: first.row, left: first.column, bottom: last.row, right: last.column }
}

/** Texts above the heading, and the day that stands beside the label "Datum". */
export function captionOf(frame: TableFrame): UnderstoodTable['caption'] {
  const { grid } = frame
  const texts: string[] = []
  let date: string | undefined
  for (const line of frame.captionLines.slice(-20)) {
    const places = filledPlaces(grid, line)
    for (const [index, place] of places.entries()) {
      const text = textAt(grid, line, place)
      texts.push(text)
      const next = places[index + 1]
      const label = /^(?:datum|workshop am|veranstaltung am|date|tag)\b\s*:?\s*(.*)$/i.exec(text)
      if (!label || date !== undefined) continue
      date =
        dayOf(label[1] ?? '') ??
        (next === undefined
          ? undefined
          : dayOf(textAt(grid, line, next), cellAt(grid, line, next)?.value.kind))
    }
  }
  return { texts, ...(date !== undefined && { date }) }
}

function dayOf(text: string, kind?: string): string | undefined {
  if (kind === 'date') return text.slice(0, 10)
  const read = parseGermanDate(text)
  return read.kind === 'day' ? read.day : undefined
}
