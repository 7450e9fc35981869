import type { ComparedIdea } from './idea-likeness.ts'

/** Words and pairs of words that more ideas share than this do not select anything. */
const mostPerKey = 60
const rareWords = 8

/**
 * Calls `compare` once for every two ideas that share a rare key: a word of the title, two words of the title, the
 * title's letters without vowels, or one of its rarest words. Known ideas (from `ownCount` on) are not
 * compared with each other. The number of calls grows with the number of ideas, because every key counts at most 60.
 */
export function candidatePairs(
  ideas: readonly ComparedIdea[],
  ownCount: number,
  compare: (first: number, second: number) => void,
): void {
  const counts = new Map<string, number>()
  for (const idea of ideas) for (const stem of wordsOf(idea)) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const byKey = new Map<string, number[]>()
  for (const [index, idea] of ideas.entries()) {
    for (const key of keysOf(idea, counts)) {
      const there = byKey.get(key)
      if (there) there.push(index)
      else byKey.set(key, [index])
    }
  }
  const seen = new Set<number>()
  for (const group of byKey.values()) {
    if (group.length < 2 || group.length > mostPerKey) continue
    for (const [at, first] of group.entries()) {
      if (first >= ownCount) break
      for (const second of group.slice(at + 1)) {
        const pair = first * ideas.length + second
        if (seen.has(pair)) continue
        seen.add(pair)
        compare(first, second)
      }
    }
  }
}

function keysOf(idea: ComparedIdea, counts: ReadonlyMap<string, number>): Set<string> {
  const keys = new Set<string>()
  const stems = idea.titleStems.slice(0, 12).toSorted()
  for (const [at, stem] of stems.entries()) {
    keys.add(`t ${stem}`)
    if (stem.length >= 9) {
      keys.add(`t ${stem.slice(-6)}`)
      keys.add(`t ${stem.slice(0, 6)}`)
    }
    if (stem.length >= 5) keys.add(`t ${stem.slice(-4)}`)
    for (const other of stems.slice(at + 1)) keys.add(`p ${stem} ${other}`)
  }
  const letters = stems.join('').replace(/[aeiou]/g, '')
  if (letters.length >= 4) keys.add(`l ${letters.split('').toSorted().join('')}`)
  const rare = [...wordsOf(idea)]
    .filter((stem) => (counts.get(stem) ?? 0) > 1)
    .toSorted((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0))
  for (const stem of rare.slice(0, rareWords)) keys.add(`d ${stem}`)
  return keys
}

function wordsOf({ titleStems, textStems }: ComparedIdea): Set<string> {
  return new Set([...titleStems, ...textStems])
}
