/**
 * The cells of a block as spreadsheets put it on the clipboard: tabs between cells, a line break after each row, and cells
 * that hold tabs, line breaks or quotation marks in quotation marks, with inner ones doubled. A quotation mark within a
 * cell that does not begin with one is an ordinary character.
 *
 * @returns at least one row with at least one cell; rows may differ in length.
 * @example
 * import { parsePastedBlock } from './pasted-block.ts'
 * parsePastedBlock('3,5\tenth.\r\n\t4\r\n') // → [["3,5", "enth."], ["", "4"]]
 * parsePastedBlock('"zwei\nZeilen"\t5" hoch') // → [["zwei\nZeilen", "5\" hoch"]]
 */
export function parsePastedBlock(clipboard: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  for (;;) {
    const { cell, end } = readCell(clipboard, at)
    row.push(cell)
    if (clipboard[end] === '\t') {
      at = end + 1
      continue
    }
    rows.push(row)
    at = end + (clipboard.startsWith('\r\n', end) ? 2 : 1)
    if (at >= clipboard.length) return rows
    row = []
  }
}

/**
 * The inverse of {@link parsePastedBlock}: what a spreadsheet understands when it is pasted there.
 *
 * @example
 * import { formatBlock } from './pasted-block.ts'
 * formatBlock([['3,5', 'enth.'], ['', '4']]) // → "3,5\tenth.\r\n\t4\r\n"
 */
export function formatBlock(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(formatCell).join('\t')}\r\n`).join('')
}

function formatCell(cell: string): string {
  return /[\t\r\n]|^"/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

const cellEnd = /\t|\r\n|\r|\n|$/g

function readCell(text: string, start: number): { cell: string; end: number } {
  if (text[start] === '"') {
    const quoted = readQuoted(text, start)
    if (quoted !== null) return quoted
  }
  cellEnd.lastIndex = start
  const end = cellEnd.exec(text)?.index ?? text.length
  return { cell: text.slice(start, end), end }
}

/** Null when the mark never closes before the end of a cell: then it was an ordinary character. */
function readQuoted(text: string, start: number): { cell: string; end: number } | null {
  let at = start + 1
  for (;;) {
    const mark = text.indexOf('"', at)
    if (mark === -1) return null
    if (text[mark + 1] === '"') {
      at = mark + 2
      continue
    }
    const end = mark + 1
    const isClosed = end === text.length || /[\t\r\n]/.test(text[end] ?? '')
    return isClosed ? { cell: text.slice(start + 1, mark).replaceAll('""', '"'), end } : null
  }
}
