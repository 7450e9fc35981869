import type { WholeProgramme } from './whole-programme.ts'

/** A programme over some of the columns of another; the other columns are settled. */
export type Narrowed = {
  programme: WholeProgramme
  /** In the wider programme. */
  columns: number[]
  taken: number[]
}

/**
 * A programme without the columns that are settled.
 *
 * @returns null when what is taken breaks a row that has no other columns.
 * @example
 * import { narrow } from './whole-narrow.ts'
 * const programme = { objective: [5, 6, 7], rows: [{ entries: [[0, 1], [1, 2], [2, 3]], least: null, most: 4 }] }
 * narrow(programme, { left: [0], taken: [2] })?.programme // → {"objective": [6], "rows": [{"entries": [[0, 2]], "least": null, "most": 1}]}
 * narrow(programme, { left: [0], taken: [2, 1] }) // → null
 */
export function narrow(
  { objective, rows }: WholeProgramme,
  { left, taken }: { left: readonly number[]; taken: readonly number[] },
): Narrowed | null {
  const inside = new Set(taken)
  const settled = new Set([...left, ...taken])
  const columns = [...objective.keys()].filter((column) => !settled.has(column))
  const placeOf = new Map(columns.map((column, place) => [column, place]))
  const kept: WholeProgramme['rows'][number][] = []
  for (const { entries, least, most } of rows) {
    const used = entries.reduce(
      (sum, [column, coefficient]) => sum + (inside.has(column) ? coefficient : 0),
      0,
    )
    const row = {
      entries: entries.flatMap(([column, coefficient]): [number, number][] => {
        const place = placeOf.get(column)
        return place === undefined ? [] : [[place, coefficient]]
      }),
      least: least === null ? null : least - used,
      most: most === null ? null : most - used,
    }
    if (row.entries.length > 0) kept.push(row)
    else if ((row.least ?? 0) > 0 || (row.most ?? 0) < 0) return null
  }
  return {
    programme: { objective: columns.map((column) => objective[column] ?? 0), rows: kept },
    columns,
    taken: [...taken],
  }
}
