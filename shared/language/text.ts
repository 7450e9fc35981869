import { de } from './de.ts'
import { en } from './en.ts'

export const languages = ['de', 'en'] as const
export type Language = (typeof languages)[number]
export type TextKey = keyof typeof de
export type TextValues = Record<string, string | number>

const texts: Record<Language, Record<TextKey, string>> = { de, en }

/**
 * A sentence of the program in a language. `{name}` is replaced by the value of that name; numbers are written in the
 * language's way. A text of two halves divided by `|` has one for a `count` of 1 and one for all others.
 *
 * @example
 * import { text } from './text.ts'
 * text('de', 'common.of', { part: 3, whole: 1200 }) // → '3 von 1.200'
 * text('de', 'trail.import-ideas', { count: 1, file: 'a.csv' }) // → '1 Idee aus a.csv eingelesen'
 */
export function text(language: Language, key: TextKey, values: TextValues = {}): string {
  const halves = texts[language][key].split('|')
  const chosen = halves.length === 2 && values['count'] !== 1 ? halves[1] : halves[0]
  return (chosen ?? '').replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name]
    if (value === undefined) return whole
    return typeof value === 'number' ? formatNumber(value, language) : value
  })
}

/** Whether a string is a key: for texts whose key is put together from data, such as `problem.<code>`. */
export function isTextKey(key: string): key is TextKey {
  return Object.hasOwn(de, key)
}

const localeOf: Record<Language, string> = { de: 'de-DE', en: 'en-GB' }

/**
 * @example
 * import { formatNumber } from './text.ts'
 * formatNumber(1234.5, 'de') // → '1.234,5'
 * formatNumber(0.666, 'de', 2) // → '0,67'
 */
export function formatNumber(value: number, language: Language, digits?: number): string {
  const options =
    digits === undefined
      ? { maximumFractionDigits: 6 }
      : { minimumFractionDigits: digits, maximumFractionDigits: digits }
  return formatterOf(
    `${language} ${digits ?? ''}`,
    () => new Intl.NumberFormat(localeOf[language], options),
  ).format(value)
}

/** Building a formatter takes fifty times as long as using it, and tables format by the ten thousand. */
const formatters = new Map<string, Intl.NumberFormat>()

function formatterOf(key: string, build: () => Intl.NumberFormat): Intl.NumberFormat {
  const known = formatters.get(key)
  if (known !== undefined) return known
  const built = build()
  formatters.set(key, built)
  return built
}
