import type { UnderstoodTable } from '../../shared/import/understanding.ts'

/** The parts of a table that grow with the file. */
export type TableSlice = Pick<UnderstoodTable, 'ideas' | 'skipped' | 'problems'>

/** What the thread asks for on its way: what has been read from a message on, or that a piece of a table is taken. */
export type UnderstandingPart =
  | { kind: 'reading'; from: number }
  | { kind: 'table'; index: number; slice: TableSlice }

const linesAtOnce = 250

/** A table in pieces that are small enough to go over without a pause anybody could feel. */
export function sliceTable({ ideas, skipped, problems }: TableSlice): TableSlice[] {
  const longest = Math.max(ideas.length, skipped.length, problems.length)
  return Array.from({ length: Math.ceil(longest / linesAtOnce) }, (_, at) => {
    const [from, to] = [at * linesAtOnce, (at + 1) * linesAtOnce]
    return {
      ideas: ideas.slice(from, to),
      skipped: skipped.slice(from, to),
      problems: problems.slice(from, to),
    }
  })
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
