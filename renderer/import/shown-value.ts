import { formatDay } from '../../shared/calendar.ts'
import type { FieldValue, StatedAmount } from '../../shared/import/idea-fields.ts'
import { formatNumber, type Language } from '../../shared/language/text.ts'
import { formatCents } from '../../shared/money.ts'
import type { Say } from '../parts/use-text.ts'

/** A read value as the person would write it. */
export function shownValue(value: FieldValue | null | undefined, say: Say, language: Language): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return say(value ? 'common.yes' : 'common.no')
  if (typeof value === 'number') return formatNumber(value, language)
  if (Array.isArray(value)) return value.join(', ')
  if (typeof value === 'object') return shownAmount(value, language)
  return /^\d{4}-\d{2}-\d{2}(T[\d:.]+Z?)?$/.test(value) ? formatDay(value.slice(0, 10), language) : value
}

/** A value of a changed field, as it came over the wire. */
export function tellChanged(value: unknown, say: Say, language: Language): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return shownValue(value, say, language)
  if (Array.isArray(value)) return value.map(String).join(', ')
  const amount = statedAmount(value)
  return amount === null ? '–' : shownAmount(amount, language)
}

function statedAmount(value: unknown): StatedAmount | null {
  if (typeof value !== 'object' || value === null || !('lowCents' in value) || !('highCents' in value))
    return null
  const { lowCents, highCents } = value
  return isEnd(lowCents) && isEnd(highCents) ? { lowCents, highCents } : null
}

function shownAmount({ lowCents, highCents }: StatedAmount, language: Language): string {
  if (lowCents === null) return highCents === null ? '' : `≤ ${formatCents(highCents, language)}`
  if (highCents === null) return `≥ ${formatCents(lowCents, language)}`
  if (lowCents === highCents) return formatCents(lowCents, language)
  return `${formatCents(lowCents, language)} – ${formatCents(highCents, language)}`
}

function isEnd(end: unknown): end is number | null {
  return end === null || typeof end === 'number'
}
