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
 * A column called "Gruppe" or "Idee" that holds scores is a rater or a criterion of that name, but the first column, or any
 * in a table with one score per row, names the ideas by number where no other does. Of a group and a person in two columns the person has scored; of a running number and
 * that of the idea the latter counts.
 */
export function labelsOf(places: readonly HeadedPlace[]): Map<LabelRole, number> {
  const labels = new Map<LabelRole, number>()
  for (const place of places) {
    const role = roleOfHeading(place.name)
    if (role === undefined || role === 'mark' || role === 'reason' || role === 'time') continue
    const before = places.find(({ place: other }) => other === labels.get(role))
    const isPerson = before !== undefined && looksLikeGroup(before.name) && !looksLikeGroup(place.name)
    const isBetter = role === 'rater' ? isPerson : role === 'idea-number' && isIdeaNumber(place, before)
    if (before !== undefined && !isBetter) continue
    if (role === 'idea-number' || !isMostlyMarks(place)) labels.set(role, place.place)
  }
  const isLong = places.some(({ name }) => roleOfHeading(name) === 'mark')
  const counted = places.find(
    ({ name, numbers, cells }, at) =>
      (at === 0 || isLong) && roleOfHeading(name) === 'idea-title' && numbers === cells,
  )
  const isOther = labels.has('idea-number') || labels.get('idea-title') === places[0]?.place
  if (counted && !isOther && (counted === places[0] || !labels.has('idea-title')))
    labels.set('idea-number', counted.place)
  return labels
}

function isIdeaNumber(place: HeadedPlace, before: HeadedPlace | undefined): boolean {
  const speaksOfIdeas = /ide[ae]|vorschlag|projekt|proposal/i
  return speaksOfIdeas.test(place.name) && !speaksOfIdeas.test(before?.name ?? '')
}
