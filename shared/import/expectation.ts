import { columnLetters } from './grid.ts'
import { bestField, matchHeading } from './headings.ts'
import { fieldKinds, type IdeaField, type StatedAmount } from './idea-fields.ts'
import type { FileWarning } from './sheet.ts'
import type {
  CellProblem,
  ColumnMapping,
  DuplicatePair,
  Reading,
  UnderstoodIdea,
  UnderstoodTable,
  Understanding,
} from './understanding.ts'

/** What was understood, as plain JSON: the form of the expectation files, which other programs and tests compare with. */
export type Description = Record<string, unknown>

/** Warnings that a careful reader puts before everything else; the others are mentioned beside it. */
const weighty: readonly FileWarning['kind'][] = [
  'huge-declared-range',
  'formula-like-text',
  'external-link',
  'many-sheets',
]
const longText = 2_000
const startOfLongText = 120

/**
 * Describes an understanding in the form of the expectation files: kind, tables with heading, columns, all ideas, lines
 * that are none, problems and duplicates. Values that wait for acceptance are given as proposed, beside their problem.
 * Texts beyond 2,000 characters are given by length and beginning. `fileName` names this file where a duplicate stands
 * on another sheet of it.
 */
export function describeUnderstanding(understanding: Understanding, fileName = ''): Description {
  const warning = weighty
    .map((kind) => understanding.warnings.find((one) => one.kind === kind))
    .find((one) => one !== undefined)
  const date = understanding.tables.map((table) => table.caption.date).find((day) => day !== undefined)
  return {
    kind: warning ? 'accepted-with-warning' : 'ideas',
    ...(warning && { reason: warning.kind }),
    tables: understanding.tables.map((table) => describeTable(table, understanding, fileName)),
    ...(understanding.notTables.length > 0 && {
      notTables: understanding.notTables.map(({ sheet, why }) => ({ sheet, why })),
    }),
    ...(date !== undefined && { wantedMeta: { date } }),
    ...(understanding.encoding && { encoding: understanding.encoding }),
    ...(understanding.delimiter && {
      delimiter: understanding.delimiter === '\t' ? 'tab' : understanding.delimiter,
    }),
    warnings: understanding.warnings,
  }
}

function describeTable(table: UnderstoodTable, understanding: Understanding, fileName: string): Description {
  const turned = table.orientation === 'ideas-in-columns'
  const mapped = table.columns.filter((column) => column.field !== null)
  const places = Object.fromEntries(
    mapped.map((column) => [column.field, turned ? column.place : columnLetters(column.place)]),
  )
  const header = table.headerLines
  const lines = table.ideas.map((idea) => idea.line)
  return {
    sheet: table.sheet,
    ...(turned
      ? { orientation: table.orientation, headerColumn: columnLetters(header?.last ?? 0), rows: places }
      : { headerRow: header?.last ?? 0, columns: places }),
    ...(header && !turned && header.last > header.first && { headerRows: [header.first, header.last] }),
    ...describeDetails(table, mapped),
    ideaCount: table.counts.ideas,
    ideaRows: turned ? lines.map(columnLetters) : runsOf(lines),
    ideas: table.ideas.map((idea) => describeIdea(idea, mapped, turned)),
    notIdeas: table.skipped.map(({ line, why }) => ({ ...lineKey(line, turned), why })),
    problems: table.problems.map((problem) => describeProblem(problem, turned)),
    duplicates: understanding.duplicates
      .filter((pair) => pair.idea.table === table.id)
      .map((pair) => describeDuplicate(pair, { understanding, turned, fileName })),
  }
}

function describeDetails(table: UnderstoodTable, mapped: readonly ColumnMapping[]): Description {
  const turned = table.orientation === 'ideas-in-columns'
  const [hiddenRows, hiddenColumns] = turned
    ? [table.hiddenPlaces, table.hiddenLines]
    : [table.hiddenLines, table.hiddenPlaces]
  const several = table.headerLines !== null && table.headerLines.last > table.headerLines.first
  const headings = mapped.filter((column) => several && !namesItself(column))
  const units = mapped.filter((column) => column.unit !== undefined && column.unit !== 'euros')
  const ranges = mapped.filter((column) => column.range?.from === 'values')
  const blank = mapped.filter((column) => column.heading === '')
  return {
    ...(headings.length > 0 && { headings: byField(headings, (column) => column.heading) }),
    ...(blank.length > 0 && { blankHeadings: blank.map((column) => column.field) }),
    ...(units.length > 0 && { unit: byField(units, (column) => column.unit) }),
    ...(ranges.length > 0 && { range: byField(ranges, describeRange) }),
    ...(hiddenRows.length > 0 && { hiddenRows }),
    ...(hiddenColumns.length > 0 && { hiddenColumns: hiddenColumns.map(columnLetters) }),
    ...(table.sheetHidden && { sheetHidden: true }),
    ...(table.looksLikeScores && { looksLikeScores: true }),
    ...(table.mergedDown.length > 0 && {
      mergedDown: Object.fromEntries(
        table.mergedDown.map(({ line, fields }) => [turned ? columnLetters(line) : String(line), fields]),
      ),
    }),
  }
}

