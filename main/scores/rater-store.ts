import { Problem } from '../../shared/problem.ts'
import type { RaterView } from '../../shared/scores/scores-contract.ts'
import type { Database } from '../database/open-database.ts'
import { removeUnused } from '../database/remove-unused.ts'
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

/**
 * Removes somebody who scores and has said nothing. Cells that were cleared again say nothing and go too, unless a file
 * refers to them.
 *
 * @throws Problem `not-found`; `rater-needed` with the name and what speaks for staying: scores, files, marks of closed rounds
 */
export async function removeRater(rows: RowWriter, { id }: { id: string }): Promise<void> {
  const { name } = await rows.transaction
    .selectFrom('rater')
    .select('name')
    .where('id', '=', id)
    .executeTakeFirstOrThrow(() => new Problem('not-found', { table: 'rater', id }))
  const silent = await rows.transaction
    .selectFrom('score')
    .selectAll()
    .where('raterId', '=', id)
    .where('state', '=', 'open')
    .where('reason', '=', '')
    .where('id', 'not in', rows.transaction.selectFrom('scoreOrigin').select('scoreId'))
    .execute()
  await rows.removeMany('score', silent)
  try {
    await removeUnused(rows, 'rater', { id, name })
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'still-needed') throw error
    throw new Problem('rater-needed', error.values)
  }
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
