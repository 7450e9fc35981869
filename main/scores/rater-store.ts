import type { RaterView } from '../../shared/scores/scores-contract.ts'
import type { Database } from '../database/open-database.ts'
import type { RowWriter } from '../database/row-writer.ts'

type Reading = Pick<Database, 'selectFrom'>

/** Everybody who scores, in the order they were added. */
export async function listRaters(database: Reading): Promise<RaterView[]> {
  return await database
    .selectFrom('rater')
    .select(['id', 'revision', 'name', 'workingGroupId'])
    .orderBy('position')
    .orderBy('id')
    .execute()
}

/** Adds somebody who scores; `workingGroupId` null is the core team. */
export async function addRater(
  rows: RowWriter,
  rater: { id: string; name: string; workingGroupId: string | null },
): Promise<void> {
  const last = await rows.transaction
    .selectFrom('rater')
    .select(({ fn }) => fn.max('position').as('position'))
    .executeTakeFirst()
  await rows.insert('rater', { ...rater, position: (last?.position ?? 0) + 1 })
}

/** @throws Problem `not-found`, `changed-meanwhile` */
export async function saveRater(
  rows: RowWriter,
  input: { id: string; expectedRevision: number; name?: string; workingGroupId?: string | null },
): Promise<number> {
  const { id, expectedRevision, ...patch } = input
  return await rows.update('rater', id, patch, expectedRevision)
}

/** True where a sheet names somebody else who scores than it should; a name that nobody has may be an old one. */
export async function isNameOfAnother(
  database: Reading,
  named: string | null,
  expected: string,
): Promise<boolean> {
  if (named === null || named === expected) return false
  const others = await database.selectFrom('rater').select('id').where('name', '=', named).execute()
  return others.length > 0
}
