/**
 * A smallest set of rules that cannot be kept together, as ascending places. Every set of rules that can be kept leaves
 * some out; a clash must hit each of these. So the smallest set that hits all of them known so far is tried: if it can be
 * kept, it is filled up with other rules as far as they can be kept, and what then is left out is a further set to hit; if
 * it cannot, no smaller clash exists (Ignatiev, Previti, Liffiton & Marques-Silva, CP 2015).
 *
 * @param count number of rules; all of them together cannot be kept.
 * @param canKeep can the rules at these places be kept together? Fewer rules must never be harder to keep.
 * @throws RangeError when all rules can be kept together.
 * @example
 * import { smallestClash } from './smallest-clash.ts'
 * smallestClash(4, (rules) => !(rules.includes(1) && rules.includes(3))) // → [1, 3]
 */
export function smallestClash(count: number, canKeep: (rules: readonly number[]) => boolean): number[] {
  const everything = Array.from({ length: count }, (_, rule) => rule)
  const leftOut: number[][] = []
  for (;;) {
    const tried = smallestHitting(leftOut)
    if (!canKeep(tried)) return tried
    const kept = new Set(tried)
    for (const rule of everything) {
      if (kept.has(rule)) continue
      if (canKeep(everything.filter((one) => one === rule || kept.has(one)))) kept.add(rule)
    }
    const missing = everything.filter((rule) => !kept.has(rule))
    if (missing.length === 0) throw new RangeError('all rules can be kept together')
    leftOut.push(missing)
  }
}

/** The first of the smallest sets that have a member in each of the lists. */
function smallestHitting(lists: readonly (readonly number[])[]): number[] {
  for (let size = 0; ; size += 1) {
    const found = hittingOfSize(lists, size, [])
    if (found !== null) return found.toSorted((a, b) => a - b)
  }
}

function hittingOfSize(
  lists: readonly (readonly number[])[],
  size: number,
  chosen: readonly number[],
): number[] | null {
  const open = lists.find((list) => !list.some((member) => chosen.includes(member)))
  if (open === undefined) return [...chosen]
  if (size === 0) return null
  for (const member of open) {
    const found = hittingOfSize(lists, size - 1, [...chosen, member])
    if (found !== null) return found
  }
  return null
}
