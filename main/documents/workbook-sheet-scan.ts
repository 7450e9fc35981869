import type { CellRange } from '../../shared/import/sheet.ts'
import { foreignFileLimits as limits } from './foreign-file-limits.ts'
import { refuse } from './foreign-file-refusal.ts'
import { columnLetters, findAddress, findRange, lastRow } from './workbook-address.ts'
import { CellBlock, type FormulaMaster, type ScannedCell } from './workbook-cell-block.ts'
import { readScannedCell, type OpenCell } from './workbook-cell-scan.ts'
import type { PlainRow } from './workbook-row-lane.ts'
import { TextGatherer, type SharedText } from './workbook-strings.ts'
import { findAttribute, isOn, type XmlAttributes, type XmlEvents } from './workbook-xml.ts'

/** What the scan needs to know of the workbook around the sheet. */
export type ScanSurroundings = {
  sheet: string
  sharedTexts: readonly SharedText[]
  isDate1904: boolean
  /** Cells that the sheets before have left of the limit. */
  cellsLeft: number
}

/** Small enough that exceljs never holds much, large enough that starting it does not count. */
const blockCells = 4_000
const orderBreaksAllowed = 100
const formulaCharacters = 8_192

/**
 * Goes through one sheet and keeps what we import: cells in blocks for exceljs, merges, hidden rows and columns, filter,
 * links and table references. Everything else (rules, formats, drawings, names) is passed over.
 */
export class SheetScan implements XmlEvents {
  /** Finished blocks; the caller takes them away. */
  blocks: CellBlock[] = []
  readonly merges: CellRange[] = []
  readonly hiddenRows: number[] = []
  readonly hiddenColumns: number[] = []
  readonly links: { range: CellRange; relationship: string }[] = []
  readonly tables: string[] = []
  filter: CellRange | undefined
  cellCount = 0
  cutTexts = 0
  droppedMerges = 0
  /** Outermost filled row and column, and the outermost that are declared or merely formatted. */
  readonly filled = { bottom: 0, right: 0 }
  readonly declared = { bottom: 0, right: 0 }
  readonly #surroundings: ScanSurroundings
  readonly #gatherer = new TextGatherer()
  readonly #masters = new Map<string, FormulaMaster>()
  #row = 0
  #column = 0
  #highestRow = 0
  #orderBreaks = 0
  #block: CellBlock | undefined
  #cell: OpenCell | undefined
  #field: 'value' | 'formula' | 'text' | undefined

  constructor(surroundings: ScanSurroundings) {
    this.#surroundings = surroundings
  }

