import { coreTeamId } from '../../shared/stages/asked-groups.ts'
import type { Database } from '../database/open-database.ts'
import type { RowWriter } from '../database/row-writer.ts'

type Reading = Pick<Database, 'selectFrom'>

/** The groups that score a version as a whole; undefined: every group. */
export async function listCatalogueGroups(
  database: Reading,
  catalogueId: string,
): Promise<string[] | undefined> {
  const rows = await database
    .selectFrom('catalogueGroup')
    .leftJoin('workingGroup', 'workingGroup.id', 'catalogueGroup.workingGroupId')
    .select('catalogueGroup.workingGroupId')
    .where('catalogueId', '=', catalogueId)
    .orderBy('workingGroup.position')
    .execute()
  return rows.length === 0 ? undefined : rows.map(({ workingGroupId }) => workingGroupId ?? coreTeamId)
}

export async function insertCatalogueGroups(
  rows: RowWriter,
  { id: catalogueId, groupIds = [] }: { id: string; groupIds?: readonly string[] | undefined },
  newId: () => string,
): Promise<void> {
  const scoring = groupIds.map((groupId) => ({
    id: newId(),
    catalogueId,
    workingGroupId: groupId === coreTeamId ? null : groupId,
  }))
  await rows.insertMany('catalogueGroup', scoring)
}

export async function removeCatalogueGroups(rows: RowWriter, catalogueId: string): Promise<void> {
  const scoring = await rows.transaction
    .selectFrom('catalogueGroup')
    .select('id')
    .where('catalogueId', '=', catalogueId)
    .execute()
  for (const { id } of scoring) await rows.remove('catalogueGroup', id)
}
