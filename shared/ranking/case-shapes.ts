import { z } from 'zod'
import type { Direction } from '../stages/stage.ts'
import type { ValueColumn } from './value-function.ts'

/**
 * The shapes that several families of reference cases share. Reference files come from other programs and other people,
 * so everything is checked before anything is computed.
 */

export const tableShape = z
  .array(z.array(z.number().nullable()))
  .refine((rows) => rows.every((row) => row.length === rows[0]?.length), 'the rows differ in length')

export const directionShape = z.enum(['max', 'min'])

const valueFunctionShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('minmax') }),
  z.object({ kind: z.literal('linear'), lo: z.number(), hi: z.number() }),
  z.object({ kind: z.literal('piecewise'), points: z.array(z.tuple([z.number(), z.number()])).min(1) }),
  z.object({ kind: z.literal('identity') }),
])

/** What a weighted sum needs; `weights`, `direction` and `value` have one entry per criterion. */
export const weighingShape = z.object({
  scores: tableShape,
  direction: z.array(directionShape),
  weights: z.array(z.number()),
  value: z.array(valueFunctionShape),
  missing: z.enum(['renormalise', 'worst', 'best', 'interval']).default('renormalise'),
})

export type WeighingCase = z.infer<typeof weighingShape>

/**
 * Do all lists of a case speak of the same number of criteria?
 *
 * @returns that number.
 * @throws RangeError naming the list that does not fit.
 * @example
 * import { checkWidth } from './case-shapes.ts'
 * checkWidth({ scores: [[1]], direction: ['max'], weights: [1], value: [{ kind: 'identity' }], missing: 'worst' }) // → 1
 */
export function checkWidth({ scores, direction, weights, value }: WeighingCase): number {
  return checkLengths(scores, { weights, direction, value })
}

/**
 * Do the rows of a table and the lists beside it speak of the same number of criteria?
 *
 * @param lists by name; the first one says how many there are.
 * @returns that number.
 * @throws RangeError naming the list that does not fit.
 * @example
 * import { checkLengths } from './case-shapes.ts'
 * checkLengths([[4, null], [2, 2]], { weights: [1, 3], direction: ['max', 'min'] }) // → 2
 */
export function checkLengths(
  scores: readonly (readonly unknown[])[],
  lists: Record<string, readonly unknown[]>,
): number {
  const [[first, { length: width }] = ['scores', scores[0] ?? []], ...others] = Object.entries(lists)
  for (const [name, { length }] of others)
    if (length !== width) throw new RangeError(`${name} and ${first} differ in length`)
  if (scores.some((row) => row.length !== width)) throw new RangeError(`scores and ${first} differ in length`)
  return width
}

/**
 * "max" and "min" of the files in the words of the program.
 *
 * @example
 * import { directionOf } from './case-shapes.ts'
 * directionOf('min') // → "effort"
 */
export function directionOf(direction: 'max' | 'min'): Direction {
  return direction === 'max' ? 'benefit' : 'effort'
}

/**
 * The value functions of a case with their directions.
 *
 * @example
 * import { columnsOf } from './case-shapes.ts'
 * columnsOf({ scores: [], direction: ['min'], weights: [1], value: [{ kind: 'identity' }], missing: 'worst' }) // → [{"valueFunction": {"kind": "identity"}, "direction": "effort"}]
 */
export function columnsOf({ value, direction }: WeighingCase): ValueColumn[] {
  return value.map((valueFunction, index) => ({
    valueFunction,
    direction: directionOf(direction[index] ?? 'max'),
  }))
}
