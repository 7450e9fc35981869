import { strFromU8, unzipSync } from 'fflate'

/** The parts of a Word file as text, by their path in the archive. */
export function readWordParts(bytes: Uint8Array): Record<string, string> {
  const parts = unzipSync(bytes)
  return Object.fromEntries(
    Object.entries(parts)
      .filter(([path]) => path.endsWith('.xml'))
      .map(([path, part]) => [path, strFromU8(part)]),
  )
}

/** The tables of a document part: rows of cells, each cell's paragraphs joined by line ends. */
export function readWordTables(xml: string): string[][][] {
  return elements(xml, 'w:tbl').map((table) =>
    elements(table, 'w:tr').map((row) =>
      elements(row, 'w:tc').map((cell) => elements(cell, 'w:p').map(textOf).join('\n')),
    ),
  )
}

/** Texts of the paragraphs that carry a style. */
export function textsOfStyle(xml: string, style: string): string[] {
  return elements(xml, 'w:p')
    .filter((paragraph) => paragraph.includes(`<w:pStyle w:val="${style}"/>`))
    .map(textOf)
}

/** Elements of a name; none of those asked for here lies inside another of its name. */
export function elements(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>.*?</${name}>`, 'gs'))].map(([found]) => found)
}

function textOf(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>(.*?)<\/w:t>/gs)]
    .map(([, text = '']) => text)
    .join('')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}
