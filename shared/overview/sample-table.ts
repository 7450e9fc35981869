/**
 * Reads a table of the sample sources: semicolons between cells, a heading line, double quotes around a cell that holds
 * a semicolon or a line break. Foreign files go through `import/` instead; this reader trusts nobody but does not guess.
 *
 * @returns one record a line, by heading; an empty cell is ''
 * @throws RangeError naming the line when a line has more or fewer cells than the heading
 * @example
 * import { parseSampleTable } from './sample-table.ts'
 * parseSampleTable('number;title\nI-001;"Rufbus; abends"\n') // → [{"number":"I-001","title":"Rufbus; abends"}]
 */
export function parseSampleTable(text: string): Record<string, string>[] {
  const [heading, ...lines] = splitCells(text)
  if (heading === undefined) return []
  return lines.map((cells, index) => {
    if (cells.length !== heading.length) {
      throw new RangeError(`line ${index + 2}: ${cells.length} cells instead of ${heading.length}`)
    }
    return Object.fromEntries(heading.map((name, column) => [name, cells[column] ?? '']))
  })
}

const nextCell = /(?:"((?:[^"]|"")*)"|([^;"\n]*))(;|\n|$)/y

function splitCells(text: string): string[][] {
  const source = text.replaceAll('\r\n', '\n').replace(/^\uFEFF/, '')
  const lines: string[][] = []
  let line: string[] = []
  nextCell.lastIndex = 0
  while (nextCell.lastIndex < source.length) {
    const found = nextCell.exec(source)
    if (found === null) throw new RangeError(`line ${lines.length + 1}: a quotation mark is not closed`)
    line.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '')
    if (found[3] === ';' && nextCell.lastIndex < source.length) continue
    if (found[3] === ';') line.push('')
    lines.push(line)
    line = []
  }
  return lines
}
