import { Problem } from '../../shared/problem.ts'
import type { Context, Implementer } from '../context.ts'
import { recordChange } from '../database/record-change.ts'
import { findProgramme } from './programme-store.ts'

export function programmeProcedures(os: Implementer) {
  return {
    find: os.programme.find.handler(({ context }) => findProgramme(context.database)),
    createEmpty: os.programme.createEmpty.handler(({ input, context }) => createEmpty(context, input)),
  }
}

async function createEmpty(context: Context, input: { name: string; city: string }) {
  const { database, newId } = context
  const change = { at: context.now(), by: context.person, action: 'create-programme' }
  return await recordChange(database, change, async (rows) => {
    const present = await rows.transaction.selectFrom('programme').select('id').executeTakeFirst()
    if (present !== undefined) throw new Problem('already-filled')
    await rows.insert('programme', { id: newId(), ...input, vision: '', mission: '', principles: '' })
  })
}
