/**
 * How far two values may lie apart and still count as equal. Sums of decimals differ in their last binary digits
 * (0.1 + 0.2 is not 0.3); without one tolerance for all steps a tie on the screen would be an order in the paper.
 */
export const tieTolerance = 1e-9

/**
 * Is `a` at least `b`, up to the tolerance?
 *
 * @example
 * import { reaches } from './tolerance.ts'
 * reaches(0.1 + 0.2, 0.3) // → true
 * reaches(0.3, 0.1 + 0.2) // → true
 * reaches(2.9, 3) // → false
 */
export function reaches(a: number, b: number): boolean {
  return a >= b - tieTolerance
}

/**
 * Are both equal, up to the tolerance?
 *
 * @example
 * import { equals } from './tolerance.ts'
 * equals(0.1 + 0.2, 0.3) // → true
 */
export function equals(a: number, b: number): boolean {
  return Math.abs(a - b) <= tieTolerance
}
