import type { Cell, CellValue, Sheet } from '../../../shared/import/sheet.ts'
import type { PlanCell, WorkbookPlan } from '../../../shared/workbook-plan.ts'

/** A planned workbook as the reading process would hand it over, without writing a file in between. */
export function sheetsOf(plan: WorkbookPlan): Sheet[] {
  return plan.sheets.map(({ name, lines, visibility }): Sheet => ({
    name,
    visibility: visibility ?? 'visible',
    cells: sorted(
      lines.flatMap(({ row, column, cells }) =>
        cells.flatMap((value, index) => cellOf(row, column + index, value) ?? []),
      ),
    ),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    declaredTables: [],
  }))
}

/** The same sheets with one cell filled in or, without a value, emptied. */
export function withCell(
  sheets: readonly Sheet[],
  place: { sheet: string; row: number; column: number },
  value: CellValue | null,
): Sheet[] {
  const { row, column } = place
  return sheets.map((sheet) => {
    if (sheet.name !== place.sheet) return sheet
    const others = sheet.cells.filter((cell) => cell.row !== row || cell.column !== column)
    return { ...sheet, cells: sorted(value === null ? others : [...others, { row, column, value }]) }
  })
}

/** Gives every cell of the first sheet another place. */
export function moved(
  sheets: readonly Sheet[],
  to: (cell: Cell) => { row: number; column: number } | null,
): Sheet[] {
  return sheets.map((sheet, index) => {
    if (index > 0) return sheet
    return {
      ...sheet,
      cells: sorted(sheet.cells.flatMap((cell) => (to(cell) === null ? [] : [{ ...cell, ...to(cell) }]))),
    }
  })
}

function sorted(cells: Cell[]): Cell[] {
  return cells.toSorted((a, b) => a.row - b.row || a.column - b.column)
}

function cellOf(row: number, column: number, value: PlanCell): Cell | null {
  if (typeof value === 'number') return { row, column, value: { kind: 'number', number: value } }
  if (typeof value === 'string' && value !== '') return { row, column, value: { kind: 'text', text: value } }
  return null
}
