import { placeOf } from '../../shared/import/cell-place.ts'
import type { ColumnMapping, UnderstoodTable } from '../../shared/import/understanding.ts'

/** What the first filled cell of a column says, to recognise the column by. */
export function exampleOf(table: UnderstoodTable, { field, place }: ColumnMapping): string {
  for (const idea of table.ideas) {
    const raw =
      field === null
        ? idea.unmapped.find(({ origin }) => placeOf(origin, table) === place)?.text
        : idea.readings[field]?.origin.raw
    if (raw !== undefined && raw !== null && raw !== '') return String(raw).slice(0, 120)
  }
  return ''
}
