type Point = { x: number; y: number }

/**
 * Which marks a line drawn around them holds. The line is closed from its end to its start; a mark counts by its middle.
 * Where the line crosses itself, what it goes round twice is outside again.
 *
 * @param line in pixels; fewer than three points hold nothing.
 * @example
 * import { marksWithin } from './chart-lasso.ts'
 * const square = [{ x: 0, y: 0 }, { x: 10, y: 0 }, { x: 10, y: 10 }, { x: 0, y: 10 }]
 * marksWithin([{ id: 'a', x: 5, y: 5 }, { id: 'b', x: 15, y: 5 }], square) // → ["a"]
 */
export function marksWithin(marks: readonly (Point & { id: string })[], line: readonly Point[]): string[] {
  return marks.filter((mark) => isWithin(mark, line)).map(({ id }) => id)
}

/** Counts how often a ray to the right crosses the line: an odd number means inside. */
function isWithin({ x, y }: Point, line: readonly Point[]): boolean {
  let isInside = false
  for (const [index, from] of line.entries()) {
    const to = line[(index + 1) % line.length] ?? from
    if (from.y > y === to.y > y) continue
    if (x < from.x + ((to.x - from.x) * (y - from.y)) / (to.y - from.y)) isInside = !isInside
  }
  return isInside
}
