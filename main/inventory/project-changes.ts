import type { InferContractRouterInputs } from '@orpc/contract'
import type { contract } from '../../shared/contract.ts'
import { type ExistingProject, nextProjectNumber } from '../../shared/inventory/inventory-contract.ts'
import { Problem } from '../../shared/problem.ts'
import type { Context } from '../context.ts'
import { recordChange } from '../database/record-change.ts'
import { removeUnused } from '../database/remove-unused.ts'
import type { RowWriter } from '../database/row-writer.ts'
import { holds } from '../database/save-fields.ts'
import { statedFields } from '../database/stated-fields.ts'

type Inputs = InferContractRouterInputs<typeof contract>['inventory']

/** A new project with the next free number, found inside the transaction so that none is given twice. */
export async function addProject(context: Context, { name }: Inputs['add']) {
  const id = context.newId()
  const change = { at: context.now(), by: context.person, action: 'add-existing-project', details: { name } }
  const { result, sequence } = await recordChange(context.database, change, async (rows) => {
    const taken = await rows.transaction.selectFrom('existingProject').select('number').execute()
    const number = nextProjectNumber(taken.map((one) => one.number))
    await rows.insert('existingProject', { id, number, name, owner: '', description: '', state: '' })
    return number
  })
  return { sequence, id, number: result }
}

/**
 * Saves some fields of a project. Its fields of action belong to it: changing only them raises its revision too.
 *
 * @throws Problem `not-found`; `changed-meanwhile` with the project as stored now
 */
export async function saveProject(context: Context, { id, expectedRevision, patch }: Inputs['save']) {
  const { name } = await readProject(context.database, id)
  const change = { at: context.now(), by: context.person, action: 'edit-existing-project', details: { name } }
  const { result, sequence } = await recordChange(context.database, change, async (rows) => {
    const present = await readProject(rows.transaction, id)
    if (present.revision !== expectedRevision)
      throw new Problem('changed-meanwhile', { table: 'existingProject' }, present)
    const { fieldIds, ...columns } = statedFields(patch)
    const hasNewFields =
      fieldIds !== undefined && new Set(fieldIds).symmetricDifference(new Set(present.fieldIds)).size > 0
    if (!hasNewFields && holds(present, columns)) return expectedRevision
    if (hasNewFields) await replaceFields(context, rows, { id, fieldIds })
    return await rows.update('existingProject', id, columns)
  })
  return { sequence, revision: result }
}

/** @throws Problem `not-found`, `still-needed` when ideas refer to it */
export async function removeProject(context: Context, { id }: Inputs['remove']) {
  const { name } = await readProject(context.database, id)
  const change = {
    at: context.now(),
    by: context.person,
    action: 'remove-existing-project',
    details: { name },
  }
  const { sequence } = await recordChange(context.database, change, async (rows) => {
    await replaceFields(context, rows, { id, fieldIds: [] })
    await removeUnused(rows, 'existingProject', { id, name })
  })
  return { sequence }
}

async function readProject(
  database: Pick<Context['database'], 'selectFrom'>,
  id: string,
): Promise<ExistingProject> {
  const project = await database
    .selectFrom('existingProject')
    .select(['id', 'revision', 'name', 'owner', 'description', 'state'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (project === undefined) throw new Problem('not-found', { table: 'existingProject', id })
  const fields = await database
    .selectFrom('existingProjectField')
    .select('fieldOfActionId')
    .where('existingProjectId', '=', id)
    .execute()
  return { ...project, fieldIds: fields.map(({ fieldOfActionId }) => fieldOfActionId) }
}

async function replaceFields(
  { newId }: Context,
  rows: RowWriter,
  { id, fieldIds }: { id: string; fieldIds: readonly string[] },
): Promise<void> {
  const present = await rows.transaction
    .selectFrom('existingProjectField')
    .select(['id', 'fieldOfActionId'])
    .where('existingProjectId', '=', id)
    .execute()
  for (const row of present) {
    if (!fieldIds.includes(row.fieldOfActionId)) await rows.remove('existingProjectField', row.id)
  }
  const known = new Set(present.map(({ fieldOfActionId }) => fieldOfActionId))
  for (const fieldOfActionId of new Set(fieldIds).difference(known))
    await rows.insert('existingProjectField', { id: newId(), existingProjectId: id, fieldOfActionId })
}
