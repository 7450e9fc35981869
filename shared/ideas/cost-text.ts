import type { Language } from '../language/text.ts'
import { formatCents } from '../money.ts'

export type IdeaCost = { costLowCents: number | null; costHighCents: number | null; costPer: 'year' | null }

const words = {
  de: { upTo: 'bis', to: 'bis', from: 'ab', yearly: 'im Jahr' },
  en: { upTo: 'up to', to: 'to', from: 'from', yearly: 'a year' },
} as const

/**
 * What an idea may cost, short, as people write it; empty when nothing is known.
 *
 * @example
 * import { costText } from './cost-text.ts'
 * costText({ costLowCents: 1000000, costHighCents: 2000000, costPer: null }, 'de') // → '10.000–20.000 €'
 * costText({ costLowCents: null, costHighCents: 50000, costPer: 'year' }, 'de') // → 'bis 500 € im Jahr'
 * costText({ costLowCents: null, costHighCents: null, costPer: null }, 'de') // → ''
 */
export function costText({ costLowCents, costHighCents, costPer }: IdeaCost, language: Language): string {
  const { upTo, from, yearly } = words[language]
  const amount = (cents: number): string => formatCents(cents, language)
  const tail = costPer === 'year' ? ` ${yearly}` : ''
  if (costLowCents === null && costHighCents === null) return ''
  if (costLowCents === null) return `${upTo} ${amount(costHighCents ?? 0)}${tail}`
  if (costHighCents === null) return `${from} ${amount(costLowCents)}${tail}`
  if (costLowCents === costHighCents) return `${amount(costLowCents)}${tail}`
  return `${amount(costLowCents).replace(/\s€$/, '')}–${amount(costHighCents)}${tail}`
}

/**
 * The same for a field in which it can be edited: with the sign of the euro at both ends, so that `parseEuroInput` reads it
 * back as it was ("5–20.000 €" would be read as 5,000 to 20,000).
 *
 * @example
 * import { costNotation } from './cost-text.ts'
 * costNotation({ costLowCents: 1000000, costHighCents: 2000000, costPer: null }, 'de') // → '10.000 € bis 20.000 €'
 * costNotation({ costLowCents: 1000000, costHighCents: 2000000, costPer: null }, 'en') // → '10,000 € to 20,000 €'
 */
export function costNotation(cost: IdeaCost, language: Language): string {
  const { costLowCents, costHighCents, costPer } = cost
  if (costLowCents === null || costHighCents === null || costLowCents === costHighCents)
    return costText(cost, language)
  const high = costText({ costLowCents: costHighCents, costHighCents, costPer }, language)
  return `${formatCents(costLowCents, language)} ${words[language].to} ${high}`
}
