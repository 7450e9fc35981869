/**
 * A paper as plain blocks in reading order, before it becomes Word or PDF. All texts are final: numbers, dates and
 * amounts are already written in the German way, so that every writer shows the same.
 */

export type ColumnKind = 'text' | 'number'

/** `width` is the column's part of the text width; only the proportions count. Numbers stand at the right. */
export type PaperColumn = { heading: string; kind: ColumnKind; width: number }

/** A `group` row is a heading over the rows below it: its first cell spans the table. */
export type PaperRow = { kind: 'plain' | 'group' | 'total'; cells: string[] }

/** An empty caption: the heading above already names the table. */
export type PaperTable = { kind: 'table'; caption: string; columns: PaperColumn[]; rows: PaperRow[] }

/** A picture over its caption; `alternative` is what it shows in words, for those who do not see it. */
export type PaperFigure = {
  kind: 'figure'
  caption: string
  alternative: string
  width: number
  height: number
  /** Base64. */
  png: string
}

export type PaperBlock =
  | { kind: 'title'; above: string; text: string }
  | { kind: 'heading'; level: 1 | 2; text: string }
  | { kind: 'paragraph'; text: string; tone: 'plain' | 'note' }
  | { kind: 'list'; isNumbered: boolean; items: string[] }
  /** Label and value side by side: the head of the paper. */
  | { kind: 'facts'; rows: { label: string; value: string }[] }
  | PaperTable
  | PaperFigure
  | { kind: 'page-break' }

export type PaperDocument = {
  /** Of the file, shown by viewers in the window's title. */
  title: string
  subject: string
  /** Left in the head of each page. */
  headerText: string
  /** Left in the foot of each page; the page number stands at the right. */
  footerText: string
  blocks: PaperBlock[]
}

/** The tables of a document, in order; for checks. */
export function tablesOf(document: PaperDocument): PaperTable[] {
  return document.blocks.filter((block) => block.kind === 'table')
}
