/**
 * The number after the highest one in use. Gaps are not filled: a number that was once spoken of never means something
 * else.
 *
 * @example
 * import { nextNumber } from './next-number.ts'
 * nextNumber('P', ['P-01', 'P-07', 'P-03']) // → 'P-08'
 * nextNumber('P', []) // → 'P-01'
 * nextNumber('P', ['P-99']) // → 'P-100'
 */
export function nextNumber(letter: string, used: readonly string[]): string {
  const pattern = new RegExp(String.raw`^${letter}-(\d+)$`)
  const highest = used.reduce((most, number) => Math.max(most, Number(pattern.exec(number)?.[1] ?? 0)), 0)
  return `${letter}-${String(highest + 1).padStart(2, '0')}`
}
