import { headingPairs } from './heading-pairs.ts'
import { headingWords } from './heading-words.ts'
import type { IdeaField } from './idea-fields.ts'

/** Every phrase with the fields that it can name and how strongly. */
export const headingPhrases: ReadonlyMap<string, ReadonlyMap<IdeaField, number>> = collectPhrases()

function collectPhrases(): Map<string, Map<IdeaField, number>> {
  const found = new Map<string, Map<IdeaField, number>>()
  const add = (phrase: string, field: IdeaField, weight: number): void => {
    const there = found.get(phrase) ?? new Map<IdeaField, number>()
    there.set(field, Math.max(weight, there.get(field) ?? 0))
    found.set(phrase, there)
  }
  for (const [field, groups] of Object.entries(headingWords) as [IdeaField, [number, string][]][]) {
    for (const [weight, phrases] of groups)
      for (const phrase of phrases.split(', ')) add(phrase, field, weight)
  }
  for (const { field, above, below } of headingPairs) {
    for (const first of above.split(', ')) {
      for (const second of below.split(', ')) add(`${first} ${second}`, field, 1)
    }
  }
  return found
}

/** How many words the longest phrase has that begins with a word: most words of a text begin none. */
export const longestPhraseFrom: ReadonlyMap<string, number> = longestPhrases()

function longestPhrases(): Map<string, number> {
  const longest = new Map<string, number>()
  for (const phrase of headingPhrases.keys()) {
    const [first = '', ...others] = phrase.split(' ')
    longest.set(first, Math.max(longest.get(first) ?? 0, others.length + 1))
  }
  return longest
}