function byField<T>(columns: readonly ColumnMapping[], value: (column: ColumnMapping) => T): Description {
  return Object.fromEntries(columns.map((column) => [column.field, value(column)]))
}

function describeRange({ range }: ColumnMapping): Description {
  const others = (range?.count ?? 0).toLocaleString('en-US')
  return { min: range?.min, max: range?.max, why: `all other ${others} values lie there` }
}

/** True when the last line of the heading alone names the field; otherwise the group above it is worth telling. */
function namesItself(column: ColumnMapping): boolean {
  const own = bestField(matchHeading(column.ownHeading))
  return own !== null && own.field === column.field && own.strength >= 0.95
}

function describeIdea(idea: UnderstoodIdea, columns: readonly ColumnMapping[], turned: boolean): Description {
  const described: Description = lineKey(idea.line, turned)
  const fields = new Set(columns.map((column) => column.field))
  for (const { field } of columns) if (field !== null) describeField(described, field, idea.readings[field])
  described['fieldsOfAction'] ??= []
  if (fields.has('cost')) described['costCents'] ??= null
  return described
}

function describeField(described: Description, field: IdeaField, reading: Reading | undefined): void {
  if (!reading) return
  const value = reading.value ?? reading.proposed ?? null
  if (field === 'cost' && value !== null) described['costCents'] = describeAmount(value as StatedAmount)
  else if (field === 'runningCost') describeRunningCost(described, value as StatedAmount | null)
  else if (field === 'description' && typeof value === 'string' && value.length > longText) {
    described['descriptionLength'] = value.length
    described['descriptionStart'] = value.slice(0, startOfLongText)
  } else if (typeof value === 'number') described[field] = Math.round(value * 10_000) / 10_000
  else if (value !== null) described[field] = value
  else if (field === 'rating' || ['date', 'truth'].includes(fieldKinds[field])) described[field] = null
}

function describeAmount({ lowCents, highCents, per }: StatedAmount): Description {
  return { low: lowCents, high: highCents, ...(per && { per }) }
}

function describeRunningCost(described: Description, amount: StatedAmount | null): void {
  if (!amount) return
  const single = amount.lowCents === amount.highCents
  described['runningCostCents'] = single ? amount.lowCents : { low: amount.lowCents, high: amount.highCents }
}

function describeProblem(problem: CellProblem, turned: boolean): Description {
  const proposal = problem.proposal
  const shown = typeof proposal === 'object' && !Array.isArray(proposal) ? describeAmount(proposal) : proposal
  return {
    ...lineKey(problem.line, turned),
    kind: problem.kind,
    raw: problem.raw,
    field: problem.field,
    ...(turned ? { fieldRow: problem.row } : { column: columnLetters(problem.column) }),
    ...(proposal !== undefined && { proposal: shown }),
  }
}

type Pairing = { understanding: Understanding; turned: boolean; fileName: string }

function describeDuplicate(pair: DuplicatePair, { understanding, turned, fileName }: Pairing): Description {
  const lines = turned ? 'columns' : 'rows'
  const name = (line: number): number | string => (turned ? columnLetters(line) : line)
  const { kind, idea } = pair
  if (pair.known) {
    const { source, key } = pair.known
    return { [lines]: [name(idea.line)], kind, other: source ?? { key } }
  }
  if (pair.of.table === idea.table) {
    return { [lines]: [Math.min(pair.of.line, idea.line), Math.max(pair.of.line, idea.line)].map(name), kind }
  }
  const sheetOf = (id: string): string | null =>
    understanding.tables.find((table) => table.id === id)?.sheet ?? null
  if (sheetOf(pair.of.table) === sheetOf(idea.table))
    return { [lines]: [name(pair.of.line), name(idea.line)], kind, otherTable: true }
  return {
    [lines]: [name(idea.line)],
    kind,
    other: { file: fileName, sheet: sheetOf(pair.of.table), row: pair.of.line },
  }
}

function lineKey(line: number, turned: boolean): Description {
  return turned ? { column: columnLetters(line) } : { row: line }
}

/** Line numbers as runs: [2, 3, 4, 6] becomes [[2, 4], [6, 6]]. */
function runsOf(lines: readonly number[]): [number, number][] {
  const runs: [number, number][] = []
  for (const line of lines) {
    const last = runs.at(-1)
    if (last && last[1] === line - 1) last[1] = line
    else runs.push([line, line])
  }
  return runs
}
