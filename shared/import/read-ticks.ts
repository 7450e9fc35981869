import { evidence, type CellToRead, type FoundProblem, type ReadCell } from './read-cell.ts'
import { foldHeading } from './headings.ts'
import { parseYesNo } from './yes-no.ts'

/** The cells of one ticked column, one per line, under the name it stands for. */
export type TickedColumn = { name: string; cells: readonly CellToRead[] }

/**
 * The names whose columns are ticked, line by line, with the cell that carries the first tick. What is neither a tick
 * nor empty is doubted: a person says whether the field holds.
 */
export function readTicks(columns: readonly TickedColumn[]): {
  cells: CellToRead[]
  read: ReadCell<'fieldsOfAction'>[]
} {
  const [first] = columns
  const lines = [...(first?.cells ?? [])].map((cell, index) => readLine(cell, columns, index))
  return { cells: lines.map(({ cell }) => cell), read: lines.map(({ read }) => read) }
}

function readLine(
  own: CellToRead,
  columns: readonly TickedColumn[],
  index: number,
): { cell: CellToRead; read: ReadCell<'fieldsOfAction'> } {
  const value: string[] = []
  const problems: FoundProblem[] = []
  let carrier: CellToRead | undefined
  for (const { name, cells } of columns) {
    const cell = cells[index]
    if (cell?.cell === undefined) continue
    const { text } = cell
    const ticked = foldHeading(text) === foldHeading(name) ? true : parseYesNo(text)
    if (ticked === true) value.push(name)
    if (ticked === undefined) {
      problems.push({
        kind: 'unreadable-yes-no',
        raw: text,
        evidence: evidence('unclear-tick', { text, name }),
      })
    }
    if (ticked === true || ticked === undefined) carrier ??= cell
  }
  return { cell: carrier ?? own, read: { value, problems } }
}
