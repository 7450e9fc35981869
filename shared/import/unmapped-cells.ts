import { originAt, type TableCells } from './cells-of-column.ts'
import type { FieldReadings } from './field-readings.ts'
import { cellAt, filledPlaces, textAt } from './grid.ts'
import type { IdeaField } from './idea-fields.ts'
import type { ReadColumn } from './read-columns.ts'
import type { UnmappedCell } from './understanding.ts'

/**
 * Finds the filled cells of an idea for which no field speaks, so that nothing is lost. Left out are columns that wait for
 * a person or are read together with another one, and lines that were put together again, whose places mean nothing.
 */
export function unmappedCells(
  table: TableCells,
  columns: readonly ReadColumn[],
  fields: ReadonlyMap<IdeaField, FieldReadings>,
): (index: number) => UnmappedCell[] {
  const { grid } = table.frame
  const headings = new Map(table.columns.map(({ place, heading }) => [place, heading]))
  const isLeftOut: boolean[] = []
  for (const { place, waiting, ticks = [] } of table.columns) {
    if (waiting) isLeftOut[place] = true
    for (const tick of ticks) isLeftOut[tick.place] = true
  }
  const speakers: (FieldReadings | undefined)[] = []
  for (const { column } of columns) speakers[column.place] = fields.get(column.field)
  return (index) => {
    const line = table.lines[index] ?? 0
    if (table.repaired.has(line)) return []
    const isSaid = (place: number): boolean =>
      isLeftOut[place] === true || speakers[place]?.columnAt(index)?.column.place === place
    const places = filledPlaces(grid, line).filter((place) => !isSaid(place))
    return places.map((place) => ({
      heading: headings.get(place) ?? '',
      text: textAt(grid, line, place),
      origin: originAt(grid, line, place, cellAt(grid, line, place)),
    }))
  }
}
