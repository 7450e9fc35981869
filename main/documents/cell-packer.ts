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

/** Packs the cells of one file, block by block, in the reading process. */
export class CellPacker {
  readonly #isDate1904: boolean
  readonly #textNumbers = new Map<string, number>()
  #lengths: number[] = []
  #narrow = ''
  #wide = ''

  /** @param isDate1904 whether the serial numbers of dates count from 1904 */
  constructor(isDate1904 = false) {
    this.#isDate1904 = isDate1904
  }

  /** The next block of the file; its cells may use texts of the blocks before. */
  pack(cells: readonly Cell[]): Uint8Array {
    const values = cells.map(({ value }) => this.#numberOf(value))
    const formats = cells.map(({ format }) => (format === undefined ? 0 : this.#addText(format) + 1))
    const formulas = [...cells.entries()].flatMap(([at, { formula }]) =>
      formula === undefined ? [] : [{ at, text: this.#addText(formula) }],
    )
    const counts = {
      cells: cells.length,
      formulas: formulas.length,
      texts: this.#lengths.length,
      wideUnits: this.#wide.length,
      narrowBytes: this.#narrow.length,
    }
    const block = Buffer.from(new ArrayBuffer(packedBytes(counts)))
    writeHead(block.buffer, counts)
    const columns = viewColumns(block.buffer, counts)
    columns.values.set(values)
    columns.formats.set(formats)
    columns.formulaCells.set(formulas.map(({ at }) => at))
    columns.formulaTexts.set(formulas.map(({ text }) => text))
    columns.lengths.set(this.#lengths)
    for (const [at, { row, column, value, bold }] of cells.entries()) {
      columns.rows[at] = row
      columns.columns[at] = column
      columns.kinds[at] = this.#kindOf(value) | (bold === true ? boldBit : 0)
    }
    block.write(this.#wide, columns.wide.byteOffset, 'utf16le')
    block.write(this.#narrow, columns.narrow.byteOffset, 'latin1')
    this.#lengths = []
    this.#narrow = this.#wide = ''
    return block
  }

  #kindOf({ kind }: CellValue): number {
    const number = packedKinds.indexOf(kind)
    return kind === 'date' && this.#isDate1904 ? number | date1904Bit : number
  }

  #numberOf(value: CellValue): number {
    switch (value.kind) {
      case 'text':
        return this.#addText(value.text)
      case 'number':
        return value.number
      case 'date':
        return value.serial
      case 'truth':
        return value.truth ? 1 : 0
      case 'error':
        return this.#addText(value.code)
      case 'uncalculated':
        return 0
    }
  }

  #addText(text: string): number {
    const known = this.#textNumbers.get(text)
    if (known !== undefined) return known
    const number = this.#textNumbers.size
    this.#textNumbers.set(text, number)
    const isWide = notLatin.test(text)
    if (isWide) this.#wide += text
    else this.#narrow += text
    this.#lengths.push(isWide ? text.length + wideBit : text.length)
    return number
  }
}
