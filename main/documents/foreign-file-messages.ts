import type { Cell, CellRange, ReadFile, Sheet } from '../../shared/import/sheet.ts'

/** A sheet without its cells, which come before it in pieces. */
export type SheetOutline = Omit<Sheet, 'cells'> & {
  links: { range: CellRange; target: string }[]
}

type ReadOutcome = Extract<ReadFile, { outcome: 'read' }>

/**
 * What the reading process sends. Cells come in pieces of a few thousand, so that receiving a large file never holds up the
 * receiving process for long; the number of the sheet counts from 0.
 */
export type ReadingMessage =
  | { part: 'cells'; sheet: number; cells: Cell[] }
  | { part: 'file'; file: Omit<ReadOutcome, 'sheets'> & { sheets: SheetOutline[] } }
  | { part: 'refused'; refusal: Extract<ReadFile, { outcome: 'refused' }> }

export type SendReading = (message: ReadingMessage) => Promise<void>

/** Puts the pieces of one reading together again. */
export class ReadingCollector {
  readonly #cells: Cell[][] = []
  #answer: ReadFile | undefined

  /** The read or refused file; `undefined` as long as the last piece is missing. */
  get answer(): ReadFile | undefined {
    return this.#answer
  }

  take(message: ReadingMessage): void {
    if (message.part === 'refused') this.#answer = message.refusal
    else if (message.part === 'file') {
      const { sheets, ...file } = message.file
      this.#answer = { ...file, sheets: sheets.map((sheet, index) => this.#finishSheet(sheet, index)) }
    } else {
      const cells = (this.#cells[message.sheet] ??= [])
      for (const cell of message.cells) cells.push(cell)
    }
  }

  #finishSheet({ links, ...sheet }: SheetOutline, index: number): Sheet {
    const cells = sortCells(this.#cells[index] ?? [])
    const targets = new Map(links.map(({ range, target }) => [placeOf(range.top, range.left), target]))
    if (targets.size > 0) {
      for (const cell of cells) {
        const link = targets.get(placeOf(cell.row, cell.column))
        if (link !== undefined) cell.link = link
      }
    }
    return { ...sheet, cells }
  }
}

/** Checks that something received is a message of the reading process; its content was built there by the same program. */
export function isReadingMessage(value: unknown): value is ReadingMessage {
  if (typeof value !== 'object' || value === null || !('part' in value)) return false
  if (value.part === 'cells')
    return (
      'sheet' in value && typeof value.sheet === 'number' && 'cells' in value && Array.isArray(value.cells)
    )
  return (value.part === 'file' && 'file' in value) || (value.part === 'refused' && 'refusal' in value)
}

function placeOf(row: number, column: number): number {
  return row * 16_385 + column
}

/** Damaged sheets may list their rows in any order or a cell twice; the later one counts, as in Excel. */
function sortCells(cells: Cell[]): Cell[] {
  const isInOrder = cells.every((cell, index) => {
    const before = cells[index - 1]
    return before === undefined || placeOf(before.row, before.column) < placeOf(cell.row, cell.column)
  })
  if (isInOrder) return cells
  const byPlace = new Map(cells.map((cell) => [placeOf(cell.row, cell.column), cell]))
  return [...byPlace].toSorted(([a], [b]) => a - b).map(([, cell]) => cell)
}
