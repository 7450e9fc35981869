import type { Cell, ReadFile, Sheet } from '../../shared/import/sheet.ts'
import { CellUnpacker, DamagedReading } from './cell-unpacker.ts'
import { foreignFileLimits as limits } from './foreign-file-limits.ts'
import {
  type FileOutline,
  isFileOutline,
  isRefusal,
  type Refusal,
  type SheetOutline,
} from './foreign-file-outline.ts'

/**
 * What the reading process sends. Cells come packed, in pieces of a few thousand, so that nobody is held up for long by a
 * large file; the number of the sheet counts from 0. The last message is the file or its refusal.
 */
export type ReadingMessage =
  | { part: 'cells'; sheet: number; cells: Uint8Array }
  | { part: 'file'; file: FileOutline }
  | { part: 'refused'; refusal: Refusal }

export type SendReading = (message: ReadingMessage) => Promise<void>

/** Unpacks the pieces of one reading and puts them together again. Trusts nothing in them. */
export class ReadingCollector {
  readonly #cells: Cell[][] = []
  readonly #unpacker = new CellUnpacker()
  #answer: ReadFile | undefined

  /** The read or refused file; `undefined` as long as the last piece is missing. */
  get answer(): ReadFile | undefined {
    return this.#answer
  }

  /** @throws DamagedReading */
  take(message: ReadingMessage): void {
    if (message.part === 'cells') {
      const cells = (this.#cells[message.sheet] ??= [])
      for (const cell of this.#unpacker.unpack(message.cells)) cells.push(cell)
    } else if (message.part === 'refused') this.#answer = message.refusal
    else {
      const { sheets, ...file } = message.file
      if (this.#cells.length > sheets.length) throw new DamagedReading()
      this.#answer = { ...file, sheets: sheets.map((sheet, index) => this.#finishSheet(sheet, index)) }
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

/** Checks that something received is a message of the reading process; what is packed in it is checked when it is unpacked. */
export function isReadingMessage(value: unknown): value is ReadingMessage {
  if (typeof value !== 'object' || value === null || !('part' in value)) return false
  if (value.part === 'cells') {
    return (
      'sheet' in value && isSheetNumber(value.sheet) && 'cells' in value && value.cells instanceof Uint8Array
    )
  }
  if (value.part === 'file') return 'file' in value && isFileOutline(value.file)
  return value.part === 'refused' && 'refusal' in value && isRefusal(value.refusal)
}

function isSheetNumber(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < limits.sheets
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
