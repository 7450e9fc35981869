import * as fc from 'fast-check'
import type { Direction } from '../../../shared/stages/stage.ts'

/** A table ideas × criteria without gaps, with directions and raw weights. */
export type Decision = { rows: number[][]; directions: Direction[]; weights: number[] }

/** Marks of a rating scale, so that many are equal, and weights of which some may be 0 but never all. */
export const anyDecision: fc.Arbitrary<Decision> = fc
  .record({ ideas: fc.integer({ min: 1, max: 9 }), criteria: fc.integer({ min: 1, max: 5 }) })
  .chain(({ ideas, criteria }) => {
    const perCriterion = { minLength: criteria, maxLength: criteria }
    return fc.record({
      rows: fc.array(fc.array(fc.integer({ min: 0, max: 8 }), perCriterion), {
        minLength: ideas,
        maxLength: ideas,
      }),
      directions: fc.array(fc.constantFrom<Direction>('benefit', 'effort'), perCriterion),
      weights: fc
        .array(fc.integer({ min: 0, max: 5 }), perCriterion)
        .filter((weights) => weights.some((weight) => weight > 0)),
    })
  })
