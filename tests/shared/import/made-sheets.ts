import type { Cell, CellRange, CellValue, ReadFile, Sheet } from '../../../shared/import/sheet.ts'
import { understandFile, type UnderstandOptions } from '../../../shared/import/understand.ts'
import type { IdeaField } from '../../../shared/import/idea-fields.ts'
import type { UnderstoodTable, Understanding } from '../../../shared/import/understanding.ts'

/** A cell of a made-up sheet: text, number, truth, or a full value with format and formula; null is an empty cell. */
export type Made = string | number | boolean | null | (Partial<Omit<Cell, 'value'>> & { value: CellValue })

/** A day as a workbook holds it. */
export function madeDay(iso: string, format = 'DD.MM.YYYY'): Made {
  const serial = Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000) + 25_569
  return { value: { kind: 'date', iso, serial }, format }
}

export function madeSum(result: number, formula: string): Made {
  return { value: { kind: 'number', number: result }, formula }
}

function valueOf(made: string | number | boolean): CellValue {
  if (typeof made === 'string') return { kind: 'text', text: made }
  return typeof made === 'number' ? { kind: 'number', number: made } : { kind: 'truth', truth: made }
}

/** A sheet from rows of cells; more about it (merges, hidden rows …) on request. */
export function madeSheet(rows: readonly (readonly Made[])[], more: Partial<Sheet> = {}): Sheet {
  const cells: Cell[] = rows.flatMap((row, at) =>
    row.flatMap((made, place): Cell[] => {
      if (made === null) return []
      const position = { row: at + 1, column: place + 1 }
      return [typeof made === 'object' ? { ...made, ...position } : { ...position, value: valueOf(made) }]
    }),
  )
  return {
    name: 'Blatt',
    visibility: 'visible',
    cells,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    declaredTables: [],
    ...more,
  }
}

/** "B2:D5" as a range. */
export function madeRange(text: string): CellRange {
  const [first = '', last = first] = text.split(':')
  return { top: rowOf(first), left: columnOf(first), bottom: rowOf(last), right: columnOf(last) }
}

function rowOf(cell: string): number {
  return Number(/\d+/.exec(cell)?.[0])
}

function columnOf(cell: string): number {
  return (/[A-Z]/.exec(cell)?.[0].charCodeAt(0) ?? 65) - 64
}

export function madeFile(
  sheets: Sheet[],
  more: Partial<ReadFile & { outcome: 'read' }> = {},
): ReadFile & { outcome: 'read' } {
  return { outcome: 'read', format: 'xlsx', sheets, warnings: [], ...more }
}

export function understandRows(
  rows: readonly (readonly Made[])[],
  more: Partial<Sheet> = {},
  options?: UnderstandOptions,
): Understanding {
  return understandFile(madeFile([madeSheet(rows, more)]), options)
}

/** What a text file with these records gives. */
export function understandText(lines: string, delimiter: ';' | ',' = ';'): Understanding {
  const rows = lines
    .split('\n')
    .map((line) => line.split(delimiter).map((text) => (text === '' ? null : text)))
  return understandFile(
    madeFile([madeSheet(rows, { name: null })], { format: 'text', encoding: 'utf-8', delimiter }),
  )
}

/** The only table, short: columns by field, lines of ideas and of other lines, problems as "line field kind". */
export function shortly(understanding: Understanding, at = 0): ReturnType<typeof shortTable> {
  const table = understanding.tables[at]
  if (!table) throw new Error(`no table ${at}: ${JSON.stringify(understanding.notTables)}`)
  return shortTable(table)
}

function shortTable(table: UnderstoodTable) {
  return {
    header: table.headerLines,
    columns: Object.fromEntries(
      table.columns.flatMap((column) => (column.field ? [[column.field, column.place]] : [])),
    ) as Partial<Record<IdeaField, number>>,
    ideas: table.ideas.map((idea) => idea.line),
    skipped: table.skipped.map((line) => `${line.line} ${line.why}`),
    problems: table.problems.map((problem) => `${problem.line} ${problem.field} ${problem.kind}`),
  }
}

/** Values of one field over all ideas of the first table; what waits for acceptance is marked. */
export function valuesOf(understanding: Understanding, field: IdeaField, at = 0): unknown[] {
  return (understanding.tables[at]?.ideas ?? []).map(({ readings }) => {
    const reading = readings[field]
    if (!reading) return null
    return reading.proposed === undefined ? reading.value : { proposed: reading.proposed }
  })
}
