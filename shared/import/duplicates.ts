import { reasonOf } from './duplicate-reason.ts'
import { foldLetters } from './german-stems.ts'
import { type Likeness, prepareIdea, type Vocabulary } from './idea-likeness.ts'
import { type Entry, nearPairs, type Pair, type Words } from './near-pairs.ts'
import type { DuplicatePair, Evidence, KnownIdea, Reading } from './understanding.ts'

type ComparedField = 'title' | 'description'

/** As much of a table as the search needs. */
export type ComparedTable = {
  id: string
  ideas: readonly {
    line: number
    readings: { [F in ComparedField]?: Pick<Reading<F>, 'value' | 'proposed'> }
  }[]
}

/**
 * Finds ideas that look the same, within the tables and against ideas that are known already. Nothing is dropped: the
 * pairs are proposals. A known idea is named once per idea, the likest one. Pairs of known ideas are not looked for.
 *
 * Every idea is compared only with those that share a rare word or a pair of words with it, so that the work grows with
 * the number of ideas and not with its square.
 */
export function findDuplicates(
  tables: readonly ComparedTable[],
  known: readonly KnownIdea[],
): DuplicatePair[] {
  const stems = new Map<string, string>()
  const same = (stem: string): string => {
    const known = stems.get(stem)
    if (known === undefined) stems.set(stem, stem)
    return known ?? stem
  }
  const own: Entry[] = tables.flatMap((table) =>
    table.ideas.map((idea) => ({
      idea: prepareIdea(textOf(idea, 'title'), textOf(idea, 'description'), same),
      side: { table: table.id, line: idea.line },
    })),
  )
  const others: Entry[] = known.map((idea) => ({
    idea: prepareIdea(idea.title, idea.description, same),
    known: idea,
  }))
  const entries = [...own, ...others]
  const words = wordsOf(entries)
  const exact = exactPairs(entries, own.length)
  const later = new Set(exact.map((pair) => pair.second))
  const near = nearPairs(entries, { ownCount: own.length, words, done: exact, later })
  return [...exact, ...bestKnown(near, entries)]
    .map((pair) => pairOf(pair, entries, words.weight))
    .filter((pair) => pair !== null)
    .toSorted((a, b) => order(a, tables) - order(b, tables))
}

/** So many ideas make a word one of its own in a collection. */
const leastUses = 5

/** A word of up to so many ideas tells them from the others: 6 of 130, 22 of 2,000. */
function rareUses(size: number): number {
  return Math.max(4, Math.round(Math.sqrt(size) / 2))
}

function textOf(idea: ComparedTable['ideas'][number], field: ComparedField): string {
  const reading = idea.readings[field]
  return reading?.value ?? reading?.proposed ?? ''
}

/** Words that many ideas share say little; in a handful of ideas all words say about the same. */
function wordsOf(entries: readonly Entry[]): Words {
  const counts = new Map<string, number>()
  for (const { idea } of entries) {
    for (const stem of new Set([...idea.titleStems, ...idea.textStems]))
      counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  const size = entries.length + 50
  const weights = new Map([...counts].map(([stem, count]) => [stem, Math.log(size / (count + 5))]))
  return {
    weight: (stem) => weights.get(stem) ?? 0,
    isEstablished: (stem) => (counts.get(stem) ?? 0) >= leastUses,
    isRare: (stem) => (counts.get(stem) ?? 0) <= rareUses(entries.length),
  }
}

/** Same title and text after cleaning; each repeat is paired with the first of its kind, known ideas last. */
function exactPairs(entries: readonly Entry[], ownCount: number): Pair[] {
  const firsts = new Map<string, number>()
  const pairs: Pair[] = []
  const likeness: Likeness = {
    score: 1,
    titleScore: 1,
    textScore: 1,
    opposed: false,
    sure: 0,
  }
  for (const [index, { idea }] of entries.entries()) {
    if (idea.title === '' && idea.description.length < 20) continue
    const key = `${idea.title}\n\n${idea.description}`
    const first = firsts.get(key)
    if (first === undefined) firsts.set(key, index)
    else if (first < ownCount) pairs.push({ first, second: index, kind: 'exact', likeness })
  }
  return pairs
}

/** Keeps, of all known ideas like one idea of the file, only the likest; the spelling of the title settles a draw. */
function bestKnown(pairs: readonly Pair[], entries: readonly Entry[]): Pair[] {
  const best = new Map<number, { pair: Pair; rank: number }>()
  const within: Pair[] = []
  for (const pair of pairs) {
    const two = entries[pair.second]
    if (!two?.known) {
      within.push(pair)
      continue
    }
    const rank =
      pair.likeness.score + letterLikeness(entries[pair.first]?.idea.title ?? '', two.idea.title) / 10
    if (rank > (best.get(pair.first)?.rank ?? 0)) best.set(pair.first, { pair, rank })
  }
  return [...within, ...[...best.values()].map(({ pair }) => pair)]
}

function letterPairs(text: string): string[] {
  return Array.from(foldLetters(text)).map((letter, at, all) => letter + (all[at + 1] ?? ''))
}

/** Share of letter pairs that two texts have in common. */
function letterLikeness(one: string, two: string): number {
  const [left, right] = [letterPairs(one), letterPairs(two)]
  const rest = [...right]
  let shared = 0
  for (const pair of left) {
    const at = rest.indexOf(pair)
    if (at < 0) continue
    rest.splice(at, 1)
    shared += 2
  }
  return shared / Math.max(1, left.length + right.length)
}

function pairOf(
  { first, second, kind, likeness }: Pair,
  entries: readonly Entry[],
  weight: Vocabulary['weight'],
): DuplicatePair | null {
  const [one, two] = [entries[first], entries[second]]
  const score = Math.round(likeness.score * 100) / 100
  if (!one?.side || !two) return null
  const reason: Evidence =
    kind === 'exact'
      ? { key: 'import.duplicate.exact', values: {} }
      : reasonOf([one.idea, two.idea], likeness, weight)
  if (two.known) return { kind, score, reason, idea: one.side, known: two.known }
  return two.side ? { kind, score, reason, idea: two.side, of: one.side } : null
}

function order(pair: DuplicatePair, tables: readonly ComparedTable[]): number {
  const table = tables.findIndex((candidate) => candidate.id === pair.idea.table)
  const first = pair.of?.table === pair.idea.table ? Math.min(pair.of.line, pair.idea.line) : pair.idea.line
  return table * 10_000_000 + first
}
