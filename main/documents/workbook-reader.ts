import type { FileWarning } from '../../shared/import/sheet.ts'
import { readArchiveDirectory, type Archive } from './archive-directory.ts'
import { readPart } from './archive-part.ts'
import { CellChecks } from './foreign-file-cell-checks.ts'
import { foreignFileLimits as limits } from './foreign-file-limits.ts'
import type { SendReading } from './foreign-file-messages.ts'
import type { SheetOutline } from './foreign-file-outline.ts'
import { BlockPacker } from './workbook-block-pack.ts'
import { outlineSheet } from './workbook-outline.ts'
import { readWorkbookParts, type WorkbookParts } from './workbook-parts.ts'
import { feedRows } from './workbook-row-lane.ts'
import { SheetScan } from './workbook-sheet-scan.ts'
import { type SharedText, TextScan } from './workbook-strings.ts'
import { feedTexts } from './workbook-text-lane.ts'
import { readStyles } from './workbook-styles.ts'

type Book = Pick<WorkbookParts, 'sheets' | 'isDate1904'> & {
  archive: Archive
  sharedTexts: SharedText[]
  packer: BlockPacker
}

/**
 * Reads a workbook sheet by sheet and sends its cells as they come. Meant for the separate process only: with hostile content
 * it may take long or run out of memory, and then the process is ended from outside.
 */
export async function readWorkbook(bytes: Uint8Array, send: SendReading): Promise<void> {
  const archive = readArchiveDirectory(bytes)
  const parts = readWorkbookParts(archive)
  const styles = parts.styles === undefined ? [] : readStyles(archive, parts.styles)
  const sharedTexts = parts.sharedStrings === undefined ? [] : readSharedTexts(archive, parts.sharedStrings)
  const { isDate1904 } = parts
  const packer = new BlockPacker({ styles, isDate1904, sharedTexts })
  const book: Book = { sheets: parts.sheets, isDate1904, archive, sharedTexts, packer }
  const warnings: FileWarning[] = []
  if (parts.sheets.length > limits.manySheets)
    warnings.push({ kind: 'many-sheets', count: parts.sheets.length })
  if (parts.externalReferences > 0) warnings.push({ kind: 'external-link', count: parts.externalReferences })
  const sheets: SheetOutline[] = []
  let cellsLeft: number = limits.cells
  for (const index of parts.sheets.keys()) {
    const read = await readSheet(book, { index, cellsLeft }, send)
    cellsLeft -= read.cellCount
    sheets.push(read.sheet)
    warnings.push(...read.warnings)
  }
  await send({ part: 'file', file: { outcome: 'read', format: 'xlsx', sheets, warnings } })
}

function readSharedTexts(archive: Archive, part: string): SharedText[] {
  const scan = new TextScan()
  for (const _ of feedTexts(readPart(archive, part), part, scan)) continue
  return scan.texts
}

type SheetRead = { sheet: SheetOutline; warnings: FileWarning[]; cellCount: number }

async function readSheet(
  book: Book,
  { index, cellsLeft }: { index: number; cellsLeft: number },
  send: SendReading,
): Promise<SheetRead> {
  const part = book.sheets[index]
  if (part === undefined) throw new RangeError(`Sheet ${index} does not exist`)
  const { sharedTexts, isDate1904 } = book
  const scan = new SheetScan({ sheet: part.name, sharedTexts, isDate1904, cellsLeft })
  const checks = new CellChecks()
  const handOver = async (): Promise<void> => {
    for (const block of scan.blocks.splice(0)) {
      const cells = await book.packer.pack(block, checks)
      await send({ part: 'cells', sheet: index, cells })
    }
  }
  const content = readPart(book.archive, part.part)
  for (const _ of feedRows(content, part.part, scan)) {
    if (scan.blocks.length > 0) await handOver()
  }
  scan.finish()
  await handOver()
  const { sheet, warnings } = outlineSheet(book.archive, part, scan)
  return { sheet, warnings: [...warnings, ...checks.listWarnings(part.name)], cellCount: scan.cellCount }
}
