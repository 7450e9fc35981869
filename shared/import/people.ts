/** People whom a file names, by the last words of their names, so that a text is searched for few of them only. */
export type People = {
  byLastWord: ReadonlyMap<string, readonly string[]>
  /** Finds the words that begin as one of the last words does; null when nobody is known. */
  beginnings: RegExp | null
}

/** Collects the people named in a file, so that their names are noticed in free texts. */
export function collectPeople(names: Iterable<string>): People {
  const byLastWord = new Map<string, string[]>()
  const firstLetters = new Set<string>()
  for (const name of new Set(names)) {
    const lastWord = name.match(/\p{L}+/gu)?.at(-1) ?? ''
    const [firstLetter] = lastWord
    if (firstLetter === undefined) continue
    firstLetters.add(firstLetter)
    const namesakes = byLastWord.get(lastWord)
    if (namesakes) namesakes.push(name)
    else byLastWord.set(lastWord, [name])
  }
  const letters = [...firstLetters].join('')
  const beginnings = letters === '' ? null : new RegExp(String.raw`(?<!\p{L})[${letters}]\p{L}*`, 'gu')
  return { byLastWord, beginnings }
}

/**
 * Names of known people that a text may hold, because it holds their last words, in the order of these.
 *
 * @example
 * import { collectPeople, namesToLookFor } from './people.ts'
 * namesToLookFor('Frau Lind fragen', collectPeople(['Eva Lind', 'Jan Moor'])) // → ['Eva Lind']
 */
export function namesToLookFor(text: string, { byLastWord, beginnings }: People): string[] {
  if (beginnings === null) return []
  return (text.match(beginnings) ?? []).flatMap((word) => byLastWord.get(word) ?? [])
}
