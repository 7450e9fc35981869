import type { UnderstoodTable } from '../../shared/import/understanding.ts'
import { packIdeas, type PackedIdeas, unpackIdeas } from './packed-ideas.ts'

/** The parts of a table that grow with the file. */
export type TableSlice = Pick<UnderstoodTable, 'ideas' | 'skipped' | 'problems'>

type PackedSlice = Omit<TableSlice, 'ideas'> & { ideas: PackedIdeas }

/** What the thread asks for on its way: what has been read from a message on, or that a piece of a table is taken. */
export type UnderstandingPart =
  | { kind: 'reading'; from: number }
  | { kind: 'table'; index: number; slice: PackedSlice }

const linesAtOnce = 500

/** A table in pieces that are small enough to go over without a pause anybody could feel. */
export function* sliceTable(table: UnderstoodTable): Generator<PackedSlice> {
  const { sheet, ideas, skipped, problems } = table
  const longest = Math.max(ideas.length, skipped.length, problems.length)
  for (let from = 0; from < longest; from += linesAtOnce) {
    const to = from + linesAtOnce
    yield {
      ideas: packIdeas(ideas.slice(from, to), sheet),
      skipped: skipped.slice(from, to),
      problems: problems.slice(from, to),
    }
  }
}

export function unpackSlice({ ideas, ...rest }: PackedSlice): TableSlice {
  return { ...rest, ideas: unpackIdeas(ideas) }
}

/** The rest of a table, without its pieces. */
export function emptied(table: UnderstoodTable): UnderstoodTable {
  return { ...table, ideas: [], skipped: [], problems: [] }
}

/** The table with its pieces. */
export function filled(table: UnderstoodTable, slices: readonly TableSlice[]): UnderstoodTable {
  return {
    ...table,
    ideas: slices.flatMap(({ ideas }) => ideas),
    skipped: slices.flatMap(({ skipped }) => skipped),
    problems: slices.flatMap(({ problems }) => problems),
  }
}
