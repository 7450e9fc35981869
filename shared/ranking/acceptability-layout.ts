import { textWidth } from '../text-width.ts'

/** Neighbouring places or ranks shown as one, first and last, from 1. */
export type Bin = { first: number; last: number }

/**
 * Divides places into at most about `most` bins of equal size. One edge lies at the cut-off, so that its line runs
 * between two bins and not through one; the bins at both ends may be shorter for that.
 *
 * @param cut the last place inside; null for no cut-off.
 * @example
 * import { binsOf } from './acceptability-layout.ts'
 * binsOf({ first: 1, last: 8 }, 4, 3) // → [{"first": 1, "last": 1}, {"first": 2, "last": 3}, {"first": 4, "last": 5}, {"first": 6, "last": 7}, {"first": 8, "last": 8}]
 * binsOf({ first: 5, last: 7 }, 40, null) // → [{"first": 5, "last": 5}, {"first": 6, "last": 6}, {"first": 7, "last": 7}]
 */
export function binsOf({ first, last }: Bin, most: number, cut: number | null): Bin[] {
  const step = Math.max(1, Math.ceil((last - first + 1) / most))
  const isCut = cut !== null && cut >= first && cut < last
  const shift = isCut ? (cut - first + 1) % step : 0
  const bins: Bin[] = shift === 0 ? [] : [{ first, last: first + shift - 1 }]
  for (let next = first + shift; next <= last; next += step)
    bins.push({ first: next, last: Math.min(last, next + step - 1) })
  return bins
}

/**
 * Divides ranks into columns. Where only some ideas are shown, the ranks near their own places become finer, and all ranks
 * before and after are taken together at both ends.
 *
 * @param most about so many columns.
 * @param near ranks to be shown finely; null for all alike.
 * @example
 * import { rankColumns } from './acceptability-layout.ts'
 * const columns = rankColumns(300, { most: 6, cut: null, near: { first: 11, last: 18 } })
 * columns.map(({ first, last }) => `${first}–${last}`) // → ["1–10", "11–12", "13–14", "15–16", "17–18", "19–300"]
 */
export function rankColumns(
  count: number,
  { most, cut, near }: { most: number; cut: number | null; near: Bin | null },
): Bin[] {
  if (near === null || count <= most) return binsOf({ first: 1, last: count }, most, cut)
  const before = near.first > 1 ? binsOf({ first: 1, last: near.first - 1 }, 1, cut) : []
  const after = near.last < count ? binsOf({ first: near.last + 1, last: count }, 1, cut) : []
  const left = Math.max(1, most - before.length - after.length)
  return [...before, ...binsOf(near, left, cut), ...after]
}

/** Sizes in pixels. */
export type AcceptabilitySize = {
  /** Of the whole picture. */
  width: number
  rowHeight: number
  /** Left of the cells for names, right of them for the shares of selection, above them for the ranks. */
  names: number
  margin: number
  top: number
}

export type AcceptabilityCell = { row: number; column: number; x: number; y: number; share: number }

export type AcceptabilityLayout = {
  rows: Bin[]
  columns: (Bin & { x: number })[]
  /** Cells that were ever taken, `share` as the mean over the ideas of the row. */
  cells: AcceptabilityCell[]
  cellWidth: number
  height: number
  /** Where the line of the cut-off runs: between columns, and between rows; null when it is not among those shown. */
  cutX: number | null
  cutY: number | null
}

type Shown = {
  /** Ideas × ranks, as counts. */
  rankCounts: readonly (readonly number[])[]
  samples: number
  rows: Bin[]
  /** Last rank inside the cut-off, and last place of an idea inside; null without one. */
  cutRank: number | null
  cutPlace: number | null
}

/** The ranks above a column, in pixels. */
const rankSize = 10

/** A column needs this much room for its ranks, such as „101–105“, and never less than for a number of two digits. */
function leastCellWidth(ranks: number): number {
  return Math.max(34, Math.ceil(textWidth(`${ranks}–${ranks}`, rankSize)) + 5)
}