  readonly open = (name: string, attributes: XmlAttributes, path: readonly string[]): void => {
    const depth = path.length
    if (depth === 1 && name !== 'worksheet')
      refuse('damaged-content', { why: 'no-worksheet', sheet: this.#surroundings.sheet })
    if (path[1] !== 'sheetData') this.#openOutside(name, attributes, path)
    else if (depth === 4 && name === 'c') this.#openCell(attributes)
    else if (depth === 3 && name === 'row') this.#openRow(attributes)
    else if (depth >= 5 && this.#cell !== undefined) this.#openInside(name, attributes, path)
  }

  readonly text = (text: string): void => {
    const cell = this.#cell
    if (cell === undefined || this.#field === undefined) return
    if (this.#field === 'text') this.#gatherer.text(text)
    else if (this.#field === 'value') cell.value = (cell.value ?? '') + text
    else if (cell.formula !== undefined && cell.formula.length < formulaCharacters) {
      cell.formula = (cell.formula + text).slice(0, formulaCharacters)
    }
  }

  readonly close = (_name: string, path: readonly string[]): void => {
    if (this.#cell === undefined) return
    if (path.length === 4) this.#closeCell(this.#cell)
    else if (path.length > 5) this.#gatherer.close()
    else {
      if (this.#field === 'text') this.#cell.inline = this.#gatherer.finish()
      this.#field = undefined
    }
  }

  /** Takes a row that did not go through the parser. */
  takeRow({ row, isHidden, cells }: PlainRow): void {
    this.#row = row
    if (isHidden && row <= limits.rows) this.hiddenRows.push(row)
    for (const cell of cells) this.#closeCell(cell)
  }

  /** Hands over the last block. */
  finish(): void {
    if (this.#block !== undefined) this.blocks.push(this.#block)
    this.#block = undefined
  }

  #openOutside(name: string, attributes: XmlAttributes, path: readonly string[]): void {
    const isChild = path.length === 3
    const range = findRange(attributes['ref'] ?? '')
    if (path.length === 2 && name === 'dimension' && range !== undefined)
      this.#declare(range.bottom, range.right)
    else if (path.length === 2 && name === 'autoFilter') this.filter = range
    else if (isChild && name === 'col' && isOn(attributes['hidden'])) this.#hideColumns(attributes)
    else if (isChild && name === 'mergeCell' && range !== undefined) this.#addMerge(range)
    else if (isChild && name === 'hyperlink' && range !== undefined)
      this.#addLink(range, findAttribute(attributes, 'id'))
    else if (isChild && name === 'tablePart' && this.tables.length < limits.declaredTables) {
      this.tables.push(findAttribute(attributes, 'id') ?? '')
    }
  }

  #openRow(attributes: XmlAttributes): void {
    const row = attributes['r'] === undefined ? this.#row + 1 : Number(attributes['r'])
    if (!Number.isInteger(row) || row < 1 || row > lastRow) {
      refuse('damaged-content', { why: 'row-number', sheet: this.#surroundings.sheet })
    }
    this.#row = row
    this.#column = 0
    if (isOn(attributes['hidden']) && row <= limits.rows) this.hiddenRows.push(row)
  }

  #openCell(attributes: XmlAttributes): void {
    const reference = attributes['r']
    const address =
      reference === undefined ? { row: this.#row, column: this.#column + 1 } : findAddress(reference)
    if (address === undefined) {
      return refuse('damaged-content', {
        why: 'cell-address',
        sheet: this.#surroundings.sheet,
        cell: (reference ?? '').slice(0, 40),
      })
    }
    this.#column = address.column
    this.#cell = { ...address, type: attributes['t'] ?? 'n', style: Number(attributes['s'] ?? 0) || 0 }
  }

  #openInside(name: string, attributes: XmlAttributes, path: readonly string[]): void {
    const cell = this.#cell
    if (cell === undefined) return
    if (path.length > 5) {
      if (path[4] === 'is') this.#gatherer.open(path.slice(5))
    } else if (name === 'v') {
      cell.value = ''
      this.#field = 'value'
    } else if (name === 'f' && attributes['t'] !== 'dataTable') {
      cell.formula = ''
      if (attributes['t'] === 'shared') cell.sharedFormula = attributes['si'] ?? ''
      this.#field = 'formula'
    } else if (name === 'is') {
      this.#gatherer.start()
      this.#field = 'text'
    }
  }

  #closeCell(open: OpenCell): void {
    this.#cell = undefined
    this.#field = undefined
    const { cell, isCut } = readScannedCell(open, this.#surroundings, this.#masters)
    if (isCut) this.cutTexts++
    this.#declare(open.row, open.column)
    if (cell !== undefined) this.#addCell(cell)
  }

  #addCell(cell: ScannedCell): void {
    const { sheet, cellsLeft } = this.#surroundings
    const at = { sheet, cell: `${columnLetters(cell.column)}${cell.row}` }
    if (cell.row > limits.rows) refuse('too-many-rows', { ...at, limit: limits.rows })
    if (cell.column > limits.columns) refuse('too-many-columns', { ...at, limit: limits.columns })
    this.cellCount++
    if (this.cellCount > cellsLeft) refuse('too-many-cells', { ...at, limit: limits.cells })
    this.filled.bottom = Math.max(this.filled.bottom, cell.row)
    this.filled.right = Math.max(this.filled.right, cell.column)
    this.#blockFor(cell.row).add(cell)
  }

  /** A new block begins at a row only, and wherever rows do not follow each other: exceljs forgets a row that comes twice. */
  #blockFor(row: number): CellBlock {
    const current = this.#block
    if (current !== undefined && row === this.#highestRow) return current
    const isBreak = row < this.#highestRow
    if (isBreak && ++this.#orderBreaks > orderBreaksAllowed) {
      refuse('damaged-content', { why: 'row-order', sheet: this.#surroundings.sheet })
    }
    this.#highestRow = row
    if (current !== undefined && !isBreak && current.cells.length < blockCells) return current
    if (current !== undefined) this.blocks.push(current)
    this.#block = new CellBlock(row)
    return this.#block
  }

  #declare(bottom: number, right: number): void {
    this.declared.bottom = Math.max(this.declared.bottom, bottom)
    this.declared.right = Math.max(this.declared.right, right)
  }

  #hideColumns(attributes: XmlAttributes): void {
    const last = Math.min(Number(attributes['max']), limits.columns)
    for (let column = Math.max(1, Number(attributes['min'])); column <= last; column++) {
      if (this.hiddenColumns.length >= limits.columns) return
      this.hiddenColumns.push(column)
    }
  }

  #addMerge(range: CellRange): void {
    if (this.merges.length < limits.merges) this.merges.push(range)
    else this.droppedMerges++
  }

  #addLink(range: CellRange, relationship: string | undefined): void {
    if (relationship !== undefined && this.links.length < limits.merges)
      this.links.push({ range, relationship })
  }
}
