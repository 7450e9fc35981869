import type { Language } from '../language/text.ts'
import { formatCents } from '../money.ts'

export type IdeaCost = { costLowCents: number | null; costHighCents: number | null; costPer: 'year' | null }

const words = {
  de: { upTo: 'bis', from: 'ab', yearly: 'im Jahr' },
  en: { upTo: 'up to', from: 'from', yearly: 'a year' },
} as const

/**
 * What an idea may cost, as people write it; empty when nothing is known. What it writes can be typed in again.
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
