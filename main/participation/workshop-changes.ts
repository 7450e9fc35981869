import type { InferContractRouterInputs } from '@orpc/contract'
import type { contract } from '../../shared/contract.ts'
import { nextWorkshopNumber } from '../../shared/participation/workshops.ts'
import { Problem } from '../../shared/problem.ts'
import type { Context } from '../context.ts'
import { recordChange } from '../database/record-change.ts'
import { removeUnused } from '../database/remove-unused.ts'
import { saveFields } from '../database/save-fields.ts'
import { statedFields } from '../database/stated-fields.ts'

type Inputs = InferContractRouterInputs<typeof contract>['participation']

export async function addWorkshop(context: Context, { title }: Inputs['addWorkshop']) {
  const id = context.newId()
  const details: Record<string, string> = { title }
  const change = { at: context.now(), by: context.person, action: 'add-workshop', details }
  const { result, sequence } = await recordChange(context.database, change, async (rows) => {
    const taken = await rows.transaction.selectFrom('workshop').select('number').execute()
    const number = nextWorkshopNumber(taken.map((one) => one.number))
    details['number'] = number
    await rows.insert('workshop', {
      id,
      number,
      title,
      heldOn: null,
      place: '',
      district: '',
      workingGroupId: null,
      facilitator: '',
      participants: null,
    })
    return number
  })
  return { sequence, id, number: result }
}

/** @throws Problem `not-found`, `changed-meanwhile` */
export async function saveWorkshop(context: Context, { patch, ...record }: Inputs['saveWorkshop']) {
  const details = await nameWorkshop(context, record.id)
  const change = { at: context.now(), by: context.person, action: 'edit-workshop', details }
  const { result, sequence } = await recordChange(context.database, change, (rows) =>
    saveFields(rows, 'workshop', { ...record, patch: statedFields(patch) }),
  )
  return { sequence, revision: result }
}

/** @throws Problem `not-found`, `still-needed` */
export async function removeWorkshop(context: Context, { id }: Inputs['removeWorkshop']) {
  const details = await nameWorkshop(context, id)
  const change = { at: context.now(), by: context.person, action: 'remove-workshop', details }
  const { sequence } = await recordChange(context.database, change, (rows) =>
    removeUnused(rows, 'workshop', { id, name: `${details.number} ${details.title}` }),
  )
  return { sequence }
}

async function nameWorkshop({ database }: Context, id: string): Promise<{ number: string; title: string }> {
  const row = await database
    .selectFrom('workshop')
    .select(['number', 'title'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) throw new Problem('not-found', { table: 'workshop', id })
  return row
}
