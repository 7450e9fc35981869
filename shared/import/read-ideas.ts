import { cellsOfColumn, type TableCells } from './cells-of-column.ts'
import { findDoubts, type IdeaDraft } from './find-doubts.ts'
import { sheetPosition, textAt, filledPlaces, cellAt } from './grid.ts'
import { fieldKinds, scaleFields, type FieldValue, type IdeaField } from './idea-fields.ts'
import { areEnds, joinEnds, withBound } from './amount-bounds.ts'
import { readNumberColumn } from './damaged-numbers.ts'
import type { People } from './people.ts'
import { readAmountColumn, readDateColumn, readLabel, readText, readTruth, wordsOf } from './read-columns.ts'
import {
  brokenCell,
  doubtful,
  plainly,
  type CellToRead,
  type FoundProblem,
  type ReadCell,
} from './read-cell.ts'
import { rawOf } from './shown-text.ts'
import { separatorsOf, splitFields } from './split-fields.ts'
import type {
  CellProblem,
  ColumnMapping,
  IdeaReadings,
  Reading,
  TableCorrection,
  UnderstoodIdea,
  UnmappedCell,
} from './understanding.ts'

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

type MappedColumn = ColumnMapping & { field: IdeaField }
type ReadColumn = { column: MappedColumn; cells: CellToRead[]; read: ReadCell[] }

/** Reads all ideas of a table, column by column, because a column as a whole tells more than its cells. */
export function readIdeas(
  table: TableCells,
  knowledge: FileKnowledge,
  correction: Partial<TableCorrection> = {},
): ReadTable {
  const mapped = table.columns.filter((column): column is MappedColumn => column.field !== null)
  const columns: ReadColumn[] = []
  for (const column of mapped.toSorted(
    (a, b) => Number(a.field === 'rating') - Number(b.field === 'rating'),
  )) {
    columns.push(readColumn(table, column, { knowledge, earlier: columns }))
  }
  const drafts = table.lines.map((line, index) => draftOf(table, line, { columns, index }))
  const problems: CellProblem[] = []
  const doubts = findDoubts(table, drafts, knowledge.people)
  for (const draft of drafts) draft.doubts.push(...(doubts.get(draft.line) ?? []))
  const ideas = drafts.map((draft) => finished(table, draft, { correction, problems }))
  const details = new Map(columns.map(({ column }) => [column.place, column]))
  return {
    ideas,
    problems,
    columns: table.columns.map((column) => details.get(column.place) ?? column),
    mergedDown: mergedDownOf(columns),
  }
}

type ColumnContext = { knowledge: FileKnowledge; earlier: readonly ReadColumn[] }

function readColumn(
  table: TableCells,
  column: MappedColumn,
  { knowledge, earlier }: ColumnContext,
): ReadColumn {
  const cells = cellsOfColumn(table, column.place)
  const done = (read: ReadCell[], more: Partial<ColumnMapping> = {}): ReadColumn => ({
    column: { ...column, ...more, field: column.field },
    cells,
    read,
  })
  switch (fieldKinds[column.field]) {
    case 'label':
      return done(cells.map(readLabel))
    case 'line':
      return done(cells.map((cell) => readText(cell, true)))
    case 'text':
      return done(cells.map((cell) => readText(cell, false)))
    case 'truth':
      return done(cells.map(readTruth))
    case 'date':
      return done(readDateColumn(cells))
    case 'amount':
      return readAmounts(table, column, cells)
    case 'list': {
      const separators = separatorsOf(cells.map(wordsOf), knowledge.choices)
      return done(
        cells.map((cell) => readList(cell, separators, knowledge.choices)),
        { separators },
      )
    }
    case 'number': {
      const provenValue = column.field === 'rating' ? shareOfVotes(table.lines, earlier) : undefined
      const { read, range } = readNumberColumn(cells, {
        bounded: scaleFields.includes(column.field),
        textFile: table.delimiter !== undefined,
        ...(column.range && { range: column.range }),
        ...(provenValue && { provenValue }),
      })
      return done(read, range ? { range } : {})
    }
  }
}

/** Amounts of one column, or of two where the low and the high end stand apart. */
function readAmounts(table: TableCells, column: MappedColumn, cells: CellToRead[]): ReadColumn {
  const own = withBound(readAmountColumn(cells, column.unit), column.heading)
  const partner = table.columns.find(
    ({ field, waiting, heading }) =>
      field === null && waiting === undefined && areEnds(heading, column.heading),
  )
  if (partner === undefined) return { column, cells, read: own }
  const others = cellsOfColumn(table, partner.place)
  const ends = withBound(readAmountColumn(others, column.unit), partner.heading)
  return {
    column,
    cells: cells.map((cell, index) => (cell.cell === undefined ? (others[index] ?? cell) : cell)),
    read: own.map((one, index) => joinEnds(one, ends[index])),
  }
}

function readList(
  cell: CellToRead,
  separators: readonly string[],
  choices: ReadonlySet<string>,
): ReadCell<'fieldsOfAction'> {
  const broken = brokenCell(cell)
  return broken ? doubtful(broken) : plainly(splitFields(wordsOf(cell), separators, choices))
}

