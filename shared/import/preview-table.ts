import { placeOf } from './cell-place.ts'
import type { IdeaField } from './idea-fields.ts'
import { writeLines } from './line-runs.ts'
import type { CellProblem, CellProblemKind, UnderstoodTable } from './understanding.ts'

/**
 * Remarks of one kind in one column: what can be decided in one go. Lines are written as by `writeLines`; several remarks
 * of a group may stand in one line.
 */
export type ProblemGroup = {
  key: string
  kind: CellProblemKind
  field: IdeaField
  place: number
  count: number
  openCount: number
  /** One of the open remarks would be settled by taking its proposal. */
  hasProposals: boolean
  /** The first remark that waits for a decision; the first of all when none does. */
  example: CellProblem
  lines: string
  openLines: string
}

type Kept =
  | 'id'
  | 'sheet'
  | 'sheetHidden'
  | 'orientation'
  | 'headerLines'
  | 'range'
  | 'columns'
  | 'counts'
  | 'caption'
  | 'looksLikeScores'
  | 'chosen'
  | 'template'

/** A table without what grows with the file: enough to show and to correct it. Its lines are asked for as they come into view. */
export type PreviewTable = Pick<UnderstoodTable, Kept> & {
  /** What the first filled cell of each column says, by the place of the column. */
  examples: Record<number, string>
  groups: ProblemGroup[]
  problemCount: number
  skippedCount: number
  /** Lines of ideas in their order, those with an open remark among them, and those that the file hides; as by `writeLines`. */
  lines: string
  openLines: string
  hiddenLines: string
  /** Lines left out because the file hides them. */
  waitingLines: string
}

/**
 * The table as the preview shows it before any line is asked for. Every count is that of the whole table.
 *
 * @example
 * import { understandFile } from './understand.ts'
 * import { previewTable } from './preview-table.ts'
 * const cells = ['Titel', 'Kosten', 'Trinkbrunnen', 'viel?', 'Sitzbank', '500 €'].map((text, at) => ({
 *   row: 1 + Math.floor(at / 2), column: 1 + (at % 2), value: { kind: 'text', text },
 * }))
 * const rest = { merges: [], hiddenRows: [], hiddenColumns: [], declaredTables: [] }
 * const sheet = { name: 'Ideen', visibility: 'visible', cells, ...rest }
 * const { tables } = understandFile({ outcome: 'read', format: 'xlsx', sheets: [sheet], warnings: [] })
 * previewTable(tables[0]).lines // → '2-3'
 * previewTable(tables[0]).openLines // → '2'
 */
export function previewTable(table: UnderstoodTable): PreviewTable {
  const {
    ideas,
    skipped,
    problems,
    hiddenLines: _hidden,
    hiddenPlaces: _places,
    mergedDown: _merged,
    ...rest
  } = table
  const open = new Set(problems.filter(({ accepted }) => !accepted).map(({ line }) => line))
  const lines = ideas.map(({ line }) => line)
  return {
    ...rest,
    examples: examplesOf(table),
    groups: groupProblems(table),
    problemCount: problems.length,
    skippedCount: skipped.length,
    lines: writeLines(lines),
    openLines: writeLines(lines.filter((line) => open.has(line))),
    hiddenLines: writeLines(ideas.filter(({ hidden }) => hidden).map(({ line }) => line)),
    waitingLines: writeLines(skipped.filter(({ why }) => why === 'hidden').map(({ line }) => line)),
  }
}

function groupProblems(table: UnderstoodTable): ProblemGroup[] {
  const groups = Map.groupBy(table.problems, (problem) => `${problem.kind} ${placeOf(problem, table)}`)
  return [...groups].flatMap(([key, problems]) => {
    const open = problems.filter(({ accepted }) => !accepted)
    const example = open[0] ?? problems[0]
    if (example === undefined) return []
    const { kind, field } = example
    return {
      key,
      kind,
      field,
      place: placeOf(example, table),
      count: problems.length,
      openCount: open.length,
      hasProposals: open.some(({ proposal }) => proposal !== undefined),
      example,
      lines: linesOf(problems),
      openLines: linesOf(open),
    }
  })
}

function linesOf(problems: readonly CellProblem[]): string {
  return writeLines([...new Set(problems.map(({ line }) => line))])
}

function examplesOf(table: UnderstoodTable): Record<number, string> {
  return Object.fromEntries(table.columns.map((column) => [column.place, exampleOf(table, column)]))
}

function exampleOf(table: UnderstoodTable, { field, place }: UnderstoodTable['columns'][number]): string {
  for (const idea of table.ideas) {
    const raw =
      field === null
        ? idea.unmapped.find(({ origin }) => placeOf(origin, table) === place)?.text
        : idea.readings[field]?.origin.raw
    if (raw !== undefined && raw !== null && raw !== '') return String(raw).slice(0, 120)
  }
  return ''
}
