/** Sizes in pixels: of the whole picture, of a strip, of the heading above the strips of an idea, between two ideas. */
export type MultiplesSize = {
  width: number
  rowHeight: number
  head: number
  gap: number
  /** Ideas stand side by side as long as each has at least this much room. */
  leastWidth: number
}

/** Where the picture of each idea begins, and how wide each of them is. */
export type MultiplesLayout = { tiles: { x: number; y: number }[]; tileWidth: number; height: number }

/** More in a row would be too narrow for dots of several people. */
const mostColumns = 3

/**
 * Places small pictures of equal size, with so many strips each, line by line.
 *
 * @example
 * import { layoutMultiples } from './spread-multiples-layout.ts'
 * const size = { width: 620, rowHeight: 20, head: 30, gap: 20, leastWidth: 300 }
 * layoutMultiples(3, 2, size) // → {"tiles": [{"x": 0, "y": 0}, {"x": 320, "y": 0}, {"x": 0, "y": 90}], "tileWidth": 300, "height": 160}
 */
export function layoutMultiples(
  count: number,
  strips: number,
  { width, rowHeight, head, gap, leastWidth }: MultiplesSize,
): MultiplesLayout {
  const columns = Math.max(1, Math.min(mostColumns, Math.floor((width + gap) / (leastWidth + gap))))
  const tileWidth = (width - (columns - 1) * gap) / columns
  const tileHeight = head + strips * rowHeight
  return {
    tiles: Array.from({ length: count }, (_, place) => ({
      x: (place % columns) * (tileWidth + gap),
      y: Math.floor(place / columns) * (tileHeight + gap),
    })),
    tileWidth,
    height: Math.max(0, Math.ceil(count / columns) * (tileHeight + gap) - gap),
  }
}
