import { foldHeading } from '../import/headings.ts'
import type { ForeignMapping } from './foreign-scores.ts'

/** Somebody whom a file names and who is added together with the marks. `id` stands for the one that is given then. */
export type NewRater = { id: string; name: string; workingGroupId: string | null }

type Known = {
  raters: readonly { id: string; name: string; workingGroupId: string | null }[]
  groupIds: ReadonlySet<string>
}

/**
 * Whom the names of a file stand for, newcomers included. Somebody of the same name who is in the chosen group by now is no
 * newcomer, and a group that is gone takes nobody in.
 *
 * @example
 * import { resolveRaters } from './foreign-raters.ts'
 * const mapping = { raters: { Anna: 'r1', Bert: '' }, newRaters: { Bert: 'g1' } }
 * const known = { raters: [{ id: 'r1', name: 'Anna', workingGroupId: 'g1' }], groupIds: new Set(['g1']) }
 * resolveRaters(mapping, known).raters // → { Anna: 'r1', Bert: 'new Bert' }
 */
export function resolveRaters(
  { raters, newRaters }: Pick<ForeignMapping, 'raters' | 'newRaters'>,
  { raters: known, groupIds }: Known,
): { raters: Record<string, string>; fresh: NewRater[] } {
  const fresh: NewRater[] = []
  const chosen = Object.entries(newRaters).map(([name, workingGroupId]) => {
    if (name.trim() === '' || (workingGroupId !== null && !groupIds.has(workingGroupId))) return [name, '']
    const isSame = (one: Omit<NewRater, 'id'>): boolean =>
      one.workingGroupId === workingGroupId && foldHeading(one.name) === foldHeading(name)
    const present = known.find(isSame) ?? fresh.find(isSame)
    if (present !== undefined) return [name, present.id]
    const id = `new ${name}`
    fresh.push({ id, name, workingGroupId })
    return [name, id]
  })
  return { raters: { ...raters, ...Object.fromEntries(chosen) }, fresh }
}
