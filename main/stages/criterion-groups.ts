import { coreTeamId } from '../../shared/stages/asked-groups.ts'
import type { Database } from '../database/open-database.ts'
import type { RowWriter } from '../database/row-writer.ts'

type Reading = Pick<Database, 'selectFrom'>

/** The groups asked about each criterion of a catalogue; criteria that ask all are absent. */
export async function listCriterionGroups(
  database: Reading,
  catalogueId: string,
): Promise<Map<string, string[]>> {
  const rows = await database
    .selectFrom('criterionGroup')
    .innerJoin('criterion', 'criterion.id', 'criterionGroup.criterionId')
    .leftJoin('workingGroup', 'workingGroup.id', 'criterionGroup.workingGroupId')
    .select(['criterionGroup.criterionId', 'criterionGroup.workingGroupId'])
    .where('criterion.catalogueId', '=', catalogueId)
    .orderBy('workingGroup.position')
    .execute()
  const groups = new Map<string, string[]>()
  for (const { criterionId, workingGroupId } of rows)
    groups.set(criterionId, [...(groups.get(criterionId) ?? []), workingGroupId ?? coreTeamId])
  return groups
}

export async function insertCriterionGroups(
  rows: RowWriter,
  criteria: readonly { id: string; groupIds?: readonly string[] | undefined }[],
  newId: () => string,
): Promise<void> {
  const asked = criteria.flatMap(({ id: criterionId, groupIds = [] }) =>
    groupIds.map((groupId) => ({
      id: newId(),
      criterionId,
      workingGroupId: groupId === coreTeamId ? null : groupId,
    })),
  )
  await rows.insertMany('criterionGroup', asked)
}

export async function removeCriterionGroups(rows: RowWriter, criterionId: string): Promise<void> {
  const asked = await rows.transaction
    .selectFrom('criterionGroup')
    .select('id')
    .where('criterionId', '=', criterionId)
    .execute()
  for (const { id } of asked) await rows.remove('criterionGroup', id)
}
