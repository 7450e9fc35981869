import type { SaveCatalogueInput } from '../../shared/stages/catalogue-contract.ts'
import type { Context, Implementer } from '../context.ts'
import { type Change, recordChange } from '../database/record-change.ts'
import { listCatalogues, listMarks } from './catalogue-store.ts'
import { saveCatalogue } from './save-catalogue.ts'
import { readStage } from './stage-store.ts'

export function catalogueProcedures(os: Implementer) {
  return {
    list: os.stages.catalogues.list.handler(({ input, context }) =>
      listCatalogues(context.database, input.stageId),
    ),
    listMarks: os.stages.catalogues.listMarks.handler(async ({ input, context }) => {
      const { catalogue } = await readStage(context.database, input.stageId)
      return await listMarks(context.database, catalogue.id)
    }),
    save: os.stages.catalogues.save.handler(({ input, context }) => save(context, input)),
  }
}

async function save({ database, newId, now, person }: Context, input: SaveCatalogueInput) {
  const { name, catalogue } = await readStage(database, input.stageId)
  const at = now()
  const who = { at, by: person }
  const { newVersion } = input
  const change: Change =
    newVersion === undefined
      ? { ...who, action: 'edit-catalogue', details: { name } }
      : {
          ...who,
          action: 'new-catalogue-version',
          details: { name, version: catalogue.version + 1, reason: newVersion.reason },
        }
  const { result, sequence } = await recordChange(database, change, (rows) =>
    saveCatalogue(rows, input, { newId, on: at.slice(0, 10) }),
  )
  return { ...result, sequence }
}
