import { type CriteriaCatalogue, scaleOf } from '../stages/stage.ts'
import { findGroup, findPerson } from './foreign-people.ts'
import { convertExactly, convertMark, type ForeignMapping } from './foreign-scores.ts'
import type { ScoreWorkbook } from './score-workbook.ts'

export type ForeignContext = {
  catalogue: CriteriaCatalogue
  raters: readonly { id: string; name: string }[]
  groups: readonly { id: string; name: string; shortName: string }[]
  ideaIds: ReadonlySet<string>
}

/**
 * What the file itself suggests. A doubtful match of an idea stays open until a person decides; so does every unknown name,
 * but for a working group that speaks with one voice: it joins itself. A file that asks nothing of what the stage asks, or
 * gives means of groups, is evidence.
 */
export function proposeMapping(
  workbook: ScoreWorkbook,
  { catalogue, raters, groups, ideaIds }: ForeignContext,
): ForeignMapping {
  const known = new Set(catalogue.criteria.map(({ id }) => id))
  const { minimum, maximum, isReversed } = workbook.scale
  const names = workbook.raters.length === 0 ? [''] : workbook.raters
  const people = names.map((name) => [name, findPerson(name, raters)?.id ?? ''] as const)
  const joining = workbook.raterKind === 'person' ? [] : people.filter(([, id]) => id === '')
  const mapping: ForeignMapping = {
    criteria: Object.fromEntries(
      workbook.criteria.map(({ name, match }) => [
        name,
        match !== null && known.has(match.criterionId) ? match.criterionId : '',
      ]),
    ),
    raters: Object.fromEntries(people),
    ideas: Object.fromEntries(
      workbook.ideas.map(({ ref, match }) => {
        const isSure = match !== null && !match.isDoubtful && ideaIds.has(match.idea.key)
        return [ref, isSure ? match.idea.key : '']
      }),
    ),
    newRaters: Object.fromEntries(
      joining.flatMap(([name]) => {
        const group = findGroup(name, groups)
        return group === undefined ? [] : [[name, group.id]]
      }),
    ),
    scale: { minimum, maximum, isReversed },
    use: 'scores',
  }
  const asksTheSame = Object.values(mapping.criteria).some((id) => id !== '')
  const isScored = asksTheSame && mostlyMarks(workbook, mapping, catalogue)
  return { ...mapping, use: isScored ? 'scores' : 'evidence' }
}

/** Means of groups fall between the steps: they are no marks that anybody gave. */
function mostlyMarks(
  workbook: ScoreWorkbook,
  { criteria, scale }: ForeignMapping,
  catalogue: CriteriaCatalogue,
): boolean {
  if (workbook.raterKind === 'person') return true
  const values = workbook.cells.filter(({ state, value }) => state === 'value' && value !== undefined)
  const exact = values.filter(({ criterion, value = 0 }) => {
    const target = catalogue.criteria.find(({ id }) => id === criteria[criterion])
    if (target === undefined) return Number.isInteger(value * 2)
    const to = scaleOf(catalogue, target)
    return Math.abs(convertMark(value, scale, to) - convertExactly(value, scale, to)) < 1e-6
  })
  return exact.length * 2 >= values.length
}
