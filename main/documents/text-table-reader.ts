import Papa from 'papaparse'
import type { Cell, FileWarning } from '../../shared/import/sheet.ts'
import { CellPacker } from './cell-packer.ts'
import { CellChecks } from './foreign-file-cell-checks.ts'
import { foreignFileLimits as limits } from './foreign-file-limits.ts'
import type { SendReading } from './foreign-file-messages.ts'
import { refuse } from './foreign-file-refusal.ts'
import { findDeclaredDelimiter, findDelimiter, type Delimiter } from './text-table-delimiter.ts'
import { decodeText, findEncoding } from './text-table-encoding.ts'
import { cutCellText } from './workbook-text.ts'

const cellsPerMessage = 4_000

/**
 * Reads a text table (CSV and its relatives) and sends its cells as they come. Rows are records: a line break inside quotes
 * does not count, an empty record does, a first line `sep=;` does not. All line breaks become LF, which is the price for
 * reading files in which several kinds are mixed.
 */
export async function readTextTable(bytes: Uint8Array, send: SendReading): Promise<void> {
  const encoding = findEncoding(bytes)
  const text = decodeText(bytes, encoding).replaceAll(/\r\n?/g, '\n')
  if (text.trim() === '') refuse('empty-file')
  checkLines(text)
  const declared = findDeclaredDelimiter(text)
  const delimiter = declared?.delimiter ?? findDelimiter(text)
  const content = declared?.rest ?? text
  const warnings: FileWarning[] = []
  if (encoding.doubtful > 0)
    warnings.push({ kind: 'unknown-encoding', sheet: null, count: encoding.doubtful })
  if (encoding.encoding === 'macintosh') warnings.push({ kind: 'mac-encoding', sheet: null })
  warnings.push(...(await readRecords(content, delimiter, send)))
  const sheet = {
    name: null,
    visibility: 'visible' as const,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    declaredTables: [],
    links: [],
  }
  await send({
    part: 'file',
    file: {
      outcome: 'read',
      format: 'text',
      encoding: encoding.encoding,
      ...(encoding.markBytes > 0 && { byteOrderMark: true as const }),
      ...(delimiter && { delimiter }),
      sheets: [sheet],
      warnings,
    },
  })
}

function checkLines(text: string): void {
  let start = 0
  for (let line = 1; start < text.length; line++) {
    const end = text.indexOf('\n', start)
    const length = (end === -1 ? text.length : end) - start
    if (length > limits.lineCharacters)
      refuse('damaged-content', { why: 'line-length', line, limit: limits.lineCharacters })
    start += length + 1
  }
}

async function readRecords(
  text: string,
  delimiter: Delimiter | undefined,
  send: SendReading,
): Promise<FileWarning[]> {
  const checks = new CellChecks()
  const packer = new CellPacker()
  let cellCount = 0
  let cutTexts = 0
  let cells: Cell[] = []
  for (const [index, record] of splitRecords(text, delimiter).entries()) {
    for (const [fieldIndex, field] of record.entries()) {
      if (field === '') continue
      cellCount++
      checkPlace({ row: index + 1, column: fieldIndex + 1, cellCount })
      const cut = cutCellText(field)
      if (cut.length < field.length) cutTexts++
      const cell: Cell = { row: index + 1, column: fieldIndex + 1, value: { kind: 'text', text: cut } }
      checks.check(cell)
      cells.push(cell)
    }
    if (cells.length >= cellsPerMessage) {
      await send({ part: 'cells', sheet: 0, cells: packer.pack(cells) })
      cells = []
    }
  }
  await send({ part: 'cells', sheet: 0, cells: packer.pack(cells) })
  const cut: FileWarning[] = cutTexts > 0 ? [{ kind: 'text-cut', sheet: null, count: cutTexts }] : []
  return [...cut, ...checks.listWarnings(null)]
}

/**
 * A quote that is never closed would swallow the rest of the file into one cell; then the file is refused, with the record in
 * which it opens.
 */
function splitRecords(text: string, delimiter: Delimiter | undefined): string[][] {
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter: delimiter ?? unusedDelimiter,
    newline: '\n',
  })
  const unclosed = errors.find(({ code }) => code === 'MissingQuotes')
  if (unclosed !== undefined)
    refuse('damaged-content', { why: 'unclosed-quote', record: (unclosed.row ?? 0) + 1 })
  return data
}

/** Unit separator: stands in no text that passed the sniffing, so every record has one field. */
const unusedDelimiter = '\u001f'

function checkPlace({ row, column, cellCount }: { row: number; column: number; cellCount: number }): void {
  if (row > limits.rows) refuse('too-many-rows', { row, limit: limits.rows })
  if (column > limits.columns) refuse('too-many-columns', { row, limit: limits.columns })
  if (cellCount > limits.cells) refuse('too-many-cells', { row, limit: limits.cells })
}
