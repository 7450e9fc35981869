import type { Cell, CellValue } from '../../shared/import/sheet.ts'
import { foreignFileLimits as limits } from './foreign-file-limits.ts'
import {
  boldBit,
  date1904Bit,
  kindBits,
  type PackedColumns,
  packedKinds,
  readHead,
  viewColumns,
  wideBit,
} from './packed-layout.ts'
import { findIsoDate } from './workbook-date.ts'

/** Thrown when the reading process sent what it never sends: it has been taken over, or something is broken. */
export class DamagedReading extends Error {
  constructor() {
    super('The reading process sent something damaged')
    this.name = 'DamagedReading'
  }
}

/** Unpacks the blocks of one file in their order. Trusts nothing in them. */
export class CellUnpacker {
  readonly #texts: string[] = []
  #cellCount = 0

  /** @throws DamagedReading */
  unpack(block: Uint8Array): Cell[] {
    const { buffer } = block
    const counts = block.byteLength === buffer.byteLength ? readHead(buffer) : undefined
    if (counts === undefined) throw new DamagedReading()
    this.#cellCount += counts.cells
    if (this.#cellCount > limits.cells) throw new DamagedReading()
    const columns = viewColumns(buffer, counts)
    this.#addTexts(buffer, columns)
    const cells = Array.from(columns.rows, (row, at) => this.#cellAt(columns, row, at))
    for (const [at, cellNumber] of columns.formulaCells.entries()) {
      const cell = cells[cellNumber]
      if (cell === undefined) throw new DamagedReading()
      cell.formula = this.#textOf(columns.formulaTexts[at])
    }
    return cells
  }

  #addTexts(buffer: ArrayBufferLike, { lengths, narrow, wide }: PackedColumns): void {
    const narrowTexts = Buffer.from(buffer, narrow.byteOffset, narrow.byteLength).toString('latin1')
    const wideTexts = Buffer.from(buffer, wide.byteOffset, wide.byteLength).toString('utf16le')
    let narrowAt = 0
    let wideAt = 0
    for (const stored of lengths) {
      if (stored >= wideBit) this.#texts.push(wideTexts.slice(wideAt, (wideAt += stored - wideBit)))
      else this.#texts.push(narrowTexts.slice(narrowAt, (narrowAt += stored)))
    }
    if (narrowAt !== narrowTexts.length || wideAt !== wideTexts.length) throw new DamagedReading()
  }

  #cellAt({ columns, kinds, values, formats }: PackedColumns, row: number, at: number): Cell {
    const [column = 0, kind = 0, format = 0] = [columns[at], kinds[at], formats[at]]
    if (row < 1 || row > limits.rows || column < 1 || column > limits.columns) throw new DamagedReading()
    const cell: Cell = { row, column, value: this.#valueOf(kind, values[at] ?? 0) }
    if (format > 0) cell.format = this.#textOf(format - 1)
    if ((kind & boldBit) !== 0) cell.bold = true
    return cell
  }

  #valueOf(kind: number, number: number): CellValue {
    if (!Number.isFinite(number)) throw new DamagedReading()
    switch (packedKinds[kind & kindBits]) {
      case 'text':
        return { kind: 'text', text: this.#cellTextOf(number) }
      case 'number':
        return { kind: 'number', number }
      case 'date':
        return dateOf(number, (kind & date1904Bit) !== 0)
      case 'truth':
        return { kind: 'truth', truth: number === 1 }
      case 'error':
        return { kind: 'error', code: this.#textOf(number) }
      case 'uncalculated':
        return { kind: 'uncalculated' }
      case undefined:
      default:
        throw new DamagedReading()
    }
  }

  #cellTextOf(number: number): string {
    const text = this.#textOf(number)
    if (text.length > limits.cellCharacters) throw new DamagedReading()
    return text
  }

  #textOf(number: number | undefined): string {
    const text = number === undefined ? undefined : this.#texts[number]
    if (text === undefined) throw new DamagedReading()
    return text
  }
}

function dateOf(serial: number, isDate1904: boolean): CellValue {
  const iso = findIsoDate(serial, isDate1904)
  if (iso === undefined) throw new DamagedReading()
  return { kind: 'date', iso, serial }
}
