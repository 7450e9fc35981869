import { headingPhrases } from './heading-phrases.ts'

const byFirstLetter = Map.groupBy(headingPhrases.keys(), (phrase) => phrase.charAt(0))

/**
 * Known headings that a folded heading nearly spells: one slip in six letters or more, two in ten or more; or, where it
 * is `abbreviated` with a full stop, words that it shortens.
 *
 * @example
 * import { nearHeadings } from './near-heading.ts'
 * nearHeadings('beschriebung', false) // → ['beschreibung']
 * nearHeadings('handlungsfld', true) // → ['handlungsfeld']
 * nearHeadings('ideale', false) // → []
 */
export function nearHeadings(folded: string, abbreviated: boolean): string[] {
  if (folded.length < 5 || folded.length > 30 || !/^[a-z ]+$/.test(folded)) return []
  const slips = folded.length >= 10 ? 2 : folded.length > 6 ? 1 : 0
  const near = (byFirstLetter.get(folded.charAt(0)) ?? []).filter(
    (phrase) =>
      Math.min(phrase.length, folded.length) > 6 &&
      Math.abs(phrase.length - folded.length) <= slips &&
      slipsBetween(folded, phrase) <= slips,
  )
  if (near.length > 0 || !abbreviated) return near
  return (byFirstLetter.get(folded.charAt(0)) ?? []).filter((phrase) => shortens(folded, phrase))
}

/** Same first four letters, the others in their order, at least half of them. */
function shortens(short: string, long: string): boolean {
  if (short.slice(0, 4) !== long.slice(0, 4) || short.length * 2 < long.length) return false
  let at = 0
  for (const letter of long) if (letter === short[at]) at += 1
  return at === short.length
}

/** Letters to add, drop, change or swap with their neighbour to get from one text to the other. */
function slipsBetween(one: string, other: string): number {
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let row = 1; row <= one.length; row += 1) {
    const here = [row]
    for (let at = 1; at <= other.length; at += 1) {
      const same = one[row - 1] === other[at - 1]
      let least = Math.min((last[at] ?? 0) + 1, (here[at - 1] ?? 0) + 1, (last[at - 1] ?? 0) + (same ? 0 : 1))
      const swapped = row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1]
      if (swapped) least = Math.min(least, (before[at - 2] ?? 0) + 1)
      here.push(least)
    }
    before = last
    last = here
  }
  return last[other.length] ?? 0
}
