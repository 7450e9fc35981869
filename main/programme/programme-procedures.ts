import type { ProgrammeText } from '../../shared/programme/programme-contract.ts'
import { Problem } from '../../shared/problem.ts'
import type { Context, Implementer } from '../context.ts'
import { recordChange } from '../database/record-change.ts'
import type { RowWriter } from '../database/row-writer.ts'
import { listProcedures } from './list-procedures.ts'
import { meetingProcedures } from './meeting-procedures.ts'
import { findProgramme } from './programme-store.ts'

/**
 * Lays the first stages into a new programme; comes from the step `stages`, which is a later one. `way` names a template of
 * it, without one the usual is laid.
 */
export type LayWay = (
  rows: RowWriter,
  circumstances: { newId: () => string; on: string; way: string | undefined },
) => Promise<unknown>

export function programmeProcedures(os: Implementer, layWay: LayWay) {
  return {
    find: os.programme.find.handler(({ context }) => findProgramme(context.database)),
    save: os.programme.save.handler(({ input, context }) => saveProgramme(context, input)),
    createEmpty: os.programme.createEmpty.handler(({ input, context }) =>
      createEmpty(context, input, layWay),
    ),
    ...listProcedures(os),
    ...meetingProcedures(os),
  }
}

async function saveProgramme(
  { database, now, person }: Context,
  { revision, patch }: { revision: number; patch: Partial<ProgrammeText> },
) {
  const change = { at: now(), by: person, action: 'edit-programme' }
  const { result, sequence } = await recordChange(database, change, async (rows) => {
    const present = await rows.transaction.selectFrom('programme').selectAll().executeTakeFirst()
    if (present === undefined) throw new Problem('no-programme-yet')
    if (
      present.revision === revision &&
      Object.entries(patch).every(([key, value]) => present[key as keyof ProgrammeText] === value)
    )
      return revision
    return await rows.update('programme', present.id, patch, revision)
  })
  return { revision: result, sequence }
}

type NewProgramme = { name: string; city: string; way?: string | undefined }

async function createEmpty(context: Context, { way, ...input }: NewProgramme, layWay: LayWay) {
  const { database, newId } = context
  const at = context.now()
  const change = { at, by: context.person, action: 'create-programme' }
  return await recordChange(database, change, async (rows) => {
    const present = await rows.transaction.selectFrom('programme').select('id').executeTakeFirst()
    if (present !== undefined) throw new Problem('already-filled')
    await rows.insert('programme', { id: newId(), ...input, vision: '', mission: '', principles: '' })
    await layWay(rows, { newId, on: at.slice(0, 10), way })
  })
}
