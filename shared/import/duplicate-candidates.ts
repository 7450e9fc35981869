import type { ComparedIdea } from './idea-likeness.ts'

/** Words and pairs of words that more ideas share than this do not select anything. */
const mostPerKey = 60
const rareWords = 8
const mostTitleWords = 12

/**
 * Calls `compare` once for every two ideas that share a rare key: a word of the title, two words of the title, the
 * title's letters without vowels, or one of its rarest words. All calls of one idea come together, and it is the earlier
 * one of the two. Known ideas (from `ownCount` on) are not compared with each other. The number of calls grows with the
 * number of ideas, because every key counts at most 60.
 */
export function candidatePairs(
  ideas: readonly ComparedIdea[],
  ownCount: number,
  compare: (first: number, second: number) => void,
): void {
  const { keys, groups } = groupByKey(ideas)
  const comparedWith = new Int32Array(ideas.length).fill(-1)
  /** So many of the ideas of a key had their turn; they stand in its group in the same order. */
  const hadTheirTurn = new Int32Array(groups.length)
  for (let first = 0; first < ownCount; first += 1) {
    for (const key of keys[first] ?? []) {
      const group = groups[key] ?? []
      if (group.length > mostPerKey) continue
      const turn = (hadTheirTurn[key] ?? 0) + 1
      hadTheirTurn[key] = turn
      for (let at = turn; at < group.length; at += 1) {
        const second = group[at] ?? 0
        if (comparedWith[second] === first) continue
        comparedWith[second] = first
        compare(first, second)
      }
    }
  }
}

/** Keys are numbers: `keys` holds those of every idea, `groups` the ideas of every key, in their order. */
function groupByKey(ideas: readonly ComparedIdea[]): { keys: number[][]; groups: number[][] } {
  const counts = countWords(ideas)
  const numbers = new Map<string, number>()
  const groups: number[][] = []
  const keys = ideas.map((idea, index) => {
    const own: number[] = []
    for (const key of keysOf(idea, counts)) {
      const number = numbers.get(key) ?? numbers.size
      if (number === numbers.size) numbers.set(key, number)
      ;(groups[number] ??= []).push(index)
      own.push(number)
    }
    return own
  })
  return { keys, groups }
}

function countWords(ideas: readonly ComparedIdea[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const idea of ideas) for (const stem of wordsOf(idea)) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return counts
}
function keysOf(idea: ComparedIdea, counts: ReadonlyMap<string, number>): Set<string> {
  const keys = new Set<string>()
  const stems = idea.titleStems.slice(0, mostTitleWords).toSorted()
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
