import { candidatePairs } from './duplicate-candidates.ts'
import type { FoundLikeness } from './duplicate-reason.ts'
import {
  compareTitles,
  completeLikeness,
  type ComparedIdea,
  type Likeness,
  type Vocabulary,
  weighIdea,
} from './idea-likeness.ts'
import { sharedWords, stemsOf, toldLikeness } from './told-likeness.ts'
import { titleBounds } from './title-bounds.ts'
import type { DuplicateSide, KnownIdea } from './understanding.ts'

/** An idea of the file (with its `side`) or of the catalogue (`known`). */
export type Entry = { idea: ComparedIdea; side?: DuplicateSide; known?: KnownIdea }

/** Two entries that look the same, by their positions. */
export type Pair = { first: number; second: number; kind: 'exact' | 'near'; likeness: FoundLikeness }

export type Words = Vocabulary & { isRare: (stem: string) => boolean }

/** Ideas whose likeness reaches this are proposed to the person; the samples and their variants were used to set it. */
const leastLikeness = 0.62
const leastTitle = 0.55

/** `done` are the pairs that are known already, `later` the ideas that repeat an earlier one. */
type Search = { ownCount: number; words: Words; done: readonly Pair[]; later: ReadonlySet<number> }

/** Ideas that are near by their titles and texts, or because they are told in the same words. */
export function nearPairs(entries: readonly Entry[], { ownCount, words, done, later }: Search): Pair[] {
  const repeats = entries.map((_, index) => later.has(index))
  const repeatedBy = new Int32Array(entries.length).fill(-1)
  for (const { first, second } of done) repeatedBy[second] = first
  const ideas = entries.map((entry) => weighIdea(entry.idea, words))
  const toldAlike = toldLikeness(ideas)
  const boundOf = titleBounds(ideas)
  const hasRare = ideas.map((idea) => stemsOf(idea).some(words.isRare))
  const pairs: Pair[] = []
  candidatePairs(ideas, ownCount, (first, second) => {
    const one = ideas[first]
    const two = ideas[second]
    if (!one || !two || repeats[first] || repeatedBy[second] === first) return
    if (repeats[second] && entries[second]?.known === undefined) return
    // Nearly all candidates end at one of these three, so everything that costs more comes after them.
    const told = hasRare[first] === true || hasRare[second] === true ? toldAlike(first, second) : 0
    if (told < leastTold && !canBeNear(one, two, boundOf(first, second))) return
    const titles = compareTitles(one, two, words)
    if (told < leastTold && !canBeNear(one, two, titles.score)) return
    const both = [one, two] as const
    const likeness = completeLikeness(both, titles, words)
    if (told >= leastTold && saysTheSame(both, likeness, words)) {
      const score = Math.max(likeness.score, told)
      pairs.push({ first, second, kind: 'near', likeness: { ...likeness, score, told } })
    } else if (isNear(one, two, likeness)) pairs.push({ first, second, kind: 'near', likeness })
  })
  return pairs.toSorted((a, b) => a.first - b.first || a.second - b.second)
}

function canBeNear(one: ComparedIdea, two: ComparedIdea, titleScore: number): boolean {
  return titleScore >= leastTitle || one.titleStems.length === 0 || two.titleStems.length === 0
}

function isNear(one: ComparedIdea, two: ComparedIdea, likeness: Likeness): boolean {
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

/** So far told in the same words, two ideas are proposed whatever their titles say. */
const leastTold = 0.29
const leastSharedRare = 2
const leastShared = 3

/**
 * True for ideas told in the same words below other titles ("Baustellen auf einen Blick", "Live-Karte aller
 * Baustellen"). Several of the shared words must be rare in the collection: a list whose texts follow one pattern shares
 * many common ones. Titles that are alike but for one word ("… am Markt", "… am Hafen", "Teil 2", "Teil 3") name two
 * things, whatever the texts say.
 */
function saysTheSame(
  [one, two]: readonly [ComparedIdea, ComparedIdea],
  { opposed, titleScore }: Likeness,
  { isRare }: Words,
): boolean {
  if ((opposed && titleScore >= 0.45) || numberedApart(one, two)) return false
  const shared = sharedWords(one, two)
  const rare = shared.filter(({ stem, other }) => isRare(stem) || isRare(other))
  return shared.length >= leastShared && rare.length >= leastSharedRare
}
