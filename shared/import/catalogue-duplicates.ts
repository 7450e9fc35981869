import { findDuplicates } from './duplicates.ts'
import type { DuplicatePair, UnderstoodTable } from './understanding.ts'

export type ComparableIdea = { id: string; title: string; text: string }
export type FoundPair = Pick<DuplicatePair, 'kind' | 'score' | 'reason'> & { oneId: string; otherId: string }

/**
 * Pairs of ideas of one collection that look the same, the likest first. The same search as for the lines of a file: the
 * collection is seen as a table of its own.
 *
 * @example
 * import { findPairs } from './catalogue-duplicates.ts'
 * const ideas = [
 *   { id: 'a', title: 'Trinkbrunnen am Markt', text: 'Frisches Wasser für alle Leute.' },
 *   { id: 'b', title: 'Lesebänke im Park', text: 'Bänke mit einem Kasten voller Bücher.' },
 *   { id: 'c', title: 'Trinkbrunnen am Markt', text: 'Frisches Wasser für alle Leute.' },
 * ]
 * findPairs(ideas).map(({ oneId, otherId, score }) => [oneId, otherId, score]) // → [['a', 'c', 1]]
 */
export function findPairs(ideas: readonly ComparableIdea[]): FoundPair[] {
  return findDuplicates([asTable(ideas)], [])
    .flatMap(({ kind, score, reason, idea, of }) => {
      const one = ideas[(of?.line ?? 0) - 1]
      const other = ideas[idea.line - 1]
      return one === undefined || other === undefined
        ? []
        : [{ kind, score, reason, oneId: one.id, otherId: other.id }]
    })
    .toSorted((a, b) => b.score - a.score)
}

function asTable(ideas: readonly ComparableIdea[]): UnderstoodTable {
  const origin = { sheet: null, row: 0, column: 0, raw: null }
  return {
    id: '0.0',
    sheet: null,
    sheetHidden: false,
    orientation: 'ideas-in-rows',
    headerLines: null,
    range: { top: 1, left: 1, bottom: ideas.length, right: 2 },
    columns: [],
    ideas: ideas.map(({ title, text }, at) => ({
      line: at + 1,
      hidden: false,
      readings: { title: { value: title, origin }, description: { value: text, origin } },
      unmapped: [],
    })),
    skipped: [],
    problems: [],
    counts: { linesRead: ideas.length, ideas: ideas.length, skipped: 0, skippedBy: {} },
    hiddenLines: [],
    hiddenPlaces: [],
    mergedDown: [],
    caption: { texts: [] },
    chosen: true,
  }
}