/**
 * Lays out the heat map of rank acceptability: one row per idea (or bin of ideas), one column per rank (or bin of ranks);
 * as many ranks are taken together as the width asks for.
 *
 * @example
 * import { layoutAcceptability } from './acceptability-layout.ts'
 * const shown = { rankCounts: [[60, 40], [40, 60]], samples: 100, rows: [{ first: 1, last: 1 }, { first: 2, last: 2 }], cutRank: 1, cutPlace: 1 }
 * const { cells, cutX, cutY } = layoutAcceptability(shown, { width: 160, rowHeight: 20, names: 40, margin: 20, top: 10 })
 * cells.map(({ x, y, share }) => [x, y, share]) // → [[40, 10, 0.6], [90, 10, 0.4], [40, 30, 0.4], [90, 30, 0.6]]
 * [cutX, cutY] // → [90, 30]
 */
export function layoutAcceptability(shown: Shown, size: AcceptabilitySize): AcceptabilityLayout {
  const { rankCounts, samples, rows, cutRank, cutPlace } = shown
  const least = leastCellWidth(rankCounts.length)
  const room = Math.max(least, size.width - size.names - size.margin)
  const most = Math.max(2, Math.floor(room / least) - 1)
  const bins = rankColumns(rankCounts.length, { most, cut: cutRank, near: nearOf(rows, rankCounts.length) })
  const cellWidth = room / bins.length
  const columns = bins.map((bin, column) => ({ ...bin, x: size.names + column * cellWidth }))
  const cells = rows.flatMap((row, place) =>
    columns.flatMap((column, at): AcceptabilityCell[] => {
      const share = meanShare(rankCounts, row, column) / samples
      return share > 0
        ? [{ row: place, column: at, x: column.x, y: size.top + place * size.rowHeight, share }]
        : []
    }),
  )
  const columnAfter = columns.findIndex(({ first }) => cutRank !== null && first === cutRank + 1)
  const rowAfter = rows.findIndex(({ first }) => cutPlace !== null && first === cutPlace + 1)
  return {
    rows,
    columns,
    cells,
    cellWidth,
    height: size.top + rows.length * size.rowHeight,
    cutX: columnAfter < 0 ? null : (columns[columnAfter]?.x ?? null),
    cutY: rowAfter < 0 ? null : size.top + rowAfter * size.rowHeight,
  }
}

/** The places of ideas shown one by one, where there are others besides. */
function nearOf(rows: readonly Bin[], count: number): Bin | null {
  const [first, last] = [rows[0]?.first ?? 1, rows.at(-1)?.last ?? count]
  const isPart = first > 1 || last < count
  return isPart && rows.every((row) => row.first === row.last) ? { first, last } : null
}

/** Counts of the ranks of a column, as the mean over the ideas of a row. */
function meanShare(rankCounts: readonly (readonly number[])[], row: Bin, column: Bin): number {
  let sum = 0
  for (let idea = row.first - 1; idea < row.last; idea += 1)
    for (let rank = column.first - 1; rank < column.last; rank += 1) sum += rankCounts[idea]?.[rank] ?? 0
  return sum / (row.last - row.first + 1)
}

/**
 * Which ideas are shown: everybody taken together, or up to `most` single ones from a place on.
 *
 * @param from place of the first single idea; null for everybody.
 * @example
 * import { shownRows } from './acceptability-layout.ts'
 * shownRows(300, { from: 290, most: 40, cut: 30 }).length // → 40
 * shownRows(300, { from: null, most: 40, cut: 30 })[0] // → {"first": 1, "last": 6}
 * shownRows(3, { from: null, most: 40, cut: 1 }) // → [{"first": 1, "last": 1}, {"first": 2, "last": 2}, {"first": 3, "last": 3}]
 */
export function shownRows(
  count: number,
  { from, most, cut }: { from: number | null; most: number; cut: number | null },
): Bin[] {
  if (from === null) return binsOf({ first: 1, last: count }, most, cut)
  const first = Math.max(1, Math.min(from, count - most + 1))
  return binsOf({ first, last: Math.min(count, first + most - 1) }, most, cut)
}
