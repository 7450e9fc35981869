import { readForeignBytes } from './foreign-file-reading.ts'
import { CellBlock } from './workbook-cell-block.ts'

const rows = 500
const columns = 8
const rounds = 4

/** Reads a small made-up workbook, so that everything is loaded and compiled when the first real one comes. */
export async function warmUpReader(): Promise<void> {
  const bytes = makeBlock().toWorkbook()
  for (let round = 0; round < rounds; round++)
    await readForeignBytes({ bytes, fileName: 'warm-up.xlsx' }, async () => undefined)
}

function makeBlock(): CellBlock {
  const block = new CellBlock(1)
  const plain = { style: 0, isIsoDate: false }
  for (let row = 1; row <= rows; row++) {
    for (let column = 1; column <= columns; column++) {
      const isText = column % 2 === 0
      const value = isText ? `Text ${row} in column ${column}` : String(row * column)
      block.add({ row, column, type: isText ? 'text' : 'number', value, ...plain })
    }
  }
  const formula = { text: 'SUM(A1:A2)' }
  block.add({ row: rows + 1, column: 1, type: 'number', value: '3', ...plain, formula })
  return block
}
