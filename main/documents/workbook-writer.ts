import type { Workbook, Worksheet, WorksheetView } from 'exceljs'
import {
  address,
  columnName,
  type LinePlan,
  type PlanCell,
  type SheetPlan,
  type TablePlan,
  type WorkbookPlan,
} from '../../shared/workbook-plan.ts'
import { beginsLikeFormula, cellContent, CellRefused, escapedText } from './workbook-cell.ts'
import { limitEntries, lockStructure, protectSheet, writeNotes } from './workbook-entries.ts'
import { heightFor, styleOf } from './workbook-looks.ts'

export type WorkbookOptions = {
  /** Default true. `false` makes every formula wait for a program that computes it: for tests of the formulas. */
  storeResults?: boolean
}

/**
 * Writes a planned workbook as `.xlsx`. Excel computes all formulas anew when it opens the file; the stored results are
 * for viewers that do not compute. The file names the program, no person.
 *
 * @returns the bytes of the file.
 * @throws CellRefused when the plan holds what no cell may hold, or names that Excel would have to repair.
 */
export async function writeWorkbook(plan: WorkbookPlan, options: WorkbookOptions = {}): Promise<Uint8Array> {
  // The library takes a third of a second to load; whoever never exports never waits for it.
  const { default: excel } = await import('exceljs')
  checkNames(plan)
  const workbook = new excel.Workbook()
  describe(workbook, plan)
  for (const sheet of plan.sheets) await writeSheet(workbook, sheet, { ...options, footer: plan.footer })
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer())
  return plan.isStructureLocked === true ? lockStructure(bytes) : bytes
}

function describe(workbook: Workbook, { title, writtenOn }: WorkbookPlan): void {
  const writtenAt = new Date(`${writtenOn}T00:00:00Z`)
  workbook.title = title
  workbook.creator = 'Wegweiser'
  workbook.lastModifiedBy = 'Wegweiser'
  workbook.created = writtenAt
  workbook.modified = writtenAt
  workbook.calcProperties.fullCalcOnLoad = true
}

type SheetOptions = WorkbookOptions & { footer: string }

async function writeSheet(workbook: Workbook, plan: SheetPlan, options: SheetOptions): Promise<void> {
  const sheet = workbook.addWorksheet(plan.name, {
    state: stateOf(plan),
    views: [viewOf(plan)],
    pageSetup: {
      // 9 is A4.
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: plan.pagesAcross ?? 1,
      fitToHeight: 0,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
      ...(plan.repeatedRows ? { printTitlesRow: plan.repeatedRows.join(':') } : {}),
      ...(plan.repeatedColumns ? { printTitlesColumn: plan.repeatedColumns.map(columnName).join(':') } : {}),
    },
    headerFooter: { oddFooter: `&L${footerText(options.footer)}&R&A · &P / &N` },
  })
  for (const [index, width] of plan.widths.entries()) sheet.getColumn(index + 1).width = width
  for (const table of plan.tables) writeTable(sheet, table, options)
  for (const table of plan.tables) setHeights(sheet, table, plan.widths)
  for (const line of plan.lines) writeLine(sheet, line, { ...options, wrap: plan.tables.length === 0 })
  limitEntries(sheet, plan)
  writeNotes(sheet, plan)
  if (plan.isProtected === true) await protectSheet(sheet)
}

function stateOf({ visibility }: SheetPlan): 'visible' | 'hidden' | 'veryHidden' {
  return visibility === 'very-hidden' ? 'veryHidden' : (visibility ?? 'visible')
}

/** A frozen view without anything frozen is something that Excel repairs. */
function viewOf({ frozen: { rows, columns } }: SheetPlan): Partial<WorksheetView> {
  return rows + columns === 0 ? { state: 'normal' } : { state: 'frozen', xSplit: columns, ySplit: rows }
}

/** An ampersand is a code in footers, two of them print as one. Excel takes no footer beyond 255 characters. */
function footerText(footer: string): string {
  return footer.slice(0, 100).toWellFormed().replaceAll('&', '&&')
}

