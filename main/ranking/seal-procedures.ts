import type { Context, Implementer } from '../context.ts'
import { recordChange } from '../database/record-change.ts'
import { readStage } from '../stages/stage-store.ts'
import { programVersion } from '../version.ts'
import { addSeal, listSeals, readSeal, writeSealFile } from './seal-store.ts'

export function sealProcedures(os: Implementer) {
  return {
    list: os.ranking.seals.list.handler(({ input, context }) => listSeals(context.database, input.stageId)),
    add: os.ranking.seals.add.handler(({ input, context }) => add(context, input)),
    read: os.ranking.seals.read.handler(({ input, context }) => readSeal(context.database, input.sealId)),
    export: os.ranking.seals.export.handler(async ({ input, context }) => {
      const { name, bytes } = await writeSealFile(context.database, input.sealId)
      return { name, path: context.downloads.offer({ name, bytes, mediaType: 'application/json' }) }
    }),
  }
}

async function add(context: Context, { stageId, occasion }: { stageId: string; occasion: string }) {
  const { database, person: sealedBy } = context
  const { name } = await readStage(database, stageId)
  const [id, sealedAt] = [context.newId(), context.now()]
  const change = { at: sealedAt, by: sealedBy, action: 'add-seal', details: { name } }
  const { result, sequence } = await recordChange(
    database,
    change,
    (rows) => addSeal(rows, { id, stageId, sealedAt, sealedBy, occasion, programVersion }),
    ({ number, fingerprint }) => ({ number, fingerprint }),
  )
  return { sequence, id, number: result.number }
}
