import { coreTeam } from '../../shared/scores/core-team.ts'
import type { Database } from '../database/open-database.ts'

/** Somebody who scores, with the group by which it is told what is asked; without a working group it is the core team. */
export type AskedRater = { id: string; name: string; groupId: string; groupName: string }

/** The rater of an id, or all of a name: two people may have the same. */
export async function findAskedRaters(
  database: Pick<Database, 'selectFrom'>,
  by: { column: 'id' | 'name'; value: string },
): Promise<AskedRater[]> {
  const found = await database
    .selectFrom('rater')
    .leftJoin('workingGroup', 'workingGroup.id', 'rater.workingGroupId')
    .select(['rater.id', 'rater.name', 'rater.workingGroupId', 'workingGroup.name as groupName'])
    .where(`rater.${by.column}`, '=', by.value)
    .execute()
  return found.map(({ workingGroupId, groupName, ...rater }) => ({
    ...rater,
    groupId: workingGroupId ?? coreTeam.id,
    groupName: groupName ?? coreTeam.name,
  }))
}
