import type { Scale } from './stage.ts'

/** Marks are decimal fractions of a few digits; this only absorbs what binary numbers do to them. */
const closeEnough = 1e-9

/**
 * How far a mark lies above the minimum, in whole steps. A scale without steps (step 0) takes every number.
 *
 * @example
 * import { benefitScale } from './norderstedter-scales.ts'
 * import { stepsFromMinimum } from './scale-steps.ts'
 * stepsFromMinimum(3.3, benefitScale) // → {"below": 6, "onStep": false}
 */
export function stepsFromMinimum(mark: number, { minimum, step }: Scale): { below: number; onStep: boolean } {
  if (step <= 0) return { below: 0, onStep: true }
  const steps = (mark - minimum) / step
  return { below: Math.floor(steps), onStep: Math.abs(steps - Math.round(steps)) <= closeEnough }
}

/**
 * Is the number a mark of the scale: within its ends and on one of its steps?
 *
 * @example
 * import { benefitScale } from './norderstedter-scales.ts'
 * import { isOnScale } from './scale-steps.ts'
 * [0, 3.5, 3.3, 6].map((mark) => isOnScale(mark, benefitScale)) // → [true, true, false, false]
 */
export function isOnScale(mark: number, scale: Scale): boolean {
  return mark >= scale.minimum && mark <= scale.maximum && stepsFromMinimum(mark, scale).onStep
}
