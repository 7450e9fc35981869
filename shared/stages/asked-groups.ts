import type { Criterion } from './stage.ts'

/** Stands for the raters without a working group wherever groups are named. */
export const coreTeamId = 'core-team'

/**
 * Whether a group is asked about a criterion. Without any group named, all are.
 *
 * @param groupId of a working group, or {@link coreTeamId}
 * @example
 * import { isAsked } from './asked-groups.ts'
 * isAsked({}, 'traffic') // → true
 * isAsked({ groupIds: ['climate'] }, 'traffic') // → false
 */
export function isAsked({ groupIds }: Pick<Criterion, 'groupIds'>, groupId: string): boolean {
  return groupIds === undefined || groupIds.includes(groupId)
}

/**
 * How many marks a criterion needs before an idea is decided: as many as the stage asks for, but where only some groups are
 * asked no more than they have raters, and at least one.
 *
 * @param askedCount how many raters are asked about the criterion
 * @example
 * import { requiredMarks } from './asked-groups.ts'
 * requiredMarks(3, {}, 2) // → 3
 * requiredMarks(3, { groupIds: ['climate'] }, 2) // → 2
 * requiredMarks(3, { groupIds: ['climate'] }, 0) // → 1
 */
export function requiredMarks(
  minimumRaters: number,
  { groupIds }: Pick<Criterion, 'groupIds'>,
  askedCount: number,
): number {
  return groupIds === undefined ? minimumRaters : Math.min(minimumRaters, Math.max(1, askedCount))
}
