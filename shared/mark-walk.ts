type Point = { x: number; y: number }

/**
 * Which mark of a chart the keyboard goes to next: left and right follow all marks from left to right, up and down all
 * marks from bottom to top, Home and End lead to the first and last of the list. A walk in order instead of "the nearest
 * in that direction", because from there some marks can never be reached; the price is that the focus may jump far.
 *
 * @param marks in pixels, y growing downwards.
 * @param from index of the mark that has the focus.
 * @returns an index, or null when the key is none of these; at the end of the walk the same index.
 * @example
 * import { walkMarks } from './mark-walk.ts'
 * const marks = [{ x: 50, y: 10 }, { x: 10, y: 90 }, { x: 90, y: 50 }]
 * walkMarks(marks, 0, 'ArrowRight') // → 2
 * walkMarks(marks, 2, 'ArrowDown') // → 1
 * walkMarks(marks, 1, 'ArrowLeft') // → 1
 * walkMarks(marks, 1, 'End') // → 2
 * walkMarks(marks, 1, 'x') // → null
 */
export function walkMarks(marks: readonly Point[], from: number, key: string): number | null {
  switch (key) {
    case 'ArrowLeft':
      return step(marks, from, { axis: 'x', by: -1 })
    case 'ArrowRight':
      return step(marks, from, { axis: 'x', by: 1 })
    case 'ArrowUp':
      return step(marks, from, { axis: 'y', by: -1 })
    case 'ArrowDown':
      return step(marks, from, { axis: 'y', by: 1 })
    case 'Home':
      return marks.length === 0 ? null : 0
    case 'End':
      return marks.length === 0 ? null : marks.length - 1
    default:
      return null
  }
}

function step(marks: readonly Point[], from: number, { axis, by }: { axis: 'x' | 'y'; by: 1 | -1 }): number {
  const other = axis === 'x' ? 'y' : 'x'
  const order = marks
    .map((mark, index) => ({ mark, index }))
    .toSorted((a, b) => a.mark[axis] - b.mark[axis] || a.mark[other] - b.mark[other] || a.index - b.index)
    .map(({ index }) => index)
  return order[order.indexOf(from) + by] ?? from
}
