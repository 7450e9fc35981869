import { strToU8, unzipSync, zipSync } from 'fflate'
import type { ReadingMessage } from './foreign-file-messages.ts'
import { readForeignBytes } from './foreign-file-reading.ts'
import { columnLetters } from './workbook-address.ts'
import { CellBlock } from './workbook-cell-block.ts'

const rows = 1_000
const columns = 8
const rounds = 6

/** Reads a small made-up workbook, so that everything is loaded and compiled when the first real one comes. */
export async function warmUpReader(): Promise<void> {
  const bytes = makeWorkbook()
  for (let round = 0; round < rounds; round++)
    await readForeignBytes({ bytes, fileName: 'warm-up.xlsx' }, refuseRefusal)
}

/** A refused workbook would warm nothing, and nobody would see it. */
async function refuseRefusal({ part }: ReadingMessage): Promise<void> {
  if (part === 'refused') throw new Error('The workbook for the warm-up is refused')
}

/** Texts and numbers in turn, all texts in the table of texts as Excel writes them, and a formula at the end. */
function makeWorkbook(): Uint8Array {
  const lines = Array.from(
    { length: rows },
    (_, at) => `<row r="${at + 1}" spans="1:8">${lineXml(at + 1)}</row>`,
  )
  const formula = `<row r="${rows + 1}"><c r="A${rows + 1}"><f>SUM(B1:B2)</f><v>3</v></c></row>`
  const texts = Array.from({ length: rows }, (_, at) => `<si><t>Text of line ${at}, with an Ä</t></si>`)
  const parts = {
    'xl/sharedStrings.xml': `<sst>${texts.join('')}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${lines.join('')}${formula}</sheetData></worksheet>`,
  }
  const packed = Object.entries(parts).map(([name, text]) => [name, strToU8(text)])
  return zipSync({ ...unzipSync(new CellBlock(1).toWorkbook()), ...Object.fromEntries(packed) })
}

function lineXml(row: number): string {
  return Array.from({ length: columns }, (_, at) => {
    const address = `${columnLetters(at + 1)}${row}`
    return at % 2 === 0
      ? `<c r="${address}" t="s"><v>${(row + at) % rows}</v></c>`
      : `<c r="${address}" s="1"><v>${row * at}.5</v></c>`
  }).join('')
}
