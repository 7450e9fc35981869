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

/**
 * An amount in euros as it stands in a field: figures alone, in the notation of the language, to be read by
 * {@link parseCents}.
 *
 * @example
 * import { writeCents } from './money.ts'
 * writeCents(1200050, 'de') // → '12.000,50'
 * writeCents(1200050, 'en') // → '12,000.50'
 */
export function writeCents(cents: number, language: Language): string {
  return formatCents(cents, language).replace(' €', '')
}

/** Sum of whole cents. @throws RangeError when an amount is not a whole number of cents */
export function sumCents(amounts: readonly number[]): number {
  return amounts.reduce((sum, cents) => {
    if (!Number.isSafeInteger(cents)) throw new RangeError(`not whole cents: ${cents}`)
    return sum + cents
  }, 0)
}

const factors: Record<string, number> = { t: 1_000, k: 1_000, tsd: 1_000, mio: 1_000_000 }
const written = /^(?<whole>\d{1,3}(?:[.\u0020]\d{3})+|\d+)(?:,(?<part>\d+|-+))?(?<factor>t|k|tsd|mio)?$/

/**
 * Turns the English figures in a text into German ones: commas between thousands, a point before one or two decimals.
 * Figures that can only be German stay, and so does `12.500`: nobody writes an amount with three decimals.
 *
 * @example
 * import { germanFigures } from './money.ts'
 * germanFigures('10,000.50 € to 12.500 €', 'en') // → '10.000,50 € to 12.500 €'
 * germanFigures('1.5 Mio. €', 'en') // → '1,5 Mio. €'
 */
export function germanFigures(typed: string, language: Language): string {
  if (language === 'de') return typed
  return typed.replaceAll(/\d[\d.,]*/g, (figure) => {
    const ending = /[.,]*$/.exec(figure)?.[0] ?? ''
    const bare = figure.slice(0, figure.length - ending.length)
    const isEnglish = /^\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?$|^\d+\.\d{1,2}$/.test(bare)
    if (!isEnglish) return figure
    return bare.replaceAll(/[.,]/g, (sign) => (sign === '.' ? ',' : '.')) + ending
  })
}

/**
 * An amount as a person types it into a budget: with or without €, in thousands or millions when a unit says so. Null for
 * everything else, and for amounts that are not whole cents: nothing is rounded or guessed. In German a point is a sign
 * for thousands only, so `12.5` is refused and not read as 125 or 12,50. In English both notations are read, see
 * {@link germanFigures}.
 *
 * @example
 * import { parseCents } from './money.ts'
 * parseCents('12.000,50 €') // → 1200050
 * parseCents('12 T€') // → 1200000
 * parseCents('1,5 Mio. €') // → 150000000
 * parseCents('500,-') // → 50000
 * parseCents('12.5') // → null
 * parseCents('12,000.50', 'en') // → 1200050
 */
export function parseCents(input: string, language: Language = 'de'): number | null {
  const plain = germanFigures(input, language)
    .toLowerCase()
    .replaceAll(/[\u00a0\u2009\u202f]/g, ' ')
    .replace(/\s*(?:€|euro?)\s*$/, '')
    .replace(/^€\s*/, '')
    .replace(/\s*(t|k|tsd\.?|mio\.?)$/, (_, unit: string) => unit.replace('.', ''))
    .trim()
  const groups = written.exec(plain)?.groups
  if (groups === undefined) return null
  const whole = (groups['whole'] ?? '').replaceAll(/[. ]/g, '')
  const part = (groups['part'] ?? '').replaceAll('-', '')
  const factor = factors[groups['factor'] ?? ''] ?? 1
  if (whole.length + part.length > 20 || (factor === 1 && part.length > 2)) return null
  const cents = BigInt(whole + part) * BigInt(factor) * 100n
  const divisor = 10n ** BigInt(part.length)
  if (cents % divisor !== 0n) return null
  const result = Number(cents / divisor)
  return Number.isSafeInteger(result) ? result : null
}
