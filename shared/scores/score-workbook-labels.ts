import { looksLikeGroup } from './score-workbook-raters.ts'
import { roleOfHeading, type LabelRole } from './score-workbook-words.ts'

/** A headed column with what was counted in it. */
export type HeadedPlace = {
  place: number
  name: string
  upper: string
  hint: string
  cells: number
  marks: number
  /** Marks and numbers of any size. */
  figures: number
  numbers: number
  formulas: string[]
}

/** True where at least half of a column are marks, numbers among them unless all are. */
export function isMostlyMarks({ cells, marks, numbers }: HeadedPlace): boolean {
  return cells > 0 && marks * 2 >= cells && (numbers > 0 || marks === cells)
}

/**
 * A column called "Gruppe" or "Idee" that holds scores is a rater or a criterion of that name, but the first column names the
 * ideas by number where nothing else does. Of a group and a person in two columns the person has scored.
 */
export function labelsOf(places: readonly HeadedPlace[]): Map<LabelRole, number> {
  const labels = new Map<LabelRole, number>()
  for (const place of places) {
    const role = roleOfHeading(place.name)
    if (role === undefined || role === 'mark' || role === 'reason' || role === 'time') continue
    const before = places.find(({ place: other }) => other === labels.get(role))
    const isPerson = before !== undefined && looksLikeGroup(before.name) && !looksLikeGroup(place.name)
    if (before !== undefined && !(role === 'rater' && isPerson)) continue
    if (role === 'idea-number' || !isMostlyMarks(place)) labels.set(role, place.place)
  }
  const [first] = places
  const namesIdeas = labels.has('idea-number') || labels.has('idea-title')
  if (first && !namesIdeas && roleOfHeading(first.name) === 'idea-title' && first.numbers === first.cells)
    labels.set('idea-number', first.place)
  return labels
}
