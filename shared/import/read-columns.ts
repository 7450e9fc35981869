import { areEnds, joinEnds, withBound } from './amount-bounds.ts'
import { cellsOfColumn, type TableCells } from './cells-of-column.ts'
import { readNumberColumn } from './damaged-numbers.ts'
import { fieldKinds, scaleFields, type IdeaField } from './idea-fields.ts'
import { withoutListMarks } from './list-marks.ts'
import { oncePerText } from './once-per-text.ts'
import { readAmountColumn } from './read-amounts.ts'
import { brokenCell, doubtful, plainly, wordsOf, type CellToRead, type ReadCell } from './read-cell.ts'
import { readDateColumn } from './read-dates.ts'
import { readLabel, readText, readTruth } from './read-words.ts'
import { readTicks } from './read-ticks.ts'
import { separatorsOf, splitFields } from './split-fields.ts'
import type { ColumnMapping } from './understanding.ts'

export type MappedColumn = ColumnMapping & { field: IdeaField }

/** A column of one field as read: one cell and one reading per line of the table. */
export type ReadColumn = { column: MappedColumn; cells: readonly CellToRead[]; read: ReadCell[] }

/**
 * Reads the mapped columns of a table, each as a whole, because a column tells more than its cells. Ratings come last,
 * because votes beside them prove them. `choices` are names from lists of choices, such as fields of action.
 */
export function readColumns(table: TableCells, choices: ReadonlySet<string>): ReadColumn[] {
  const mapped = table.columns.filter((column): column is MappedColumn => column.field !== null)
  const columns: ReadColumn[] = []
  for (const column of mapped.toSorted(
    (a, b) => Number(a.field === 'rating') - Number(b.field === 'rating'),
  )) {
    columns.push(readColumn(table, column, { choices, earlier: columns }))
  }
  return columns
}

type ColumnContext = { choices: ReadonlySet<string>; earlier: readonly ReadColumn[] }

function readColumn(
  table: TableCells,
  column: MappedColumn,
  { choices, earlier }: ColumnContext,
): ReadColumn {
  const cells = cellsOfColumn(table, column.place)
  switch (fieldKinds[column.field]) {
    case 'label':
      return { column, cells, read: cells.map(readLabel) }
    case 'line':
      return { column, cells, read: withoutListMarks(cells.map((cell) => readText(cell, true))) }
    case 'text':
      return { column, cells, read: cells.map((cell) => readText(cell, false)) }
    case 'truth':
      return { column, cells, read: cells.map(readTruth) }
    case 'date':
      return { column, cells, read: readDateColumn(cells) }
    case 'amount':
      return readAmounts(table, column, cells)
    case 'list': {
      if (column.ticks) return readTickedColumns(table, column, { cells, choices })
      const separators = separatorsOf(cells.map(wordsOf), choices)
      return { column: { ...column, separators }, cells, read: readLists(cells, separators, choices) }
    }
    case 'number': {
      const provenValue = column.field === 'rating' ? shareOfVotes(table.lines, earlier) : undefined
      const { read, range } = readNumberColumn(cells, {
        bounded: scaleFields.includes(column.field),
        textFile: table.delimiter !== undefined,
        ...(column.range && { range: column.range }),
        ...(provenValue && { provenValue }),
      })
      return { column: range ? { ...column, range } : column, cells, read }
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

/** Ticked columns give one list; what a person typed in its place is split like any other. */
function readTickedColumns(
  table: TableCells,
  column: MappedColumn,
  { cells, choices }: { cells: CellToRead[]; choices: ReadonlySet<string> },
): ReadColumn {
  const ticked = readTicks(
    (column.ticks ?? []).map(({ place, name }) => ({ name, cells: cellsOfColumn(table, place) })),
  )
  const typed = readLists(cells, [';', ','], choices)
  const pick = <Part>(own: readonly Part[], other: readonly Part[]): Part[] =>
    other.map((part, index) => (cells[index]?.typed === undefined ? part : (own[index] ?? part)))
  return { column, cells: pick(cells, ticked.cells), read: pick(typed, ticked.read) }
}

function readLists(
  cells: readonly CellToRead[],
  separators: readonly string[],
  choices: ReadonlySet<string>,
): ReadCell<'fieldsOfAction'>[] {
  const readWords = oncePerText((words) => plainly<'fieldsOfAction'>(splitFields(words, separators, choices)))
  return cells.map((cell) => {
    const broken = brokenCell(cell)
    return broken ? doubtful(broken) : readWords(wordsOf(cell))
  })
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
