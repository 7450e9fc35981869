import { columnNumber } from '../import/column-letters.ts'
import type { OriginView } from './idea.ts'

/** One cell of the original line: its address, heading and raw value, and the fields that came of it. */
export type OriginalCell = Pick<OriginView, 'row' | 'column' | 'heading' | 'raw'> & { fields: string[] }

/**
 * The cells of one file in the order of the sheet, each once: a cell may have been read for several fields, or for none.
 *
 * @example
 * import { originalRow } from './original-row.ts'
 * const title = { row: 4, column: 'B', heading: 'Idee', raw: 'Brunnen', field: 'title', isMapped: true }
 * const kept = { ...title, column: 'AA', heading: 'Wer?', raw: 'Eva', field: 'Wer?', isMapped: false }
 * const cells = originalRow([kept, title, { ...title, field: 'description' }])
 * cells.map(({ column, fields }) => [column, fields]) // → [['B', ['title', 'description']], ['AA', []]]
 */
export function originalRow(
  origins: readonly Pick<OriginView, 'row' | 'column' | 'heading' | 'raw' | 'field' | 'isMapped'>[],
): OriginalCell[] {
  const byCell = Map.groupBy(origins, ({ row, column }) => `${column}${row}`)
  return [...byCell.values()]
    .flatMap((same): OriginalCell[] => {
      const [first] = same
      if (first === undefined) return []
      const { row, column, heading, raw } = first
      const fields = same.filter(({ isMapped }) => isMapped).map(({ field }) => field)
      return [{ row, column, heading, raw, fields }]
    })
    .toSorted((a, b) => a.row - b.row || columnNumber(a.column) - columnNumber(b.column))
}
