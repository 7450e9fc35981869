import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { PaperColumn, PaperRow, PaperTable } from '../../shared/papers/paper-document.ts'
import { colours, textWidth } from './word-styles.ts'
import { cleanForWord, runOf } from './word-text.ts'

const thin = { style: BorderStyle.SINGLE, size: 4, color: colours.rule }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const cellMargins = { top: 50, bottom: 50, left: 80, right: 80 }

/**
 * A table whose head repeats on every page and whose rows are never cut in two. Column widths are written out: without
 * them every program lays the table out in its own way.
 */
export function wordTable({ columns, rows }: PaperTable): Table {
  const widths = columnWidths(columns)
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, at) =>
      cellOf(column.heading, { column, width: widths[at], bold: true, shade: colours.shade }),
    ),
  })
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: cellMargins,
    borders: {
      top: thin,
      bottom: thin,
      left: none,
      right: none,
      insideHorizontal: thin,
      insideVertical: none,
    },
    rows: [head, ...rows.map((row, at) => rowOf(row, columns, { widths, isFollowed: at < rows.length - 1 }))],
  })
}

function rowOf(
  { kind, cells }: PaperRow,
  columns: readonly PaperColumn[],
  { widths, isFollowed }: { widths: readonly number[]; isFollowed: boolean },
): TableRow {
  if (kind === 'group') {
    const paragraph = cellParagraphs(cells[0] ?? '', { bold: true })
    const cell = new TableCell({
      children: paragraph,
      columnSpan: columns.length,
      shading: { fill: colours.total },
    })
    return new TableRow({ cantSplit: true, keepNext: isFollowed, children: [cell] })
  }
  const isTotal = kind === 'total'
  return new TableRow({
    cantSplit: true,
    children: columns.map((column, at) =>
      cellOf(cells[at] ?? '', {
        column,
        width: widths[at],
        bold: isTotal,
        ...(isTotal && { shade: colours.total }),
      }),
    ),
  })
}

type CellLook = { column: PaperColumn; width: number | undefined; bold: boolean; shade?: string }

function cellOf(text: string, { column, width, bold, shade }: CellLook): TableCell {
  return new TableCell({
    children: cellParagraphs(text, { bold, isNumber: column.kind === 'number' }),
    verticalAlign: VerticalAlignTable.TOP,
    ...(width !== undefined && { width: { size: width, type: WidthType.DXA } }),
    ...(shade !== undefined && { shading: { fill: shade } }),
  })
}

function cellParagraphs(text: string, { bold = false, isNumber = false }): Paragraph[] {
  return cleanForWord(text)
    .split('\n')
    .map(
      (line) =>
        new Paragraph({
          style: 'Cell',
          alignment: isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: [runOf(line, { bold })],
        }),
    )
}

/** Head of the paper: labels at the left, values at the right, no head row because the labels are it. */
export function factsTable(rows: readonly { label: string; value: string }[]): Table {
  const widths = [2_300, textWidth - 2_300]
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: cellMargins,
    borders: {
      top: thin,
      bottom: thin,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    rows: rows.map(
      ({ label, value }) =>
        new TableRow({
          cantSplit: true,
          children: [label, value].map((text, at) =>
            cellOf(text, { column: plain, width: widths[at], bold: at === 0 }),
          ),
        }),
    ),
  })
}

const plain: PaperColumn = { heading: '', kind: 'text', width: 1 }

/** Whole twips that fill the text width exactly; what rounding leaves over goes to the widest column. */
export function columnWidths(columns: readonly Pick<PaperColumn, 'width'>[]): number[] {
  const sum = columns.reduce((total, { width }) => total + width, 0)
  const widths = columns.map(({ width }) => Math.floor((width / sum) * textWidth))
  const widest = widths.indexOf(Math.max(...widths))
  const rest = textWidth - widths.reduce((total, width) => total + width, 0)
  return widths.map((width, at) => (at === widest ? width + rest : width))
}
