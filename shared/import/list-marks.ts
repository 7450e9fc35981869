import type { ReadCell } from './read-cell.ts'

const bullet = /^[-–—•*·▪◦‣]\s+/
const fewest = 3

/**
 * Titles without the dashes and dots of a list, where at least four of five begin with one: "- Neue Bänke" is the idea
 * "Neue Bänke". A lone dash at the start of a title stays.
 */
export function withoutListMarks(read: ReadCell<'description'>[]): ReadCell<'description'>[] {
  const titles = read.flatMap(({ value }) => value ?? [])
  const marked = titles.filter((title) => bullet.test(title))
  if (marked.length < fewest || marked.length < titles.length * 0.8) return read
  return read.map((one) => (one.value === null ? one : { ...one, value: one.value.replace(bullet, '') }))
}
