import { cleanLine } from '../import/cell-text.ts'
import type { Cell } from '../import/sheet.ts'
import { criterionLikeness } from './score-workbook-criteria.ts'
import type { ScoreSheetKey } from './score-sheet-key.ts'

export type SheetRow = ReadonlyMap<number, Cell>

/** Where the columns of a score sheet stand by now; undefined for those that are gone. */
export type SheetColumns = {
  number: number | undefined
  title: number | undefined
  marks: (number | undefined)[]
  reasons: (number | undefined)[]
}

/**
 * The columns of a heading row, which names the ideas and at least one criterion. A heading that somebody changed is still
 * known by its code ("K2") or by a name that shortens this criterion and no other ("Nutzen").
 */
export function findColumns(row: SheetRow, key: ScoreSheetKey): SheetColumns | null {
  const places = new Map([...row].toReversed().map(([column, cell]) => [textOf(cell), column]))
  const find = (header: string): number | undefined => places.get(cleanLine(header))
  const number = find(key.numberHeader)
  const title = find(key.titleHeader)
  if (number === undefined && title === undefined) return null
  const exact = key.criteria.map(({ header }) => find(header))
  const reasons = key.criteria.map(({ reasonHeader }) => find(reasonHeader))
  const taken = new Set([number, title, ...exact, ...reasons])
  const free = [...places].filter(([text, column]) => text !== '' && !taken.has(column))
  const marks = exact.map((column, index) => column ?? findChanged(free, { key, index }))
  return marks.every((column) => column === undefined) ? null : { number, title, marks, reasons }
}

function findChanged(
  free: readonly (readonly [string, number])[],
  { key, index }: { key: ScoreSheetKey; index: number },
): number | undefined {
  const [code = ''] = (key.criteria[index]?.header ?? '').split(' ')
  const coded = free.find(([text]) => (/^[\p{L}\d]+/u.exec(text)?.[0] ?? '') === code)
  if (coded !== undefined) return coded[1]
  const named = free.filter(([text]) => {
    const fitting = key.criteria.flatMap(({ name }, at) => {
      const how = criterionLikeness(text, name)?.how
      return how === 'same' || how === 'shortened' ? [at] : []
    })
    return fitting.length === 1 && fitting[0] === index
  })
  return named.length === 1 ? named[0]?.[1] : undefined
}

/** What a cell of labels says, without the apostrophe with which spreadsheets keep a text. */
export function textOf(cell: Cell | undefined): string {
  if (cell === undefined) return ''
  const { value } = cell
  if (value.kind === 'text') return cleanLine(value.text).replace(/^['’]/, '')
  return value.kind === 'number' ? String(value.number) : ''
}

/**
 * The rater in the line below the title of a score sheet, by which a sheet is still somebody's when its key is lost or
 * another's.
 *
 * @example
 * import { raterInWhoLine } from './score-sheet-columns.ts'
 * raterInWhoLine('Nele Voß · AK Klima · Testweg · ausgegeben am 02.03.2026') // → "Nele Voß"
 * raterInWhoLine('Bewertung · Runde 2') // → undefined
 */
export function raterInWhoLine(text: string): string | undefined {
  return /^(.+?) · .+ · (?:ausgegeben am|issued on) \S/.exec(text)?.[1]
}
