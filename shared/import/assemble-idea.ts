import type { TableCells } from './cells-of-column.ts'
import type { FieldReadings } from './field-readings.ts'
import type { Doubt, Doubts } from './find-doubts.ts'
import { sheetPosition } from './grid.ts'
import type { FieldValue, IdeaField } from './idea-fields.ts'
import type { CellToRead, ReadCell } from './read-cell.ts'
import type {
  CellProblem,
  IdeaReadings,
  Reading,
  TableCorrection,
  UnderstoodIdea,
  UnmappedCell,
} from './understanding.ts'

export type Assembly = {
  table: TableCells
  fields: readonly FieldReadings[]
  unmappedAt: (index: number) => UnmappedCell[]
  doubts: Doubts
  correction: Partial<TableCorrection>
  /** Receives the problems of the idea. */
  problems: CellProblem[]
}

type Readings = Partial<Record<IdeaField, Reading>>

/** Makes an idea of what its line says, applies accepted proposals and lists its problems. */
export function assembleIdea(index: number, assembly: Assembly): UnderstoodIdea {
  const { table, fields, unmappedAt, doubts, correction, problems } = assembly
  const line = table.lines[index] ?? 0
  const readings: Readings = {}
  for (const field of fields) {
    const column = field.columnAt(index)
    const cell = column?.cells[index]
    const read = column?.read[index]
    if (cell && read) readings[field.field] = readingOf(cell, read)
  }
  for (const doubt of doubts.at(index)) {
    const problem = problemOf(table, line, { doubt, correction })
    problems.push(problem)
    if (problem.accepted) accept(problem, readings)
  }
  return {
    line,
    hidden: table.frame.grid.hiddenLines.has(line),
    // Each column reads values of its own field only, which the compiler cannot follow through the record.
    readings: readings as IdeaReadings,
    unmapped: unmappedAt(index),
  }
}

function readingOf({ origin, fromMerge }: CellToRead, { value, proposed }: ReadCell): Reading {
  const reading: Reading = { value, origin }
  if (proposed !== undefined) reading.proposed = proposed
  if (fromMerge) reading.fromMerge = true
  return reading
}

function problemOf(
  { frame: { grid } }: TableCells,
  line: number,
  { doubt, correction }: { doubt: Doubt; correction: Partial<TableCorrection> },
): CellProblem {
  const { column, problem, cell } = doubt
  const accepted = (correction.accepted ?? []).some(
    (choice) =>
      choice.kind === problem.kind && choice.place === column.place && (choice.line ?? line) === line,
  )
  return {
    ...problem,
    ...sheetPosition(grid, line, column.place),
    sheet: grid.sheet.name,
    line,
    field: column.field,
    raw: problem.raw ?? cell?.origin.raw ?? null,
    accepted,
  }
}

/** Takes what was proposed; a line that was torn apart is taken as a whole. */
function accept({ kind, field, proposal, sheet, row, column, raw }: CellProblem, readings: Readings): void {
  if (kind === 'spilled-columns') acceptAll(readings)
  else if (proposal !== undefined) readings[field] = { value: proposal, origin: { sheet, row, column, raw } }
}

function acceptAll(readings: Readings): void {
  for (const reading of Object.values(readings)) {
    if (reading.proposed === undefined) continue
    const value: FieldValue = reading.proposed
    reading.value = value
    delete reading.proposed
  }
}
