import type { Cell, CellValue } from '../../shared/import/sheet.ts'
import type { CellBlock, CellMark } from './workbook-cell-block.ts'
import { findIsoDate } from './workbook-date.ts'
import type { CellStyle } from './workbook-styles.ts'

type ExcelCell = { value: unknown; result: unknown; formula: unknown }
type Book = { styles: readonly CellStyle[]; isDate1904: boolean }

/** Reads a block with exceljs, which takes a fifth of a second to load and is therefore loaded on first use. */
export async function readBlockWithLibrary(block: CellBlock, book: Book): Promise<Cell[]> {
  const { default: Excel } = await import('exceljs')
  const workbook = new Excel.Workbook()
  const content = block.toWorkbook()
  await workbook.xlsx.load(new Uint8Array(content).buffer)
  const cells: Cell[] = []
  workbook.worksheets[0]?.eachRow((row, rowNumber) => {
    if (rowNumber < block.firstRow) return
    row.eachCell((cell, column) => {
      const place = { row: rowNumber, column }
      cells.push({ ...place, ...describeCell(cell, block.findMark(place), book) })
    })
  })
  return cells
}

function describeCell(cell: ExcelCell, mark: CellMark | undefined, book: Book): Omit<Cell, 'row' | 'column'> {
  const style = book.styles[mark?.style ?? 0]
  const formula = typeof cell.formula === 'string' ? cell.formula : undefined
  const content = formula === undefined ? cell.value : cell.result
  const isDate = mark?.isIsoDate === true || style?.isDate === true
  const described: Omit<Cell, 'row' | 'column'> = { value: describeValue(content, isDate, book.isDate1904) }
  if (formula !== undefined) described.formula = formula
  if (style?.format !== undefined) described.format = style.format
  if (style?.isBold === true) described.bold = true
  return described
}

function describeValue(content: unknown, isDate: boolean, isDate1904: boolean): CellValue {
  if (typeof content === 'string') return { kind: 'text', text: content }
  if (typeof content === 'boolean') return { kind: 'truth', truth: content }
  if (typeof content === 'number') {
    const iso = isDate ? findIsoDate(content, isDate1904) : undefined
    return iso === undefined ? { kind: 'number', number: content } : { kind: 'date', iso, serial: content }
  }
  if (typeof content === 'object' && content !== null && 'error' in content) {
    return { kind: 'error', code: String(content.error) }
  }
  return { kind: 'uncalculated' }
}
