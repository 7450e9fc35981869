import type { SaveCatalogueInput, SaveRuleInput } from '../../shared/stages/catalogue-contract.ts'
import type { Context, Implementer } from '../context.ts'
import type { Database } from '../database/open-database.ts'
import { type Change, recordChange } from '../database/record-change.ts'
import { listCatalogues, listMarks } from './catalogue-store.ts'
import type { CopyWatch } from './copy-marks.ts'
import { saveCatalogue } from './save-catalogue.ts'
import { saveRule } from './save-rule.ts'
import { readStage } from './stage-store.ts'

/** Refuses as long as nobody may know what was said in a stage. The router puts it in, because scores come later. */
export type RefuseWhileBlind = (
  database: Pick<Database, 'selectFrom'>,
  stage: { id: string; name: string },
) => Promise<void>

export function catalogueProcedures(os: Implementer, refuseWhileBlind: RefuseWhileBlind) {
  return {
    list: os.stages.catalogues.list.handler(({ input, context }) =>
      listCatalogues(context.database, input.stageId),
    ),
    listMarks: os.stages.catalogues.listMarks.handler(async ({ input, context }) => {
      const stage = await readStage(context.database, input.stageId)
      await refuseWhileBlind(context.database, stage)
      return await listMarks(context.database, stage.catalogue.id)
    }),
    save: os.stages.catalogues.save.handler(({ input, context }) => save(context, input, refuseWhileBlind)),
    saveInSteps: os.stages.catalogues.saveInSteps.handler(({ input, context }) =>
      context.jobs.follow(input.jobId, (signal, report) =>
        save(context, input, refuseWhileBlind, { signal, report }),
      ),
    ),
    saveRule: os.stages.catalogues.saveRule.handler(({ input, context }) =>
      startRule(context, input, refuseWhileBlind),
    ),
    saveRuleInSteps: os.stages.catalogues.saveRuleInSteps.handler(({ input, context }) =>
      context.jobs.follow(input.jobId, (signal, report) =>
        startRule(context, input, refuseWhileBlind, { signal, report }),
      ),
    ),
  }
}

async function save(
  { database, newId, now, person }: Context,
  input: SaveCatalogueInput,
  refuseWhileBlind: RefuseWhileBlind,
  watch?: CopyWatch,
) {
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
  const { result, sequence } = await recordChange(database, change, async (rows) => {
    await refuseWhileBlind(rows.transaction, { id: input.stageId, name })
    return await saveCatalogue(rows, input, { newId, on: at.slice(0, 10), watch })
  })
  return { ...result, sequence }
}

async function startRule(
  { database, newId, now, person }: Context,
  input: SaveRuleInput,
  refuseWhileBlind: RefuseWhileBlind,
  watch?: CopyWatch,
) {
  const { name, catalogue } = await readStage(database, input.stageId)
  const at = now()
  const details = { name, version: catalogue.version + 1, reason: input.reason }
  const change: Change = { at, by: person, action: 'new-catalogue-version', details }
  const { result, sequence } = await recordChange(database, change, async (rows) => {
    await refuseWhileBlind(rows.transaction, { id: input.stageId, name })
    return await saveRule(rows, input, { newId, on: at.slice(0, 10), watch })
  })
  return { ...result, sequence }
}
