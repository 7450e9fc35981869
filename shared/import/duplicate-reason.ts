import { meaningfulStems } from './german-stems.ts'
import type { ComparedIdea, Likeness, Vocabulary } from './idea-likeness.ts'
import { sharedWords } from './told-likeness.ts'
import type { Evidence } from './understanding.ts'

/** Two ideas that look the same; `told` is how far they are told in the same words, when that is what was found. */
export type FoundLikeness = Likeness & { told?: number }

const mostWords = 8
/** From here on an agreement of titles or texts is worth telling. */
const leastShare = 0.35

/** Why two ideas look the same, in words that hold for this pair. */
export function reasonOf(
  [one, two]: readonly [ComparedIdea, ComparedIdea],
  { titleScore, textScore, told }: FoundLikeness,
  weight: Vocabulary['weight'],
): Evidence {
  const values = {
    title: Math.round(titleScore * 100),
    text: Math.round(textScore * 100),
    words: writtenWords([one, two], weight),
  }
  const hasTexts = one.textStems.size > 0 && two.textStems.size > 0
  if (titleScore >= 0.99)
    return { key: hasTexts ? 'import.duplicate.same-title' : 'import.duplicate.title-alone', values }
  if (told !== undefined && titleScore < leastShare)
    return { key: 'import.duplicate.told', values: { ...values, told: Math.round(told * 100) } }
  return {
    key: textScore >= leastShare ? 'import.duplicate.title-and-text' : 'import.duplicate.title',
    values,
  }
}

/** The words in common as the ideas write them, the most telling first; two forms of a family beside each other. */
function writtenWords(
  [one, two]: readonly [ComparedIdea, ComparedIdea],
  weight: Vocabulary['weight'],
): string {
  const [left, right] = [spellingsOf(one), spellingsOf(two)]
  const shared = sharedWords(one, two).toSorted((a, b) => weight(b.stem) - weight(a.stem))
  const words = shared.map(({ stem, other }) => {
    const [here, there] = [left.get(stem) ?? stem, right.get(other) ?? other]
    return stem === other ? here : `${here}/${there}`
  })
  return words.slice(0, mostWords).join(', ') + (words.length > mostWords ? ' …' : '')
}

/** The first spelling of every stem, title before text. */
function spellingsOf({ title, description }: ComparedIdea): Map<string, string> {
  const spellings = new Map<string, string>()
  for (const word of `${title} ${description}`.match(/[\p{L}\p{M}\d]+/gu) ?? []) {
    for (const stem of meaningfulStems(` ${word}`)) if (!spellings.has(stem)) spellings.set(stem, word)
  }
  return spellings
}
