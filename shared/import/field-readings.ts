import type { FieldValue, IdeaField } from './idea-fields.ts'
import type { CellToRead } from './read-cell.ts'
import type { ReadColumn } from './read-columns.ts'

/** What one field says in the lines of a table; lines are counted by their index among the ideas. */
export class FieldReadings {
  readonly field: IdeaField
  /** One column, unless a person gave the field to several. */
  readonly #columns: readonly ReadColumn[]
  readonly #last: ReadColumn

  constructor(columns: readonly [ReadColumn, ...ReadColumn[]]) {
    this.field = columns[0].column.field
    this.#columns = columns
    this.#last = columns.at(-1) ?? columns[0]
  }

  /** The column that counts in a line: the last one in which something stands. */
  columnAt(index: number): ReadColumn | undefined {
    if (isFilled(this.#last.cells[index])) return this.#last
    if (this.#columns.length === 1) return undefined
    return this.#columns.findLast(({ cells }) => isFilled(cells[index]))
  }

  /** Visits the lines in which something stands, with the column and the cell that count. */
  forEach(visit: (index: number, column: ReadColumn, cell: CellToRead) => void): void {
    for (let index = 0; index < this.#last.cells.length; index += 1) {
      const column = this.columnAt(index)
      const cell = column?.cells[index]
      if (column && cell) visit(index, column, cell)
    }
  }

  /** What a line says, or would say after a person's word; null where it says nothing. */
  valueAt(index: number): FieldValue | null {
    const read = this.columnAt(index)?.read[index]
    return read?.value ?? read?.proposed ?? null
  }
}

/** True where something stands, be it blanks, and where a person typed something. */
export function isFilled(given: CellToRead | undefined): given is CellToRead {
  return given !== undefined && (given.cell !== undefined || given.typed !== undefined)
}

/** The readings of every field, in the order in which the columns were read. */
export function fieldsOf(columns: readonly ReadColumn[]): Map<IdeaField, FieldReadings> {
  const fields = new Map<IdeaField, [ReadColumn, ...ReadColumn[]]>()
  for (const column of columns) {
    const others = fields.get(column.column.field)
    if (others) others.push(column)
    else fields.set(column.column.field, [column])
  }
  return new Map([...fields].map(([field, group]) => [field, new FieldReadings(group)]))
}
