import {
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  type Table,
  TabStopType,
  TextRun,
} from 'docx'
import type { PaperBlock, PaperDocument } from '../../shared/papers/paper-document.ts'
import { page, paperNumbering, paperStyles, textWidth } from './word-styles.ts'
import { wordFigure } from './word-figure.ts'
import { factsTable, wordTable } from './word-table.ts'
import { cleanForWord, runOf } from './word-text.ts'

/** Stands as author and last editor in the file; a person's name never leaves the program unasked. */
const programName = 'Wegweiser'

/**
 * Writes a paper as a Word file (.docx): real heading styles, German as its language, numbered lists, tables with
 * repeated heads. Takes some hundred milliseconds, so it runs in a thread of its own (`workers/document-worker.ts`).
 */
export async function writePaper(document: PaperDocument): Promise<Uint8Array> {
  const size = { width: page.width, height: page.height }
  const margin = { top: page.margin, right: page.margin, bottom: page.margin, left: page.margin }
  const file = new Document({
    title: cleanForWord(document.title),
    subject: cleanForWord(document.subject),
    creator: programName,
    lastModifiedBy: programName,
    styles: paperStyles,
    numbering: paperNumbering,
    hyphenation: { autoHyphenation: true },
    sections: [
      {
        properties: { page: { size, margin } },
        headers: { default: new Header({ children: [marginLine([runOf(document.headerText)])] }) },
        footers: { default: new Footer({ children: [footerLine(document.footerText)] }) },
        children: [...document.blocks.flatMap(wordBlock), ...afterLastTable(document.blocks)],
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(file))
}

function wordBlock(block: PaperBlock, index: number): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'title':
      return [
        new Paragraph({ style: 'Kicker', children: [runOf(block.above)] }),
        new Paragraph({ heading: HeadingLevel.TITLE, children: [runOf(block.text)] }),
      ]
    case 'heading': {
      const heading = block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2
      return [new Paragraph({ heading, children: [runOf(block.text)] })]
    }
    case 'paragraph':
      return [
        new Paragraph({ style: block.tone === 'note' ? 'Note' : 'Normal', children: [runOf(block.text)] }),
      ]
    case 'list': {
      const reference = block.isNumbered ? 'numbered' : 'points'
      const numbering = { reference, level: 0, instance: index }
      return block.items.map((item) => new Paragraph({ numbering, children: [runOf(item)] }))
    }
    case 'facts':
      return [factsTable(block.rows)]
    case 'table':
      return [...captionOf(block.caption), wordTable(block)]
    case 'figure':
      return wordFigure(block)
    case 'page-break':
      return [new Paragraph({ children: [new PageBreak()] })]
  }
}

function captionOf(text: string): Paragraph[] {
  return text === '' ? [] : [new Paragraph({ style: 'Caption', children: [runOf(text)] })]
}

/** A Word file must not end with a table: Word would report it as damaged. */
function afterLastTable(blocks: readonly PaperBlock[]): Paragraph[] {
  const last = blocks.at(-1)?.kind
  return last === 'table' || last === 'facts' ? [new Paragraph({ style: 'Margin' })] : []
}

function marginLine(children: TextRun[]): Paragraph {
  return new Paragraph({
    style: 'Margin',
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
    children,
  })
}

function footerLine(text: string): Paragraph {
  return marginLine([
    runOf(text),
    new TextRun({ children: ['\tSeite ', PageNumber.CURRENT, ' von ', PageNumber.TOTAL_PAGES] }),
  ])
}
