import { candidatePairs } from './duplicate-candidates.ts'
import { foldLetters } from './german-stems.ts'
import {
  likenessOf,
  prepareIdea,
  type ComparedIdea,
  type Likeness,
  type Vocabulary,
} from './idea-likeness.ts'
import type {
  DuplicatePair,
  DuplicateSide,
  Evidence,
  KnownIdea,
  UnderstoodIdea,
  UnderstoodTable,
} from './understanding.ts'

type Entry = { idea: ComparedIdea; side?: DuplicateSide; known?: KnownIdea }

/** Ideas whose likeness reaches this are proposed to the person; the samples and their variants were used to set it. */
const leastLikeness = 0.62
const leastTitle = 0.55

/**
 * Finds ideas that look the same, within the tables and against ideas that are known already. Nothing is dropped: the
 * pairs are proposals. A known idea is named once per idea, the likest one. Pairs of known ideas are not looked for.
 *
 * Every idea is compared only with those that share a rare word or a pair of words with it, so that the work grows with
 * the number of ideas and not with its square.
 */
export function findDuplicates(
  tables: readonly UnderstoodTable[],
  known: readonly KnownIdea[],
): DuplicatePair[] {
  const own: Entry[] = tables.flatMap((table) =>
    table.ideas.map((idea) => ({
      idea: prepareIdea(textOf(idea, 'title'), textOf(idea, 'description')),
      side: { table: table.id, line: idea.line },
    })),
  )
  const others: Entry[] = known.map((idea) => ({
    idea: prepareIdea(idea.title, idea.description),
    known: idea,
  }))
  const entries = [...own, ...others]
  const vocabulary = vocabularyOf(entries)
  const exact = exactPairs(entries, own.length)
  const later = new Set(exact.map((pair) => pair.second))
  const near = nearPairs(entries, { ownCount: own.length, vocabulary, done: exact, later })
  return [...exact, ...bestKnown(near, entries)]
    .map((pair) => pairOf(pair, entries))
    .filter((pair) => pair !== null)
    .toSorted((a, b) => order(a, tables) - order(b, tables))
}

/** So many ideas make a word one of its own in a collection. */
const leastUses = 5

/** A word of up to so many ideas tells them from the others. */
function rareUses(size: number): number {
  return Math.max(4, Math.round(size * 0.01))
}

type Pair = { first: number; second: number; kind: 'exact' | 'near'; likeness: Likeness }

function textOf(idea: UnderstoodIdea, field: 'title' | 'description'): string {
  const reading = idea.readings[field]
  return reading?.value ?? reading?.proposed ?? ''
}

/** Words that many ideas share say little; in a handful of ideas all words say about the same. */
function vocabularyOf(entries: readonly Entry[]): Vocabulary {
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
    shared: [],
    sure: 0,
    whole: () => ({ score: 1, shared: 0, rare: 0 }),
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

type Search = { ownCount: number; vocabulary: Vocabulary; done: readonly Pair[]; later: ReadonlySet<number> }

function nearPairs(entries: readonly Entry[], { ownCount, vocabulary, done, later }: Search): Pair[] {
  const known = new Set(done.map((pair) => pairKey(pair.first, pair.second)))
  const pairs: Pair[] = []
  candidatePairs(
    entries.map((entry) => entry.idea),
    ownCount,
    (first, second) => {
      const [one, two] = [entries[first], entries[second]]
      const repeat = later.has(first) || (later.has(second) && two?.known === undefined)
      if (!one || !two || repeat || known.has(pairKey(first, second))) return
      const likeness = likenessOf(one.idea, two.idea, vocabulary)
      if (isNear(one.idea, two.idea, likeness)) pairs.push({ first, second, kind: 'near', likeness })
    },
  )
  return pairs
}

function isNear(one: ComparedIdea, two: ComparedIdea, likeness: Likeness): boolean {
  if (saysTheSame(likeness) && !numberedApart(one, two)) return true
  if (likeness.opposed) return false
  if (one.titleStems.length === 0 || two.titleStems.length === 0)
    return likeness.textScore >= 0.75 && one.textStems.size >= 4
  const generic = Math.min(one.titleStems.length, two.titleStems.length) < 2 && likeness.titleScore < 1
  const texts = one.textStems.size > 0 && two.textStems.size > 0
  if (generic && texts && likeness.textScore < 0.2) return false
  if (likeness.titleScore < 0.99 && likeness.sure < 2 && texts && likeness.textScore < 0.15) return false
  return likeness.titleScore >= leastTitle && likeness.score >= leastLikeness
}

/** "Teil 2" and "Teil 3". */
function numberedApart(one: ComparedIdea, two: ComparedIdea): boolean {
  const [left, right] = [figuresOf(one), figuresOf(two)]
  return left.some((stem) => !right.includes(stem)) && right.some((stem) => !left.includes(stem))
}

function figuresOf({ titleStems }: ComparedIdea): string[] {
  return titleStems.filter((stem) => /\d/.test(stem))
}

/** Share of the words of both ideas, titles included, from which on other titles do not matter. */
const leastWhole = 0.32
const leastSharedRare = 2
const leastShared = 4
/** Texts less alike than this need no closer look. */
const leastText = 0.2

/**
 * True for ideas told in the same words below other titles ("Baustellen auf einen Blick", "Live-Karte aller
 * Baustellen"). The shared words must be rare in the collection: a list whose texts follow one pattern shares many common
 * ones. Titles that are alike but for one word ("… am Markt", "… am Hafen") name two things, whatever the texts say.
 */
function saysTheSame(likeness: Likeness): boolean {
  if (likeness.textScore < leastText || (likeness.opposed && likeness.titleScore >= 0.45)) return false
  const { score, shared, rare } = likeness.whole()
  return score >= leastWhole && shared >= leastShared && rare >= leastSharedRare
}

function pairKey(first: number, second: number): string {
  return `${Math.min(first, second)}:${Math.max(first, second)}`
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

function pairOf({ first, second, kind, likeness }: Pair, entries: readonly Entry[]): DuplicatePair | null {
  const [one, two] = [entries[first], entries[second]]
  const score = Math.round(likeness.score * 100) / 100
  const reason = reasonOf(kind, likeness)
  if (!one?.side || !two) return null
  if (two.known) return { kind, score, reason, idea: one.side, known: two.known }
  return two.side ? { kind, score, reason, idea: two.side, of: one.side } : null
}

function reasonOf(kind: Pair['kind'], { titleScore, textScore, shared }: Likeness): Evidence {
  if (kind === 'exact') return { key: 'import.duplicate.exact', values: {} }
  const values = {
    title: Math.round(titleScore * 100),
    text: Math.round(textScore * 100),
    words: shared.join(', '),
  }
  if (titleScore >= 0.99) return { key: 'import.duplicate.same-title', values }
  return { key: textScore >= 0.35 ? 'import.duplicate.title-and-text' : 'import.duplicate.title', values }
}

function order(pair: DuplicatePair, tables: readonly UnderstoodTable[]): number {
  const table = tables.findIndex((candidate) => candidate.id === pair.idea.table)
  const first = pair.of?.table === pair.idea.table ? Math.min(pair.of.line, pair.idea.line) : pair.idea.line
  return table * 10_000_000 + first
}
