/** Lowest, mean and highest of some marks, in points, and how many they are. */
export type MarkRange = { lowest: number; mean: number; highest: number; count: number }

/**
 * How far some marks reach; null when there is none. The mean is the plain one over the marks, not that over the groups.
 *
 * @param marks in points, NaN for "no value".
 * @example
 * import { markRange } from './mark-range.ts'
 * markRange([4, NaN, 1, 4]) // → {"lowest": 1, "mean": 3, "highest": 4, "count": 3}
 * markRange([NaN]) // → null
 */
export function markRange(marks: Iterable<number>): MarkRange | null {
  const present = [...marks].filter((mark) => !Number.isNaN(mark))
  if (present.length === 0) return null
  const sum = present.reduce((total, mark) => total + mark, 0)
  return {
    lowest: Math.min(...present),
    mean: sum / present.length,
    highest: Math.max(...present),
    count: present.length,
  }
}
