import type { Language } from './language/text.ts'

const locales: Record<Language, string> = { de: 'de-DE', en: 'en-GB' }

/**
 * An amount of money for the screen and for papers. Amounts are whole cents everywhere; cents are shown only when they
 * are not zero, unless `withCents` asks for them.
 *
 * @example
 * import { formatCents } from './money.ts'
 * formatCents(1200000000, 'de') // → '12.000.000 €'
 * formatCents(-1250, 'de') // → '−12,50 €'
 * formatCents(1200000000, 'de', true) // → '12.000.000,00 €'
 */
export function formatCents(cents: number, language: Language, withCents = cents % 100 !== 0): string {
  const digits = withCents ? 2 : 0
  const number = new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(Math.abs(cents) / 100)
  const sign = cents < 0 ? '−' : ''
  return `${sign}${number} €`
}

/** Sum of whole cents. @throws RangeError when an amount is not a whole number of cents */
export function sumCents(amounts: readonly number[]): number {
  return amounts.reduce((sum, cents) => {
    if (!Number.isSafeInteger(cents)) throw new RangeError(`not whole cents: ${cents}`)
    return sum + cents
  }, 0)
}
