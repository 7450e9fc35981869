import type { CellOpinion } from './stage-opinions.ts'

export type SpreadStrip = {
  /** Middle of the strip. */
  y: number
  /** Ends of the line from the lowest to the highest mark. */
  from: number
  to: number
  meanX: number
  /** One per mark that was given, the larger the more often. */
  dots: { x: number; radius: number; count: number }[]
}

/** Sizes in pixels. */
export type SpreadStripsSize = {
  width: number
  rowHeight: number
  names: number
  top: number
  margin: number
}

/** Radii of a single mark and of the most frequent one. */
const [smallest, largest] = [5, 13]

/**
 * Lays out one strip per criterion: every scale runs over the same width, from its minimum to its maximum.
 *
 * @returns null in the place of a criterion without marks.
 * @example
 * import { layoutStrips } from './spread-strips-layout.ts'
 * const opinion = { lowest: 1, mean: 2, highest: 5, count: 4, marks: [{ mark: 1, count: 3 }, { mark: 5, count: 1 }] }
 * const size = { width: 300, rowHeight: 30, names: 100, top: 20, margin: 0 }
 * const [strip, none] = layoutStrips([{ opinion, minimum: 0, maximum: 5 }, { opinion: null, minimum: 0, maximum: 5 }], size)
 * [strip.y, strip.from, strip.to, strip.meanX] // → [35, 140, 300, 180]
 * strip.dots.map(({ x, count }) => [x, count]) // → [[140, 3], [300, 1]]
 * none // → null
 */
export function layoutStrips(
  rows: readonly { opinion: CellOpinion | null; minimum: number; maximum: number }[],
  { width, rowHeight, names, top, margin }: SpreadStripsSize,
): (SpreadStrip | null)[] {
  const most = Math.max(1, ...rows.flatMap(({ opinion }) => opinion?.marks.map(({ count }) => count) ?? []))
  return rows.map(({ opinion, minimum, maximum }, row) => {
    if (opinion === null) return null
    const x = (mark: number): number =>
      names + ((mark - minimum) / (maximum - minimum)) * (width - names - margin)
    return {
      y: top + (row + 0.5) * rowHeight,
      from: x(opinion.lowest),
      to: x(opinion.highest),
      meanX: x(opinion.mean),
      dots: opinion.marks.map(({ mark, count }) => ({
        x: x(mark),
        radius: count === 1 ? smallest : Math.max(8, largest * Math.sqrt(count / most)),
        count,
      })),
    }
  })
}
