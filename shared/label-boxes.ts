/** A rectangle in pixels, y growing downwards. */
export type Box = { left: number; top: number; width: number; height: number }

/** A round mark that a label belongs to. */
export type Spot = { x: number; y: number; radius: number }

/** A line from the mark to its label. */
export type Leader = { x1: number; y1: number; x2: number; y2: number }

/**
 * The area that two boxes share, in square pixels.
 *
 * @example
 * import { sharedArea } from './label-boxes.ts'
 * const box = { left: 0, top: 0, width: 10, height: 10 }
 * sharedArea(box, { ...box, left: 8, top: 5 }) // → 10
 * sharedArea(box, { ...box, left: 10 }) // → 0
 */
export function sharedArea(a: Box, b: Box): number {
  const width = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left)
  const height = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top)
  return width > 0 && height > 0 ? width * height : 0
}

/**
 * The square around a mark.
 *
 * @example
 * import { boxOfSpot } from './label-boxes.ts'
 * boxOfSpot({ x: 10, y: 20, radius: 5 }) // → { left: 5, top: 15, width: 10, height: 10 }
 */
export function boxOfSpot({ x, y, radius }: Spot): Box {
  return { left: x - radius, top: y - radius, width: 2 * radius, height: 2 * radius }
}

/**
 * Does one box lie inside the other, edges included?
 *
 * @example
 * import { isInside } from './label-boxes.ts'
 * const frame = { left: 0, top: 0, width: 100, height: 50 }
 * isInside({ left: 60, top: 0, width: 40, height: 12 }, frame) // → true
 * isInside({ left: 61, top: 0, width: 40, height: 12 }, frame) // → false
 */
export function isInside(box: Box, frame: Box): boolean {
  return (
    box.left >= frame.left &&
    box.top >= frame.top &&
    box.left + box.width <= frame.left + frame.width &&
    box.top + box.height <= frame.top + frame.height
  )
}

/**
 * The line that ties a label to its mark, from the rim of the mark to the nearest point of the label; null where they lie
 * so close that nobody needs it.
 *
 * @example
 * import { leaderOf } from './label-boxes.ts'
 * const spot = { x: 0, y: 0, radius: 6 }
 * leaderOf(spot, { left: 40, top: -5, width: 30, height: 10 }) // → { x1: 6, y1: 0, x2: 40, y2: 0 }
 * leaderOf(spot, { left: 10, top: -5, width: 30, height: 10 }) // → null
 */
export function leaderOf({ x, y, radius }: Spot, box: Box): Leader | null {
  const x2 = Math.min(Math.max(x, box.left), box.left + box.width)
  const y2 = Math.min(Math.max(y, box.top), box.top + box.height)
  const distance = Math.hypot(x2 - x, y2 - y)
  if (distance <= radius + 6) return null
  const part = radius / distance
  return { x1: x + (x2 - x) * part, y1: y + (y2 - y) * part, x2, y2 }
}

/**
 * Do two lines cross each other?
 *
 * @example
 * import { leadersCross } from './label-boxes.ts'
 * const rising = { x1: 0, y1: 10, x2: 10, y2: 0 }
 * leadersCross(rising, { x1: 0, y1: 0, x2: 10, y2: 10 }) // → true
 * leadersCross(rising, { x1: 20, y1: 10, x2: 30, y2: 0 }) // → false
 */
export function leadersCross(a: Leader, b: Leader): boolean {
  return side(a, b.x1, b.y1) * side(a, b.x2, b.y2) < 0 && side(b, a.x1, a.y1) * side(b, a.x2, a.y2) < 0
}

/** On which side of a line a point lies: the sign counts. */
function side({ x1, y1, x2, y2 }: Leader, x: number, y: number): number {
  return (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1)
}

/**
 * Does a line run through a box? Looks at where the line starts and at the two diagonals.
 *
 * @example
 * import { leaderMeets } from './label-boxes.ts'
 * const box = { left: 10, top: 0, width: 10, height: 10 }
 * leaderMeets({ x1: 0, y1: 5, x2: 30, y2: 5 }, box) // → true
 * leaderMeets({ x1: 0, y1: 15, x2: 30, y2: 15 }, box) // → false
 */
export function leaderMeets(leader: Leader, { left, top, width, height }: Box): boolean {
  const right = left + width
  const bottom = top + height
  const passesX = Math.min(leader.x1, leader.x2) < right && Math.max(leader.x1, leader.x2) > left
  const passesY = Math.min(leader.y1, leader.y2) < bottom && Math.max(leader.y1, leader.y2) > top
  if (!passesX || !passesY) return false
  const startsInside = leader.x1 > left && leader.x1 < right && leader.y1 > top && leader.y1 < bottom
  return (
    startsInside ||
    leadersCross(leader, { x1: left, y1: top, x2: right, y2: bottom }) ||
    leadersCross(leader, { x1: left, y1: bottom, x2: right, y2: top })
  )
}
