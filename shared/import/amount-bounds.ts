import type { StatedAmount } from './idea-fields.ts'
import type { ReadCell } from './read-cell.ts'

/**
 * Which end of an amount a heading asks for, where the two ends stand in columns of their own: "Kosten von", "Kosten bis".
 *
 * @example
 * import { boundInHeading } from './amount-bounds.ts'
 * ['Kosten von', 'Kosten (max.)', 'Kosten in T€'].map(boundInHeading) // → ['low', 'high', undefined]
 */
export function boundInHeading(heading: string): 'low' | 'high' | undefined {
  if (/[\s(](?:von|ab|min\.?|mind\.?|mindestens|from)\)?$/i.test(heading)) return 'low'
  return /[\s(](?:bis|max\.?|maximal|höchstens|up to)\)?$/i.test(heading) ? 'high' : undefined
}

/** Single figures below such a heading state one end only; what a cell says itself outranks the heading. */
export function withBound(
  read: readonly ReadCell<'cost'>[],
  bound: 'low' | 'high' | undefined,
): ReadCell<'cost'>[] {
  if (bound === undefined) return [...read]
  const open = (amount: StatedAmount): StatedAmount => {
    if (amount.lowCents !== amount.highCents) return amount
    return bound === 'low' ? { ...amount, highCents: null } : { ...amount, lowCents: null }
  }
  return read.map((one) => (one.value === null ? one : { ...one, value: open(one.value) }))
}
