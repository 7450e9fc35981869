import { foldHeading } from './headings.ts'
import type { StatedAmount } from './idea-fields.ts'
import type { ReadCell } from './read-cell.ts'

type Bound = 'low' | 'high'

const unit = /\s*(?:in\s)?[([]?(?:t\s?€|€|teur|eur|euro|tsd\.?\s?€)[)\]]?$/i
const lowWord = /[\s(](?:von|ab|min\.?|mind\.?|minimal|mindestens|from)\)?$/i
const highWord = /[\s(](?:bis|max\.?|maximal|höchstens|up to)\)?$/i

/**
 * Which end of an amount a heading asks for, where the two ends stand in columns of their own: "Kosten von", "Kosten bis".
 *
 * @example
 * import { boundInHeading } from './amount-bounds.ts'
 * ['Kosten von (€)', 'Kosten (max.)', 'Kosten in T€'].map(boundInHeading) // → ['low', 'high', undefined]
 */
export function boundInHeading(heading: string): Bound | undefined {
  const words = heading.replace(unit, '')
  if (lowWord.test(words)) return 'low'
  return highWord.test(words) ? 'high' : undefined
}

/** True for "Kosten von" and "Kosten bis": the two ends of the same amount. */
export function areEnds(one: string, other: string): boolean {
  const [first, second] = [boundInHeading(one), boundInHeading(other)]
  return first !== undefined && second !== undefined && first !== second && nameOf(one) === nameOf(other)
}

function nameOf(heading: string): string {
  return foldHeading(heading.replace(unit, '').replace(lowWord, '').replace(highWord, ''))
}

/** Single figures below such a heading state one end only; what a cell says itself outranks the heading. */
export function withBound(read: readonly ReadCell<'cost'>[], heading: string): ReadCell<'cost'>[] {
  const bound = boundInHeading(heading)
  if (bound === undefined) return [...read]
  const open = (amount: StatedAmount): StatedAmount => {
    if (amount.lowCents !== amount.highCents) return amount
    return bound === 'low' ? { ...amount, highCents: null } : { ...amount, lowCents: null }
  }
  return read.map((one) => (one.value === null ? one : { ...one, value: open(one.value) }))
}

/** Puts both ends of each amount together, as far as they are in order. */
export function joinEnds(one: ReadCell<'cost'>, other: ReadCell<'cost'> | undefined): ReadCell<'cost'> {
  if (other === undefined || other.value === null) return one
  if (one.value === null) return one.problems.length > 0 ? one : other
  const lowCents = one.value.lowCents ?? other.value.lowCents
  const highCents = one.value.highCents ?? other.value.highCents
  const inOrder = lowCents === null || highCents === null || lowCents <= highCents
  return inOrder ? { ...one, value: { ...one.value, lowCents, highCents } } : one
}
