import { placeOf } from '../../shared/import/cell-place.ts'
import { fieldKinds, type FieldKind, type IdeaField } from '../../shared/import/idea-fields.ts'
import type {
  CellProblem,
  ColumnMapping,
  Corrections,
  UnderstoodIdea,
  UnderstoodTable,
} from '../../shared/import/understanding.ts'
import type { Say } from '../parts/use-text.ts'
import { cellKey } from './corrections.ts'
import { shownValue } from './shown-value.ts'

/** A column of the preview: one field, and the place in the file that it is read from. */
export type PreviewColumn = { field: IdeaField; place: number; hidden: boolean }

/** What is known of the cells of a table, by line and field. */
export type CellMarks = {
  problems: ReadonlyMap<string, readonly CellProblem[]>
  /** Texts that the person typed, by line and place. */
  typed: ReadonlyMap<string, string>
  /** Lines with at least one open remark. */
  openLines: ReadonlySet<number>
}

export function columnsOf(table: UnderstoodTable): PreviewColumn[] {
  return table.columns.flatMap(({ field, place, hidden }: ColumnMapping) =>
    field === null ? [] : [{ field, place, hidden }],
  )
}

export function markCells(table: UnderstoodTable, corrections: Corrections): CellMarks {
  const values = corrections.tables.find((one) => one.table === table.id)?.values ?? []
  return {
    problems: Map.groupBy(table.problems, ({ line, field }) => `${line} ${field}`),
    typed: new Map(values.map((value) => [cellKey(value), value.text])),
    openLines: new Set(table.problems.filter(({ accepted }) => !accepted).map(({ line }) => line)),
  }
}

/** Texts of these kinds may have several lines. */
export function isLongText(field: IdeaField): boolean {
  const kind: FieldKind = fieldKinds[field]
  return kind === 'text'
}

/** What the person finds in the cell when starting to edit it: what was typed, else what the file says. */
export function editableText(
  idea: UnderstoodIdea,
  { field, place }: PreviewColumn,
  { marks, say }: { marks: CellMarks; say: Say },
): string {
  const typed = marks.typed.get(cellKey({ line: idea.line, place }))
  if (typed !== undefined) return typed
  const reading = idea.readings[field]
  const raw = reading?.origin.raw
  if (typeof raw === 'string' && raw !== '') return raw
  // Always in German notation: that is what the reading of typed values expects.
  return shownValue(reading?.value, say, 'de')
}

/** Kinds of remarks with their cells, the most frequent decision first: what can be decided in one go. */
export type ProblemGroup = {
  key: string
  kind: CellProblem['kind']
  field: IdeaField
  place: number
  problems: readonly CellProblem[]
  open: readonly CellProblem[]
}

export function groupProblems(table: UnderstoodTable): ProblemGroup[] {
  const groups = Map.groupBy(table.problems, (problem) => `${problem.kind} ${placeOf(problem, table)}`)
  return [...groups].flatMap(([key, problems]) => {
    const [first] = problems
    if (first === undefined) return []
    const open = problems.filter(({ accepted }) => !accepted)
    return [{ key, kind: first.kind, field: first.field, place: placeOf(first, table), problems, open }]
  })
}
