import type { CellValue } from '../../shared/import/sheet.ts'
import { CellPacker } from './cell-packer.ts'
import type { CellChecks } from './foreign-file-cell-checks.ts'
import { readBlockWithLibrary } from './workbook-block-read.ts'
import type { CellBlock, ScannedCell } from './workbook-cell-block.ts'
import { isMoment } from './workbook-date.ts'
import type { SharedText } from './workbook-strings.ts'
import type { CellStyle } from './workbook-styles.ts'

type Book = { styles: readonly CellStyle[]; isDate1904: boolean; sharedTexts: readonly SharedText[] }

/** Packs the blocks of a workbook: plain cells as they were scanned, all others as exceljs reads them. */
export class BlockPacker {
  readonly #book: Book
  readonly #packer: CellPacker
  /** Numbers of the shared texts in the packed file and 1, by their place in the table; 0 for what has not been used. */
  readonly #sharedNumbers: Uint32Array
  readonly #formats: number[] = []

  constructor(book: Book) {
    this.#book = book
    this.#packer = new CellPacker(book.isDate1904)
    this.#sharedNumbers = new Uint32Array(book.sharedTexts.length)
  }

  async pack(block: CellBlock, checks: CellChecks): Promise<Uint8Array> {
    if (!block.isPlain) {
      const cells = await readBlockWithLibrary(block, this.#book)
      for (const cell of cells) checks.check(cell)
      return this.#packer.pack(cells)
    }
    for (const cell of block.cells) {
      if (cell.type === 'text') checks.checkText(String(cell.value), cell.shared)
      const { row, column, style } = cell
      const isBold = this.#book.styles[style]?.isBold === true
      const [kind, value, format] = [this.#kindOf(cell), this.#valueOf(cell), this.#formatOf(style)]
      this.#packer.add({ row, column, kind, value, format, isBold })
    }
    return this.#packer.takeBlock()
  }

  #kindOf({ type, value, style, isIsoDate }: ScannedCell): CellValue['kind'] {
    if (type !== 'number') return type
    const isDate = isIsoDate || this.#book.styles[style]?.isDate === true
    return isDate && isMoment(Number(value), this.#book.isDate1904) ? 'date' : 'number'
  }

  #valueOf(cell: ScannedCell): number {
    const { type, value = '' } = cell
    if (type === 'number') return Number(value)
    if (type === 'truth') return value === '1' ? 1 : 0
    return type === 'text' ? this.#textOf(cell) : this.#packer.numberText(String(value).toWellFormed())
  }

  #textOf({ value, shared }: ScannedCell): number {
    const text = String(value)
    if (shared === undefined) return this.#packer.numberText(text)
    const known = this.#sharedNumbers[shared] ?? 0
    if (known > 0) return known - 1
    const number = this.#packer.addText(text)
    this.#sharedNumbers[shared] = number + 1
    return number
  }

  #formatOf(style: number): number {
    const format = this.#book.styles[style]?.format
    return (this.#formats[style] ??= format === undefined ? 0 : this.#packer.numberText(format) + 1)
  }
}
