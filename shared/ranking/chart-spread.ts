import type { Box } from '../label-boxes.ts'
import type { AxisSpread, GroupSpread } from './group-spread.ts'
import type { AxisRange } from './value-complexity-layout.ts'

/** Ends of the lines through a mark, in pixels; null where fewer than two groups have marked. */
export type SpreadLines = { across: [number, number] | null; upright: [number, number] | null }

type Axes = { plot: Box; xRange: AxisRange; yRange: AxisRange }

/**
 * How far the working groups are apart, as a line across (complexity) and one upright (benefit) through the mark of an idea.
 * What lies outside the part shown ends at the edge of the plot.
 *
 * @example
 * import { spreadLines } from './chart-spread.ts'
 * const axes = { plot: { left: 0, top: 0, width: 100, height: 200 }, xRange: [0, 1], yRange: [0.5, 1] }
 * spreadLines({ benefit: { least: 0.4, most: 0.75 }, complexity: null }, axes) // → {"across": null, "upright": [100, 200]}
 */
export function spreadLines(
  { benefit, complexity }: GroupSpread,
  { plot, xRange, yRange }: Axes,
): SpreadLines {
  const right = plot.left + plot.width
  const bottom = plot.top + plot.height
  return {
    across: lineOf(complexity, xRange, [plot.left, right]),
    upright: lineOf(benefit, yRange, [bottom, plot.top]),
  }
}

function lineOf(spread: AxisSpread, [from, to]: AxisRange, ends: [number, number]): [number, number] | null {
  if (spread === null) return null
  const place = (value: number): number => {
    const part = Math.min(1, Math.max(0, (value - from) / (to - from)))
    return ends[0] + part * (ends[1] - ends[0])
  }
  const [a, b] = [place(spread.least), place(spread.most)]
  return [Math.min(a, b), Math.max(a, b)]
}
