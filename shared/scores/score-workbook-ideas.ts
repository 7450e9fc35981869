import { cleanLine } from '../import/cell-text.ts'
import { foldLetters } from '../import/german-stems.ts'
import { likenessOf, prepareIdea, type Vocabulary } from '../import/idea-likeness.ts'
import type { IdeaMatchKind, IdeaReference, NumberedIdea } from './score-workbook.ts'

type IdeaMatch = NonNullable<IdeaReference['match']>

/** Finds ideas of a list by the number or the title that a table of scores gives. */
export type IdeaFinder = { find: (ref: string, title: string | undefined) => IdeaMatch | null }

const leastTitle = 0.5
const leastMargin = 0.05

/**
 * Prepares a list of ideas for looking up. A number wins unless the title beside it is that of another idea: lists
 * are renumbered more often than retitled. Titles need not be the same to the letter; of several alike the likest is taken
 * and the match marked as doubtful. Where lists share a number, the title beside it decides. A bare 42 finds I-042 where no list has a 42 of its own,
 * and I-042 a bare 42 where no number of the list has letters.
 */
export function ideaFinder(known: readonly NumberedIdea[]): IdeaFinder {
  const numbers = indexed(known, ({ number }) => (number === undefined ? '' : foldNumber(number)))
  const bareNumbers = indexed(known, ({ number }) => foldNumber(number ?? '').replace(/^\D+/, ''))
  const isPrefixed = known.some(({ number }) => /^\D/.test(foldNumber(number ?? '')))
  const titles = indexed(known, ({ title }) => foldTitle(title))
  const similar = similarFinder(known)
  const memory = new Map<string, IdeaMatch | null>()
  const look = (ref: string, title: string | undefined): IdeaMatch | null => {
    const byNumber = numbers.get(foldNumber(ref))
    const name = title ?? withoutNumber(ref)
    const byTitle = titles.get(foldTitle(name)) ?? titles.get(foldTitle(ref))
    const exact = byTitle?.[0]
    const numbered =
      byNumber?.find((idea) => foldTitle(idea.title) === foldTitle(name)) ??
      byNumber?.find((idea) => title !== undefined && isLike(idea.title, title)) ??
      byNumber?.[0]
    if (numbered && exact && foldTitle(numbered.title) !== foldTitle(name))
      return matched(exact, 'title', { score: 1, isDoubtful: true, other: numbered })
    if (numbered) {
      const differs = title !== undefined && !exact && !isLike(numbered.title, title)
      return matched(numbered, 'number', { score: 1, isDoubtful: differs || (byNumber?.length ?? 0) > 1 })
    }
    if (exact) return matched(exact, 'title', { score: 1, isDoubtful: (byTitle?.length ?? 0) > 1 })
    const folded = foldNumber(ref)
    const [bare, another] =
      bareNumbers.get(folded) ?? (isPrefixed ? undefined : numbers.get(folded.replace(/^\D+/, ''))) ?? []
    return (
      similar(name) ??
      (bare && !another && title === undefined
        ? matched(bare, 'number', { score: 0.8, isDoubtful: true })
        : null)
    )
  }
  return {
    find: (ref, title) => {
      const key = `${ref}\n${title ?? ''}`
      const before = memory.get(key)
      if (before !== undefined) return before
      const match = look(ref, title)
      memory.set(key, match)
      return match
    },
  }
}

/**
 * A number as lists write it, without its prefix and leading zeros; empty for anything that is no number.
 *
 * @example
 * import { foldNumber } from './score-workbook-ideas.ts'
 * ['7', 'Nr. 07', '#7', 'I-042', 'Idee 3', 'Sprechstunde'].map(foldNumber) // → ['7', '7', '7', 'i42', '3', '']
 */
