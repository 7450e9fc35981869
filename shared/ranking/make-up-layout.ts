/** Sizes in pixels; the key below the bar stands in one column, or in two where there is room. */
export type MakeUpSize = { width: number; barHeight: number; rowHeight: number }

export type MakeUpLayout = {
  /** One piece of the bar per part, from left to right; `hasSign`: there is room for its sign in it. */
  pieces: { x: number; width: number; hasSign: boolean }[]
  /** What is left over to the whole. */
  rest: { x: number; width: number }
  /** Where the line of the key on each part begins, y at the middle of the line; `keyWidth` is the room of one line. */
  keys: { x: number; y: number }[]
  keyWidth: number
  height: number
}

/** Narrower pieces have no room for their sign; the key below names them all. */
const leastSigned = 16
/** The scale below the bar. */
const axisHeight = 26
const leastKeyWidth = 300

/**
 * Lays out a value as a bar of parts in a whole of 1, with a key below.
 *
 * @param contributions from 0 to 1, together at most 1.
 * @example
 * import { layoutMakeUp } from './make-up-layout.ts'
 * const { pieces, rest, keys } = layoutMakeUp([0.5, 0.25], { width: 200, barHeight: 28, rowHeight: 20 })
 * pieces // → [{"x": 0, "width": 100, "hasSign": true}, {"x": 100, "width": 50, "hasSign": true}]
 * rest // → {"x": 150, "width": 50}
 * keys // → [{"x": 0, "y": 64}, {"x": 0, "y": 84}]
 */
export function layoutMakeUp(
  contributions: readonly number[],
  { width, barHeight, rowHeight }: MakeUpSize,
): MakeUpLayout {
  const columns = width >= 2 * leastKeyWidth ? 2 : 1
  const keyWidth = width / columns
  const perColumn = Math.ceil(contributions.length / columns)
  const top = barHeight + axisHeight
  let x = 0
  const pieces = contributions.map((contribution) => {
    const piece = { x, width: contribution * width, hasSign: contribution * width >= leastSigned }
    x += piece.width
    return piece
  })
  return {
    pieces,
    rest: { x, width: Math.max(0, width - x) },
    keys: contributions.map((_, place) => ({
      x: Math.floor(place / perColumn) * keyWidth,
      y: top + ((place % perColumn) + 0.5) * rowHeight,
    })),
    keyWidth,
    height: top + perColumn * rowHeight,
  }
}
