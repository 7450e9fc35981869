import { foldHeading } from '../import/headings.ts'
import { coreTeam } from './core-team.ts'
import type { ForeignMapping } from './foreign-scores.ts'

/** Somebody whom a file names and who is added together with the marks. `id` stands for the one that is given then. */
export type NewRater = { id: string; name: string; workingGroupId: string | null; groupName: string }

type Known = {
  raters: readonly { id: string; name: string; workingGroupId: string | null }[]
  groups: readonly { id: string; name: string }[]
}

/**
 * Whom the names of a file stand for, newcomers included. Somebody of the same name who is in the chosen group by now is no
 * newcomer, and a group that is gone takes nobody in.
 *
 * @example
 * import { resolveRaters } from './foreign-raters.ts'
 * const mapping = { raters: { Anna: 'r1', Bert: '' }, newRaters: { Bert: 'g1' } }
 * const known = { raters: [{ id: 'r1', name: 'Anna', workingGroupId: 'g1' }], groups: [{ id: 'g1', name: 'Verkehr' }] }
 * resolveRaters(mapping, known).raters // → { Anna: 'r1', Bert: 'new Bert' }
 */
export function resolveRaters(
  { raters, newRaters }: Pick<ForeignMapping, 'raters' | 'newRaters'>,
  { raters: known, groups }: Known,
): { raters: Record<string, string>; fresh: NewRater[] } {
  const fresh: NewRater[] = []
  const chosen = Object.entries(newRaters).map(([name, workingGroupId]) => {
    const group = workingGroupId === null ? coreTeam : groups.find(({ id }) => id === workingGroupId)
    if (name.trim() === '' || group === undefined) return [name, '']
    const isSame = (one: Known['raters'][number]): boolean =>
      one.workingGroupId === workingGroupId && foldHeading(one.name) === foldHeading(name)
    const present = known.find(isSame) ?? fresh.find(isSame)
    if (present !== undefined) return [name, present.id]
    const id = `new ${name}`
    fresh.push({ id, name, workingGroupId, groupName: group.name })
    return [name, id]
  })
  return { raters: { ...raters, ...Object.fromEntries(chosen) }, fresh }
}