export function foldNumber(raw: string): string {
  const text = cleanLine(raw)
    .toLowerCase()
    .replace(
      /^(?:#|(?:idee|idea|vorschlag|projekt|proposal)?\s*(?:nr\.?|no\.?|nummer|number)|idee|idea|vorschlag|projekt|proposal)\s*(?=[\w-]*\d)/,
      '',
    )
    .replace(/[.:)]$/, '')
  return /^[a-z]{0,3}[-. ]?\d+(?:[.-]\d+)?[a-z]?$/.test(text)
    ? text.replace(/(?<=[a-z])[-. ](?=\d)/, '').replace(/^([a-z]*)0+(?=\d)/, '$1')
    : ''
}

function withoutNumber(ref: string): string {
  return ref.replace(/^(?:#|nr\.?\s*|idee\s*|idea\s*)?[A-Z]{0,2}-?\d{1,4}\s*[.:)–-]?\s+(?=\p{L}{2})/iu, '')
}

function foldTitle(title: string): string {
  return foldLetters(cleanLine(title)).replace(/[^\p{L}\d]+/gu, '')
}

function indexed(
  known: readonly NumberedIdea[],
  keyOf: (idea: NumberedIdea) => string,
): Map<string, NumberedIdea[]> {
  const index = Map.groupBy(known, keyOf)
  index.delete('')
  return index
}

const flat: Vocabulary = { weight: () => 1, isEstablished: () => false }

function isLike(one: string, two: string): boolean {
  return likenessOf(prepareIdea(one, ''), prepareIdea(two, ''), flat).titleScore >= leastTitle
}

/**
 * Beginning and end of a word. Words that are alike share one of them, so that a title need only be compared with those that
 * share an edge with it.
 */
function edgesOf(stem: string): string[] {
  return stem.length < 5
    ? [stem, `^${stem.slice(0, 4)}`, `${stem.slice(-4)}$`]
    : [`^${stem.slice(0, 4)}`, `${stem.slice(-4)}$`]
}

/** The idea whose title is likest, among those that share the edge of a word. */
function similarFinder(known: readonly NumberedIdea[]): (title: string) => IdeaMatch | null {
  const prepared = known.map((idea) => ({ idea, compared: prepareIdea(idea.title, '') }))
  const counts = new Map<string, number>()
  for (const { compared } of prepared)
    for (const stem of compared.titleStems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const size = known.length + 50
  const vocabulary: Vocabulary = {
    weight: (stem) => Math.log(size / ((counts.get(stem) ?? 1) + 5)),
    isEstablished: () => false,
  }
  const byEdge = new Map<string, Set<(typeof prepared)[number]>>()
  for (const entry of prepared)
    for (const edge of entry.compared.titleStems.flatMap(edgesOf))
      byEdge.set(edge, (byEdge.get(edge) ?? new Set()).add(entry))
  return (title) => {
    const wanted = prepareIdea(title, '')
    const near = new Set(wanted.titleStems.flatMap(edgesOf).flatMap((edge) => [...(byEdge.get(edge) ?? [])]))
    const ranked = [...near]
      .map(({ idea, compared }) => ({ idea, score: likenessOf(wanted, compared, vocabulary).titleScore }))
      .filter(({ score }) => score >= leastTitle)
      .toSorted((a, b) => b.score - a.score)
    const [first, second] = ranked
    if (!first) return null
    const isDoubtful = second !== undefined && first.score - second.score < leastMargin
    return matched(first.idea, 'similar-title', { score: first.score, isDoubtful })
  }
}

type Rated = { score: number; isDoubtful: boolean; other?: NumberedIdea }

function matched(idea: NumberedIdea, how: IdeaMatchKind, { score, isDoubtful, other }: Rated): IdeaMatch {
  const key = other ? 'score-file.idea.title-not-number' : `score-file.idea.${how}`
  const values = {
    number: (other ?? idea).number ?? '',
    title: idea.title,
    ...(other && { other: other.title }),
    percent: Math.round(score * 100),
  }
  return { idea, how, score: Math.round(score * 100) / 100, isDoubtful, evidence: { key, values } }
}
