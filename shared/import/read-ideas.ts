import { assembleIdea } from './assemble-idea.ts'
import type { TableCells } from './cells-of-column.ts'
import { fieldsOf } from './field-readings.ts'
import { addDoubtsOfWhole, addReadingDoubts, Doubts } from './find-doubts.ts'
import type { IdeaField } from './idea-fields.ts'
import type { People } from './people.ts'
import { readColumns, type ReadColumn } from './read-columns.ts'
import { addSpillDoubts } from './spilled-doubts.ts'
import { unmappedCells } from './unmapped-cells.ts'
import type { CellProblem, ColumnMapping, TableCorrection, UnderstoodIdea } from './understanding.ts'

export type ReadTable = {
  ideas: UnderstoodIdea[]
  problems: CellProblem[]
  columns: ColumnMapping[]
  mergedDown: { line: number; fields: IdeaField[] }[]
}

/** What the whole file tells about the cells of one table. */
export type FileKnowledge = {
  people: People
  /** Names from lists of choices, such as fields of action. */
  choices: ReadonlySet<string>
}

/** Reads all ideas of a table: first its columns, then what is doubtful about them, then the ideas line by line. */
export function readIdeas(
  table: TableCells,
  { people, choices }: FileKnowledge,
  correction: Partial<TableCorrection> = {},
): ReadTable {
  const columns = readColumns(table, choices)
  const fields = fieldsOf(columns)
  const doubts = new Doubts()
  addReadingDoubts(doubts, columns)
  addSpillDoubts(doubts, { table, columns, fields: fields.values() })
  addDoubtsOfWhole(doubts, { table, fields, people })
  const problems: CellProblem[] = []
  const unmappedAt = unmappedCells(table, columns, fields)
  const assembly = { table, fields: [...fields.values()], unmappedAt, doubts, correction, problems }
  const ideas = table.lines.map((_, index) => assembleIdea(index, assembly))
  const details = new Map(columns.map(({ column }) => [column.place, column]))
  return {
    ideas,
    problems,
    columns: table.columns.map((column) => details.get(column.place) ?? column),
    mergedDown: mergedDownOf(table, columns),
  }
}

function mergedDownOf(
  { frame }: TableCells,
  columns: readonly ReadColumn[],
): { line: number; fields: IdeaField[] }[] {
  if (frame.grid.merges.length === 0) return []
  const found = new Map<number, IdeaField[]>()
  for (const { column, cells } of columns) {
    for (const cell of cells)
      if (cell.fromMerge) found.set(cell.line, [...(found.get(cell.line) ?? []), column.field])
  }
  return [...found].map(([line, fields]) => ({ line, fields })).toSorted((a, b) => a.line - b.line)
}
