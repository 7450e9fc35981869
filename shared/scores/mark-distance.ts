/**
 * How many points two people lie apart on average: the mean difference of all pairs of marks. Unlike the distance between
 * the lowest and the highest mark it does not hang on a single voice.
 *
 * @param marks in points, without gaps.
 * @returns null with fewer than two marks.
 * @example
 * import { markDistance } from './mark-distance.ts'
 * markDistance([1, 5, 1, 5]) // → 2.6666666666666665
 * markDistance([3, 3, 3]) // → 0
 * markDistance([4]) // → null
 */
export function markDistance(marks: readonly number[]): number | null {
  const count = marks.length
  if (count < 2) return null
  const sorted = marks.toSorted((a, b) => a - b)
  // In a sorted list a mark is the greater one of as many pairs as marks stand before it.
  const sum = sorted.reduce((total, mark, place) => total + mark * (2 * place - count + 1), 0)
  return sum / ((count * (count - 1)) / 2)
}
