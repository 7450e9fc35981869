import type { ClassifiedLines } from './classify-lines.ts'
import type { TableFrame } from './find-tables.ts'
import { textAt } from './grid.ts'
import { mapColumns } from './map-columns.ts'
import type { ColumnMapping, SkippedLine, TableCorrection } from './understanding.ts'

/**
 * What becomes of rows and columns that the workbook hides: `taken` reads them like all others, as a careful reader of
 * the file would; `waiting` leaves them out until a person takes them, because whoever hid them may have had a reason.
 */
export type HiddenParts = 'taken' | 'waiting'

/**
 * The meaning of every column when hidden ones wait: they have none, but name the field they would have. The visible
 * columns are understood as if the hidden ones were not there; a field that a visible column has is offered by no hidden one.
 */
export function withWaitingColumns(frame: TableFrame, mapped: readonly ColumnMapping[]): ColumnMapping[] {
  const visiblePlaces = frame.places.filter((place) => !frame.grid.hiddenPlaces.has(place))
  if (visiblePlaces.length === frame.places.length) return [...mapped]
  const visible = new Map(
    mapColumns({ ...frame, places: visiblePlaces }).map((column) => [column.place, column]),
  )
  const given = new Set([...visible.values()].map(({ field }) => field))
  return mapped.map((column) => {
    const { place, heading, ownHeading, hidden, field } = column
    return (
      visible.get(place) ?? {
        place,
        heading,
        ownHeading,
        hidden,
        field: null,
        score: 0,
        evidence: { key: 'import.column.hidden', values: {} },
        waiting: { field: given.has(field) ? null : field },
      }
    )
  })
}

/** Ideas in hidden lines become skipped lines with their own reason, except those that a person takes. */
export function withWaitingLines(
  { ideas, skipped }: ClassifiedLines,
  frame: TableFrame,
  { columns, take = [] }: { columns: readonly ColumnMapping[] } & Pick<TableCorrection, 'take'>,
): ClassifiedLines {
  const { grid } = frame
  const waits = (line: number): boolean => grid.hiddenLines.has(line) && !take.includes(line)
  const waiting = ideas.filter(waits).map((line): SkippedLine => ({
    line,
    why: 'hidden',
    text: shownTextOf(frame, line, columns),
    evidence: { key: 'import.skip.hidden', values: {} },
  }))
  if (waiting.length === 0) return { ideas, skipped }
  return {
    ideas: ideas.filter((line) => !waits(line)),
    skipped: [...skipped, ...waiting].toSorted((a, b) => a.line - b.line),
  }
}

/** The title of a line, or the first text in it. */
function shownTextOf({ grid, places }: TableFrame, line: number, columns: readonly ColumnMapping[]): string {
  const title = columns.find(({ field }) => field === 'title')
  const order = title === undefined ? places : [title.place, ...places]
  return order.map((place) => textAt(grid, line, place)).find((text) => text !== '') ?? ''
}
