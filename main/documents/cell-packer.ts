import type { Cell, CellValue } from '../../shared/import/sheet.ts'
import {
  boldBit,
  date1904Bit,
  packedBytes,
  packedKinds,
  viewColumns,
  wideBit,
  writeHead,
} from './packed-layout.ts'

const notLatin = /[^\u0000-\u00ff]/

/** A cell whose texts have numbers: `value` is one of them, or what `PackedColumns` says; `format` is 0 or the number and 1. */
export type PackableCell = {
  row: number
  column: number
  kind: CellValue['kind']
  value: number
  format: number
  isBold: boolean
}

/** Packs the cells of one file, block by block, in the reading process. */
export class CellPacker {
  readonly #isDate1904: boolean
  readonly #textNumbers = new Map<string, number>()
  #textCount = 0
  #lengths: number[] = []
  #narrow = ''
  #wide = ''
  #cells: PackableCell[] = []
  #formulaCells: number[] = []
  #formulaTexts: number[] = []

  /** @param isDate1904 whether the serial numbers of dates count from 1904 */
  constructor(isDate1904 = false) {
    this.#isDate1904 = isDate1904
  }

  /** The next block of the file; its cells may use texts of the blocks before. */
  pack(cells: readonly Cell[]): Uint8Array {
    for (const { row, column, value, format, bold, formula } of cells) {
      if (formula !== undefined) {
        this.#formulaCells.push(this.#cells.length)
        this.#formulaTexts.push(this.numberText(formula))
      }
      const formatNumber = format === undefined ? 0 : this.numberText(format) + 1
      const isBold = bold === true
      this.add({ row, column, kind: value.kind, value: this.#numberOf(value), format: formatNumber, isBold })
    }
    return this.takeBlock()
  }

  add(cell: PackableCell): void {
    this.#cells.push(cell)
  }

  /** Number of a text in this file. */
  numberText(text: string): number {
    const known = this.#textNumbers.get(text)
    if (known !== undefined) return known
    const number = this.addText(text)
    this.#textNumbers.set(text, number)
    return number
  }

  /** A number for a text of which the caller knows that it comes once. */
  addText(text: string): number {
    const isWide = notLatin.test(text)
    if (isWide) this.#wide += text
    else this.#narrow += text
    this.#lengths.push(isWide ? text.length + wideBit : text.length)
    return this.#textCount++
  }

  /** The block of what has been added since the last one. */
  takeBlock(): Uint8Array {
    const counts = {
      cells: this.#cells.length,
      formulas: this.#formulaCells.length,
      texts: this.#lengths.length,
      wideUnits: this.#wide.length,
      narrowBytes: this.#narrow.length,
    }
    const block = Buffer.from(new ArrayBuffer(packedBytes(counts)))
    writeHead(block.buffer, counts)
    const columns = viewColumns(block.buffer, counts)
    columns.formulaCells.set(this.#formulaCells)
    columns.formulaTexts.set(this.#formulaTexts)
    columns.lengths.set(this.#lengths)
    for (let at = 0; at < counts.cells; at++) {
      const cell = this.#cells[at]
      if (cell === undefined) break
      columns.values[at] = cell.value
      columns.rows[at] = cell.row
      columns.formats[at] = cell.format
      columns.columns[at] = cell.column
      columns.kinds[at] = this.#kindOf(cell.kind) | (cell.isBold ? boldBit : 0)
    }
    block.write(this.#wide, columns.wide.byteOffset, 'utf16le')
    block.write(this.#narrow, columns.narrow.byteOffset, 'latin1')
    this.#lengths = []
    this.#narrow = this.#wide = ''
    this.#cells = []
    this.#formulaCells = []
    this.#formulaTexts = []
    return block
  }

  #kindOf(kind: CellValue['kind']): number {
    const number = packedKinds.indexOf(kind)
    return kind === 'date' && this.#isDate1904 ? number | date1904Bit : number
  }

  #numberOf(value: CellValue): number {
    switch (value.kind) {
      case 'text':
        return this.numberText(value.text)
      case 'number':
        return value.number
      case 'date':
        return value.serial
      case 'truth':
        return value.truth ? 1 : 0
      case 'error':
        return this.numberText(value.code)
      case 'uncalculated':
        return 0
    }
  }
}