function writeLine(
  sheet: Worksheet,
  { row, column, cells, look, format, ...line }: LinePlan,
  { wrap: usual, ...options }: WorkbookOptions & { wrap: boolean },
): void {
  const wrap = line.wrap ?? usual
  for (const [index, value] of cells.entries()) {
    const cell = sheet.getCell(row, column + index)
    cell.value = cellContent(value, { where: `${sheet.name}!${cell.address}`, ...options })
    cell.style = styleOf(look, { format: formatOf(value, format), wrap })
  }
  if (!wrap) return
  const widths = cells.map((value, index) => ({ value, width: sheet.getColumn(column + index).width }))
  const present = sheet.getRow(row)
  // Several lines may share a row, each with a look of its own.
  present.height = Math.max(present.height ?? 0, heightFor(widths))
}

function writeTable(sheet: Worksheet, table: TablePlan, options: WorkbookOptions): void {
  const { name, top, left, columns, rows, filter } = table
  const where = (row: number, column: number) => `${sheet.name}!${address(left + column, top + row)}`
  sheet.addTable({
    name,
    ref: address(left, top),
    headerRow: true,
    totalsRow: false,
    style: { theme: 'TableStyleLight1', showRowStripes: true },
    columns: columns.map(({ header }) => ({
      name: escapedText(header),
      filterButton: filter,
    })),
    rows: rows.map((row, index) =>
      columns.map((_, column) =>
        cellContent(row[column] ?? null, { where: where(index + 1, column), ...options }),
      ),
    ),
  })
  for (const [column, { look, format, wrap }] of columns.entries()) {
    sheet.getCell(top, left + column).style = styleOf('heading', {})
    for (const [index, row] of rows.entries()) {
      const shape = { format: formatOf(row[column] ?? null, format), wrap }
      sheet.getCell(top + index + 1, left + column).style = styleOf(look, shape)
    }
  }
}

/** Rows with wrapped texts get a height, because not every viewer finds it by itself. */
function setHeights(
  sheet: Worksheet,
  { top, left, columns, rows }: TablePlan,
  widths: readonly number[],
): void {
  const widthOf = (column: number) => widths[left - 1 + column]
  const headers = columns.map(({ header }, column) => ({ value: header, width: widthOf(column) }))
  sheet.getRow(top).height = heightFor(headers)
  const wrapped = columns.flatMap(({ wrap }, column) => (wrap ? [column] : []))
  if (wrapped.length === 0) return
  for (const [index, row] of rows.entries())
    sheet.getRow(top + 1 + index).height = heightFor(
      wrapped.map((column) => ({ value: row[column] ?? null, width: widthOf(column) })),
    )
}

/**
 * A day without a format would appear as the number of days since 1900. A text that begins like a formula is written as text
 * and stays one when somebody edits the cell later, because the cell is for texts alone.
 */
function formatOf(value: PlanCell, planned: string | undefined): string | undefined {
  if (typeof value === 'string' && beginsLikeFormula(value)) return '@'
  return planned ?? (value instanceof Date ? 'dd.mm.yyyy' : undefined)
}

/** What Excel would repair on opening, or refuse: names that it does not take, and two of the same. */
function checkNames({ sheets }: WorkbookPlan): void {
  const taken = new Set<string>()
  for (const { name, tables } of sheets) {
    if (!/^[^*?:\\/[\]]{1,31}$/.test(name) || /^'|'$|^history$/i.test(name)) refuse(name)
    for (const table of tables) if (!/^[A-Za-z_]\w{0,200}$/.test(table.name)) refuse(table.name)
    for (const unique of [`sheet ${name}`, ...tables.map((table) => `table ${table.name}`)]) {
      if (taken.has(unique.toLowerCase())) refuse(unique)
      taken.add(unique.toLowerCase())
    }
    for (const { columns } of tables) {
      const headers = columns.map(({ header }) => header.toLowerCase())
      const twice = headers.find((header, index) => headers.indexOf(header) !== index)
      if (twice !== undefined) refuse(twice)
    }
  }
}

function refuse(name: string): never {
  throw new CellRefused(`the name "${name}"`, 'workbook')
}
