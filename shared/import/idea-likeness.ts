import { isFiller, meaningfulStems } from './german-stems.ts'
import { edgesOf, stemLikeness } from './stem-likeness.ts'
import { alignTitles } from './title-alignment.ts'

/** An idea prepared for comparison. */
export type ComparedIdea = {
  title: string
  description: string
  titleStems: string[]
  /** How every stem of the title begins and ends, see `edgesOf`. */
  titleEdges: readonly number[]
  textStems: ReadonlySet<string>
}

/** An idea with the weights that a collection gives its words, in their order. */
export type WeighedIdea = ComparedIdea & { titleWeights: readonly number[]; textWeights: readonly number[] }

export function weighIdea(idea: ComparedIdea, { weight }: Vocabulary): WeighedIdea {
  const titleWeights = idea.titleStems.map(weight)
  return { ...idea, titleWeights, textWeights: Array.from(idea.textStems, weight) }
}

/**
 * What a collection of ideas tells about its words. `weight`: how much a stem says, rare ones more. `isEstablished`:
 * several ideas use it, so that it is a word of its own here ("Wetterstation" and "Mülltrennstation") and no other
 * spelling of a similar one.
 */
export type Vocabulary = {
  weight: (stem: string) => number
  isEstablished: (stem: string) => boolean
}

/**
 * How alike two ideas are. `score` is 0 to 1; `sure` counts the words of the titles that are the same beyond doubt. `opposed` is true when each
 * title names something that the other idea knows nothing of, such as two different places: then it is two ideas, however
 * alike the rest may be.
 */
export type Likeness = {
  score: number
  titleScore: number
  textScore: number
  opposed: boolean
  sure: number
}

/** @param same the same text for the same word in all ideas of a collection, which makes comparing them quicker */
export function prepareIdea(
  title: string,
  description: string,
  same: (stem: string) => string = (stem) => stem,
): ComparedIdea {
  const titleStems = [...new Set(meaningfulStems(title))].map(same)
  const titleEdges = titleStems.map(edgesOf)
  const textStems = new Set(meaningfulStems(description).slice(0, 400).map(same))
  return { title, description, titleStems, titleEdges, textStems }
}

/** How alike two titles are; for every word of each its best match in the other, 0 to 1. */
export type TitleLikeness = { score: number; left: readonly number[]; right: readonly number[] }

/** Compares titles word by word (order, endings, compounds and typing errors aside) and texts by their words. */
export function likenessOf(one: ComparedIdea, two: ComparedIdea, vocabulary: Vocabulary): Likeness {
  const both = [weighIdea(one, vocabulary), weighIdea(two, vocabulary)] as const
  return completeLikeness(both, compareTitles(...both, vocabulary), vocabulary)
}

/** The part of `likenessOf` that is known from the titles alone: where it is low, the rest need not be looked at. */
export function compareTitles(one: WeighedIdea, two: WeighedIdea, vocabulary: Vocabulary): TitleLikeness {
  const { left, right } = alignTitles(one, two, vocabulary)
  let matched = 0
  let all = 0
  for (let at = 0; at < left.length; at += 1) {
    const weight = one.titleWeights[at] ?? 0
    matched += weight * (left[at] ?? 0)
    all += weight
  }
  for (let at = 0; at < right.length; at += 1) {
    const weight = two.titleWeights[at] ?? 0
    matched += weight * (right[at] ?? 0)
    all += weight
  }
  return { score: all === 0 ? 0 : matched / all, left, right }
}

/** The rest of `likenessOf`, for titles that have been compared already. */
export function completeLikeness(
  [one, two]: readonly [WeighedIdea, WeighedIdea],
  { score: titleScore, left, right }: TitleLikeness,
  vocabulary: Vocabulary,
): Likeness {
  const textScore = textLikeness(one, two)
  const strange = (idea: ComparedIdea, matches: readonly number[], other: ComparedIdea): boolean =>
    idea.titleStems.some(
      (stem, at) => (matches[at] ?? 0) < 0.5 && !isFiller(stem) && !isKnown(stem, other, vocabulary),
    )
  const opposed = strange(one, left, two) && strange(two, right, one)
  const hasTexts = one.textStems.size > 0 && two.textStems.size > 0
  const score = hasTexts ? Math.max(titleScore * 0.65 + textScore * 0.35, titleScore * 0.94) : titleScore
  const sure = left.filter((match) => match >= 0.8).length
  return { score, titleScore, textScore, opposed, sure }
}

function isKnown(stem: string, idea: ComparedIdea, { isEstablished }: Vocabulary): boolean {
  if (/\d/.test(stem)) return false
  if (idea.textStems.has(stem)) return true
  if (stem.length < 5 || isEstablished(stem)) return false
  for (const other of [...idea.titleStems, ...idea.textStems])
    if (stemLikeness(stem, other) >= 0.5) return true
  return false
}

function textLikeness(one: WeighedIdea, two: WeighedIdea): number {
  let shared = 0
  let all = 0
  let at = 0
  for (const stem of one.textStems) {
    const weight = one.textWeights[at] ?? 0
    all += weight
    if (two.textStems.has(stem)) shared += 2 * weight
    at += 1
  }
  for (const weight of two.textWeights) all += weight
  return all === 0 ? 0 : shared / all
}
