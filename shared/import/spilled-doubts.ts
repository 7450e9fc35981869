import type { TableCells } from './cells-of-column.ts'
import { isFilled, type FieldReadings } from './field-readings.ts'
import type { Doubt, Doubts } from './find-doubts.ts'
import type { FoundProblem } from './read-cell.ts'
import type { MappedColumn, ReadColumn } from './read-columns.ts'
import type { RepairedLine } from './spilled-columns.ts'

type Spilled = { table: TableCells; columns: readonly ReadColumn[]; fields: Iterable<FieldReadings> }

/** What was put together again is only proposed, from the torn text on, until a person accepts the line as a whole. */
export function addSpillDoubts(doubts: Doubts, { table, columns, fields }: Spilled): void {
  if (table.repaired.size === 0) return
  const readings = [...fields]
  for (const [index, line] of table.lines.entries()) {
    const repaired = table.repaired.get(line)
    if (!repaired) continue
    for (const column of columns) withdraw(column, index, repaired)
    const torn = readings
      .map((one) => one.columnAt(index))
      .find((column) => column?.column.place === repaired.place)
    doubts.add(index, spillDoubt(torn, index, { raw: repaired.raw, first: table.columns[0] }))
  }
}

function withdraw({ column, cells, read }: ReadColumn, index: number, { place }: RepairedLine): void {
  const found = read[index]
  if (!found || column.place < place || found.value === null || !isFilled(cells[index])) return
  read[index] = { ...found, value: null, proposed: found.value }
}

function spillDoubt(
  torn: ReadColumn | undefined,
  index: number,
  { raw, first }: { raw: string; first: TableCells['columns'][number] | undefined },
): Doubt {
  const column: MappedColumn = torn?.column ?? { ...(first ?? noColumn), field: 'description' }
  const proposal = torn?.read[index]?.proposed
  const cell = torn?.cells[index]
  const problem: FoundProblem = {
    kind: 'spilled-columns',
    raw,
    evidence: { key: 'import.evidence.spilled-columns', values: { heading: column.heading } },
    ...(proposal !== undefined && { proposal }),
  }
  return { column, problem, ...(cell && { cell }) }
}

const noColumn: TableCells['columns'][number] = {
  place: 1,
  heading: '',
  ownHeading: '',
  field: null,
  score: 0,
  evidence: { key: 'import.column.no-heading', values: {} },
  hidden: false,
}
