import { lastColumn, lastRow } from './workbook-address.ts'
import type { OpenCell } from './workbook-cell-scan.ts'
import type { SheetScan } from './workbook-sheet-scan.ts'
import { feedXmlItems } from './workbook-xml-items.ts'

/** Leads a scan through a sheet: plain rows are given to it whole, everything else goes through the parser. */
export function feedRows(content: Uint8Array, part: string, scan: SheetScan): Generator<undefined> {
  const lane = new RowLane(content)
  const read = (at: number): number => {
    const row = lane.read(at)
    if (row === undefined) return -1
    scan.takeRow(row)
    return lane.end
  }
  return feedXmlItems(content, part, scan, { container: 'sheetData', item: 'row', depth: 2, read })
}

export type PlainRow = { row: number; isHidden: boolean; cells: OpenCell[] }

/** Attributes of a row that programs write; all but the first two only say how it looks. */
const rowAttributes =
  'r hidden spans s customFormat ht customHeight outlineLevel collapsed thickTop thickBot x14ac:dyDescent'
    .split(' ')
    .map((name) => Buffer.from(`${name}="`))
const [numberAttribute, hiddenAttribute] = [0, 1]

const rowStart = Buffer.from('<row')
const rowEnd = Buffer.from('</row>')
const cellStart = Buffer.from('<c r="')
const cellEnd = Buffer.from('</c>')
const styleStart = Buffer.from(' s="')
const typeStart = Buffer.from(' t="')
const valueStart = Buffer.from('<v>')
const valueEnd = Buffer.from('</v>')
const emptyEnd = Buffer.from('/>')
const [space, quote, ampersand, digit0, digit9, less, greater] = [32, 34, 38, 48, 57, 60, 62]
/** So many digits no number loses. */
const exactDigits = 15
const [letterA, letterZ, letterS, tilde] = [65, 90, 115, 126]

/**
 * Reads rows as spreadsheet programs write them, straight from the bytes: cells with their address, style, type and value.
 * Formulas, texts inside of cells, blanks within tags and whatever else XML allows are left to the parser.
 */
class RowLane {
  readonly #bytes: Buffer
  #at = 0

  constructor(content: Uint8Array) {
    this.#bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  }

  /** Where the row ends that was read last. */
  get end(): number {
    return this.#at
  }

  /** The row that begins here; `undefined` when it is not that plain. */
  read(at: number): PlainRow | undefined {
    this.#at = at
    while (isBlank(this.#bytes[this.#at])) this.#at++
    const row = this.#skip(rowStart) ? this.#readRowTag() : undefined
    if (row === undefined || this.#skip(emptyEnd)) return row
    if (this.#bytes[this.#at++] !== greater) return undefined
    while (!this.#skip(rowEnd)) {
      const cell = this.#readCell(row.row)
      if (cell === undefined) return undefined
      row.cells.push(cell)
    }
    return row
  }

  /** Up to the end of the tag. */
  #readRowTag(): PlainRow | undefined {
    const row: PlainRow = { row: 0, isHidden: false, cells: [] }
    let seen = 0
    while (this.#bytes[this.#at] === space) {
      this.#at++
      const attribute = rowAttributes.findIndex((start) => this.#skip(start))
      if (attribute === -1 || (seen & (1 << attribute)) !== 0) return undefined
      seen |= 1 << attribute
      const value = this.#readPlain(quote)
      if (value === undefined) return undefined
      this.#at++
      if (attribute === hiddenAttribute) row.isHidden = value === '1' || value === 'true' || value === 'on'
      if (attribute === numberAttribute) row.row = /^[1-9]\d{0,6}$/.test(value) ? Number(value) : 0
    }
    return row.row > 0 && row.row <= lastRow ? row : undefined
  }

  #readCell(row: number): OpenCell | undefined {
    const column = this.#skip(cellStart) ? this.#readColumn() : 0
    if (column === 0 || this.#readNumber() !== row) return undefined
    const cell: OpenCell = { row, column, type: 'n', style: 0 }
    if (this.#skip(styleStart)) {
      cell.style = this.#readNumber()
      if (cell.style === -1) return undefined
    }
    if (this.#skip(typeStart)) {
      const type = this.#readType()
      if (type === undefined) return undefined
      cell.type = type
    }
    if (this.#skip(emptyEnd)) return cell
    if (this.#bytes[this.#at++] !== greater) return undefined
    if (this.#skip(valueStart)) {
      const value = this.#readValue(cell.type)
      if (value === undefined || !this.#skip(valueEnd)) return undefined
      cell.value = value
    }
    return this.#skip(cellEnd) ? cell : undefined
  }

  /** Number of a column by its letters; 0 when there is none. */
  #readColumn(): number {
    let column = 0
    for (; ; this.#at++) {
      const letter = this.#bytes[this.#at] ?? 0
      if (letter < letterA || letter > letterZ) return column
      column = column * 26 + letter - letterA + 1
      if (column > lastColumn) return 0
    }
  }

  /** Up to seven digits and the quote behind them; -1 when something else stands there. */
  #readNumber(): number {
    const start = this.#at
    let number = 0
    for (; ; this.#at++) {
      const digit = this.#bytes[this.#at] ?? 0
      if (digit < digit0 || digit > digit9) break
      number = number * 10 + digit - digit0
    }
    const digits = this.#at - start
    return digits > 0 && digits <= 7 && this.#bytes[this.#at++] === quote ? number : -1
  }

  #readType(): string | undefined {
    if (this.#bytes[this.#at] === letterS && this.#bytes[this.#at + 1] === quote) {
      this.#at += 2
      return 's'
    }
    const type = this.#readPlain(quote)
    this.#at++
    return type
  }

  /** A row of digits as the number that it is, where a number is meant. */
  #readValue(type: string): string | number | undefined {
    if (type !== 's' && type !== 'n') return this.#readPlain(less)
    const start = this.#at
    let number = 0
    for (; this.#at - start < exactDigits; this.#at++) {
      const digit = this.#bytes[this.#at] ?? 0
      if (digit < digit0 || digit > digit9) break
      number = number * 10 + digit - digit0
    }
    if (this.#at > start && this.#bytes[this.#at] === less) return number
    this.#at = start
    return this.#readPlain(less)
  }

  /** Visible characters up to this sign, none of which means anything in XML; `undefined` when another one comes before. */
  #readPlain(end: number): string | undefined {
    const start = this.#at
    for (; ; this.#at++) {
      const byte = this.#bytes[this.#at] ?? 0
      if (byte === end) return this.#bytes.toString('latin1', start, this.#at)
      if (byte < space || byte > tilde || byte === ampersand || byte === less || byte === greater)
        return undefined
    }
  }

  /** Whether these bytes come next; then they are passed. */
  #skip(expected: Buffer): boolean {
    for (let index = 0; index < expected.length; index++)
      if (this.#bytes[this.#at + index] !== expected[index]) return false
    this.#at += expected.length
    return true
  }
}

function isBlank(byte: number | undefined): boolean {
  return byte === space || byte === 9 || byte === 10 || byte === 13
}