/** Where up- and downvotes stand beside a rating, they prove it: upvotes / (upvotes + downvotes). */
function shareOfVotes(
  lines: readonly number[],
  earlier: readonly ReadColumn[],
): ((line: number) => number | null) | undefined {
  const numbersOf = (field: IdeaField): ReadCell[] | undefined =>
    earlier.find(({ column }) => column.field === field)?.read
  const up = numbersOf('upvotes')
  const down = numbersOf('downvotes')
  if (!up || !down) return undefined
  const shares = new Map<number, number>()
  for (const [index, line] of lines.entries()) {
    const [pro, contra] = [up[index]?.value, down[index]?.value]
    if (typeof pro === 'number' && typeof contra === 'number' && pro + contra > 0)
      shares.set(line, pro / (pro + contra))
  }
  return (line) => shares.get(line) ?? null
}

type DraftContext = { columns: readonly ReadColumn[]; index: number }

function draftOf(table: TableCells, line: number, { columns, index }: DraftContext): IdeaDraft {
  const draft: IdeaDraft = { line, fields: new Map(), doubts: [] }
  const repaired = table.repaired.get(line)
  for (const { column, cells, read } of columns) {
    const cell = cells[index]
    const found = read[index]
    if (!cell || !found || (cell.cell === undefined && cell.typed === undefined)) continue
    const shifted = repaired !== undefined && column.place >= repaired.place && found.value !== null
    const entry = shifted ? { ...found, value: null, proposed: found.value ?? undefined } : found
    draft.fields.set(column.field, { column, cell, read: entry })
    for (const problem of found.problems) draft.doubts.push({ column, problem, cell })
  }
  if (repaired) draft.doubts.push(spillDoubt(table, draft, repaired))
  return draft
}

function spillDoubt(
  table: TableCells,
  draft: IdeaDraft,
  repaired: { place: number; raw: string },
): IdeaDraft['doubts'][number] {
  const torn = [...draft.fields.values()].find(({ column }) => column.place === repaired.place)
  const column = torn?.column ?? { ...(table.columns[0] ?? noColumn), field: 'description' as const }
  const problem: FoundProblem = {
    kind: 'spilled-columns',
    raw: repaired.raw,
    evidence: { key: 'import.evidence.spilled-columns', values: { heading: column.heading } },
  }
  if (torn?.read.proposed !== undefined) problem.proposal = torn.read.proposed
  return { column, problem, ...(torn && { cell: torn.cell }) }
}

const noColumn: ColumnMapping = {
  place: 1,
  heading: '',
  ownHeading: '',
  field: null,
  score: 0,
  evidence: { key: 'import.column.no-heading', values: {} },
  hidden: false,
}

type Finish = { correction: Partial<TableCorrection>; problems: CellProblem[] }

/** Turns a draft into an idea, applies accepted proposals and lists its problems. */
function finished(table: TableCells, draft: IdeaDraft, { correction, problems }: Finish): UnderstoodIdea {
  const { grid } = table.frame
  const readings: Partial<Record<IdeaField, Reading>> = {}
  for (const [field, { cell, read }] of draft.fields) {
    readings[field] = {
      value: read.value,
      origin: cell.origin,
      ...(read.proposed !== undefined && { proposed: read.proposed }),
      ...(cell.fromMerge && { fromMerge: true as const }),
    }
  }
  for (const { column, problem, cell } of draft.doubts.toSorted((a, b) => a.column.place - b.column.place)) {
    const accepted = (correction.accepted ?? []).some(
      (choice) =>
        choice.kind === problem.kind &&
        choice.place === column.place &&
        (choice.line ?? draft.line) === draft.line,
    )
    const at = sheetPosition(grid, draft.line, column.place)
    const raw = problem.raw ?? cell?.origin.raw ?? null
    const found: CellProblem = {
      ...problem,
      ...at,
      sheet: grid.sheet.name,
      line: draft.line,
      field: column.field,
      raw,
      accepted,
    }
    problems.push(found)
    if (accepted && problem.kind === 'spilled-columns') acceptAll(readings)
    else if (accepted && problem.proposal !== undefined) {
      readings[column.field] = { value: problem.proposal, origin: { sheet: grid.sheet.name, ...at, raw } }
    }
  }
  const hidden = grid.hiddenLines.has(draft.line)
  // Each column reads values of its own field only, which the compiler cannot follow through the map.
  return { line: draft.line, hidden, readings: readings as IdeaReadings, unmapped: unmappedOf(table, draft) }
}

function acceptAll(readings: Partial<Record<IdeaField, Reading>>): void {
  for (const reading of Object.values(readings)) {
    if (reading.proposed === undefined) continue
    const value: FieldValue = reading.proposed
    reading.value = value
    delete reading.proposed
  }
}

function unmappedOf(table: TableCells, draft: IdeaDraft): UnmappedCell[] {
  const { grid } = table.frame
  const left = new Set([...draft.fields.values()].map(({ column }) => column.place))
  for (const { place, waiting } of table.columns) if (waiting) left.add(place)
  if (table.repaired.has(draft.line)) return []
  return filledPlaces(grid, draft.line)
    .filter((place) => !left.has(place))
    .map((place) => ({
      heading: table.columns.find((column) => column.place === place)?.heading ?? '',
      text: textAt(grid, draft.line, place),
      origin: {
        sheet: grid.sheet.name,
        ...sheetPosition(grid, draft.line, place),
        raw: rawOf(cellAt(grid, draft.line, place)),
      },
    }))
}

function mergedDownOf(columns: readonly ReadColumn[]): { line: number; fields: IdeaField[] }[] {
  const found = new Map<number, IdeaField[]>()
  for (const { column, cells } of columns) {
    for (const cell of cells)
      if (cell.fromMerge) found.set(cell.line, [...(found.get(cell.line) ?? []), column.field])
  }
  return [...found].map(([line, fields]) => ({ line, fields })).toSorted((a, b) => a.line - b.line)
}
