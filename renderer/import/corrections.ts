import type { Corrections, TableCorrection } from '../../shared/import/understanding.ts'

/**
 * The corrections so far with one more: lists grow (a later word about the same cell, place or line outranks an earlier
 * one), everything else is replaced. A correction names the orientation only when it turns the table; that voids the words
 * about columns and lines, because these have other numbers then.
 */
export function correctTable(before: Corrections, correction: TableCorrection): Corrections {
  const present = before.tables.find(({ table }) => table === correction.table)
  const others = before.tables.filter(({ table }) => table !== correction.table)
  if (present === undefined) return { tables: [...others, correction] }
  const { chosen } = present
  const merged =
    correction.orientation === undefined
      ? { ...present, ...correction, ...mergeLists(present, correction) }
      : { ...(chosen !== undefined && { chosen }), ...correction }
  return { tables: [...others, merged] }
}

function mergeLists(present: TableCorrection, correction: TableCorrection): Partial<TableCorrection> {
  const newlyTaken = new Set(correction.take)
  const newlySkipped = new Set(correction.skip)
  return {
    fields: latest(present.fields, correction.fields, ({ place }) => `${place}`),
    take: [...(present.take ?? []).filter((line) => !newlySkipped.has(line)), ...newlyTaken],
    skip: [...(present.skip ?? []).filter((line) => !newlyTaken.has(line)), ...newlySkipped],
    accepted: [...(present.accepted ?? []), ...(correction.accepted ?? [])],
    values: latest(present.values, correction.values, cellKey),
    personalData: latest(present.personalData, correction.personalData, cellKey),
  }
}

/** Key of a cell in a table. */
export function cellKey({ line, place }: { line: number; place: number }): string {
  return `${line} ${place}`
}

function latest<T>(before: readonly T[] = [], added: readonly T[] = [], keyOf: (one: T) => string): T[] {
  const replaced = new Set(added.map(keyOf))
  return [...before.filter((one) => !replaced.has(keyOf(one))), ...added]
}

/** The corrections without the value typed into one cell: what the file says counts again. */
export function forgetValue(
  before: Corrections,
  { table, ...cell }: { table: string; line: number; place: number },
): Corrections {
  const isKept = (one: { line: number; place: number }): boolean => cellKey(one) !== cellKey(cell)
  return {
    tables: before.tables.map((one) =>
      one.table === table ? { ...one, values: (one.values ?? []).filter(isKept) } : one,
    ),
  }
}
