/**
 * A whole number from 0 on as a person types it; null for everything else.
 *
 * @example
 * import { parseCount } from './plain-number.ts'
 * parseCount(' 37 ') // → 37
 * parseCount('3,5') // → null
 */
export function parseCount(typed: string): number | null {
  return /^\d{1,6}$/.test(typed.trim()) ? Number(typed) : null
}

/**
 * A number from 0 on with a decimal comma or point; null for everything else, thousands among it.
 *
 * @example
 * import { parseAmount } from './plain-number.ts'
 * parseAmount('1,5') // → 1.5
 * parseAmount('2') // → 2
 * parseAmount('1.000,5') // → null
 */
export function parseAmount(typed: string): number | null {
  return /^\d{1,6}([.,]\d{1,6})?$/.test(typed.trim()) ? Number(typed.trim().replace(',', '.')) : null
}
