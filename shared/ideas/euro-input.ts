import { parseAmount } from '../import/amounts.ts'
import { cleanLine } from '../import/cell-text.ts'
import { isNothingStated } from '../import/nothing-stated.ts'
import type { Language } from '../language/text.ts'
import { germanFigures } from '../money.ts'

/** What a person typed into a field for an amount. */
export type EuroInput =
  | { kind: 'amount'; lowCents: number | null; highCents: number | null; per: 'year' | null }
  | { kind: 'empty' | 'unreadable' }

/**
 * Reads an amount as typed on the idea sheet, in the same notations as in workshop sheets: "12.000", "12 T€",
 * "10–20 T€", "bis 5.000 € im Jahr". One figure gives `lowCents` = `highCents`; an open end is null.
 *
 * @example
 * import { parseEuroInput } from './euro-input.ts'
 * parseEuroInput('12.500,50') // → { kind: 'amount', lowCents: 1250050, highCents: 1250050, per: null }
 * parseEuroInput('10–20 T€') // → { kind: 'amount', lowCents: 1000000, highCents: 2000000, per: null }
 * parseEuroInput('bis 500 €/Jahr') // → { kind: 'amount', lowCents: null, highCents: 50000, per: 'year' }
 * parseEuroInput('up to 1,500 € a year', 'en') // → { kind: 'amount', lowCents: null, highCents: 150000, per: 'year' }
 * parseEuroInput('  ') // → { kind: 'empty' }
 * parseEuroInput('sechsstellig?') // → { kind: 'unreadable' }
 */
export function parseEuroInput(typed: string, language: Language = 'de'): EuroInput {
  const line = cleanLine(germanFigures(typed, language))
  if (line === '' || isNothingStated(line)) return { kind: 'empty' }
  const read = parseAmount(line)
  if (read.kind === 'nothing') return { kind: 'empty' }
  if (read.kind !== 'amount') return { kind: 'unreadable' }
  const { lowCents, highCents, per } = read.amount
  const isTurned = lowCents !== null && highCents !== null && lowCents > highCents
  return isTurned ? { kind: 'unreadable' } : { kind: 'amount', lowCents, highCents, per: per ?? null }
}
