import type { GridValue } from './grid-column.ts'

/** What is kept in a column. `picks` may hold the empty string: rows where nothing is stated. */
export type GridFilter =
  | { kind: 'contains'; text: string }
  | { kind: 'picks'; picks: readonly string[] }
  | { kind: 'range'; from: number | null; to: number | null }
  | { kind: 'days'; from: string | null; to: string | null }

/**
 * Text for comparing without regard to case and accents, as people type in a search field.
 *
 * @example
 * import { foldText } from './grid-filter.ts'
 * foldText('Straßenbäume in Łódź') // → 'strassenbaume in lodz'
 */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
}

/**
 * Whether every word looked for stands somewhere in the text.
 *
 * @param folded the text, folded
 * @param words the words, folded
 */
export function hasWords(folded: string, words: readonly string[]): boolean {
  return words.every((word) => folded.includes(word))
}

/**
 * The words of a search, folded.
 *
 * @example
 * import { wordsOf } from './grid-filter.ts'
 * wordsOf('  Bäume  Schule ') // → ['baume', 'schule']
 */
export function wordsOf(search: string): string[] {
  return foldText(search).split(/\s+/).filter(Boolean)
}

/** Whether a filter holds nothing back, so that it can be dropped. */
export function isIdle(filter: GridFilter): boolean {
  if (filter.kind === 'contains') return filter.text.trim() === ''
  if (filter.kind === 'picks') return filter.picks.length === 0
  return filter.from === null && filter.to === null
}

/**
 * Whether a cell passes a filter. A list passes when one of its values does. Where nothing is stated only a pick of
 * "nothing stated" passes: an unknown cost is neither above nor below a bound.
 *
 * @param tell a value as the screen shows it, for `contains`
 */
export function passes(
  value: GridValue,
  filter: GridFilter,
  tell: (one: string | number) => string,
): boolean {
  if (isIdle(filter)) return true
  const values = valuesOf(value)
  if (values.length === 0) return filter.kind === 'picks' && filter.picks.includes('')
  switch (filter.kind) {
    case 'contains': {
      const words = wordsOf(filter.text)
      return values.some((one) => hasWords(foldText(tell(one)), words))
    }
    case 'picks':
      return values.some((one) => filter.picks.includes(String(one)))
    case 'range':
      return values.some((one) => isBetween(Number(one), filter.from, filter.to))
    case 'days':
      return values.some((one) => isBetween(String(one), filter.from, filter.to))
  }
}

/** The values of a cell, one by one; none when nothing is stated. */
export function valuesOf(value: GridValue): readonly (string | number)[] {
  if (value === null || value === '') return []
  return typeof value === 'object' ? value : [value]
}

function isBetween<T extends string | number>(value: T, from: T | null, to: T | null): boolean {
  return (from === null || value >= from) && (to === null || value <= to)
}

const german = new Intl.Collator('de', { numeric: true })

/** Order of two values that are stated: numbers by size, texts as a German dictionary has them (`I-2` before `I-10`). */
export function compareValues(a: GridValue, b: GridValue): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  if (typeof a === 'string' && typeof b === 'string') return german.compare(a, b)
  return german.compare(valuesOf(a).join(', '), valuesOf(b).join(', '))
}
