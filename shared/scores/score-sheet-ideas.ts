import { cleanLine } from '../import/cell-text.ts'
import { likenessOf, prepareIdea, type Vocabulary } from '../import/idea-likeness.ts'
import type { ScoreSheetKey } from './score-sheet-key.ts'

/** The idea of a row by its index in the key, and by what it was told where number and title are not as issued. */
export type RowIdea =
  | { idea: number; how: 'same' | 'by-title' | 'edited-title' }
  | { idea: null; how: 'unknown-row' | 'other-title' }

const flat: Vocabulary = { weight: () => 1, isEstablished: () => false }
const leastLikeness = 0.5

/**
 * Tells the idea of a row by number and title. A title that somebody touched up is still the idea of its number, unless it is
 * the title of another; a number that is gone or changed is made good by a title that only one idea has.
 */
export function rowIdeas({ ideas }: ScoreSheetKey): (number: string, title: string) => RowIdea {
  const byNumber = new Map(ideas.map(({ number }, index) => [number, index]))
  const byTitle = new Map<string, number | null>()
  for (const [index, { title }] of ideas.entries()) {
    const name = cleanLine(title)
    byTitle.set(name, byTitle.has(name) ? null : index)
  }
  return (number, title) => {
    const named = byTitle.get(title)
    const idea = byNumber.get(number)
    if (idea === undefined)
      return typeof named === 'number' ? { idea: named, how: 'by-title' } : { idea: null, how: 'unknown-row' }
    const issued = cleanLine(ideas[idea]?.title ?? '')
    if (title === '' || title === issued) return { idea, how: 'same' }
    if (named === undefined && isTouchedUp(issued, title)) return { idea, how: 'edited-title' }
    return { idea: null, how: 'other-title' }
  }
}

function isTouchedUp(issued: string, title: string): boolean {
  if (title.startsWith(issued) || issued.startsWith(title)) return true
  return likenessOf(prepareIdea(issued, ''), prepareIdea(title, ''), flat).titleScore >= leastLikeness
}
