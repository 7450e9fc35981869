import type { ReadCell } from './read-cell.ts'

const bullet = /^[-–—•*·▪◦‣]\s+/
const count = /^(\d{1,3})[.)]\s+/
const fewest = 3

/**
 * Titles without the dashes and dots of a list, where at least four of five begin with one: "- Neue Bänke" is the idea
 * "Neue Bänke". Numbers go as well where every title has the next one. A lone mark at the start of a title stays.
 */
export function withoutListMarks(read: ReadCell<'description'>[]): ReadCell<'description'>[] {
  const titles = read.flatMap(({ value }) => value ?? [])
  const marked = titles.filter((title) => bullet.test(title))
  if (marked.length >= fewest && marked.length >= titles.length * 0.8) return without(bullet, read)
  return titles.length >= fewest && areCounted(titles) ? without(count, read) : read
}

function areCounted(titles: readonly string[]): boolean {
  const [first = 0, ...rest] = titles.map((title) => Number(count.exec(title)?.[1]))
  return rest.every((number, index) => number === first + index + 1)
}

function without(mark: RegExp, read: ReadCell<'description'>[]): ReadCell<'description'>[] {
  return read.map((one) => (one.value === null ? one : { ...one, value: one.value.replace(mark, '') }))
}
