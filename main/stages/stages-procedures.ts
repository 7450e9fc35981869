import type { Decision } from '../../shared/stages/stages-contract.ts'
import type { Context, Implementer } from '../context.ts'
import { recordChange } from '../database/record-change.ts'
import { catalogueProcedures, type RefuseWhileBlind } from './catalogue-procedures.ts'
import { decideIdeas, listIdeasAtExit, type ProposeExits } from './decide-ideas.ts'
import { listPassages } from './list-passages.ts'
import { findNextStage } from './passage-store.ts'
import { nameCriterion, saveStage, saveWeight } from './save-stage.ts'
import { listStages, readStage } from './stage-store.ts'
import { wayProcedures } from './way-procedures.ts'

/** @param later who passes a stage, and whether marks may be seen: known to the steps `ranking` and `scores` */
export function stagesProcedures(
  os: Implementer,
  { proposeExits, refuseWhileBlind }: { proposeExits: ProposeExits; refuseWhileBlind: RefuseWhileBlind },
) {
  return {
    list: os.stages.list.handler(({ context }) => listStages(context.database)),
    catalogues: catalogueProcedures(os, refuseWhileBlind),
    way: wayProcedures(os),
    passages: { list: os.stages.passages.list.handler(({ context }) => listPassages(context.database)) },
    saveWeight: os.stages.saveWeight.handler(async ({ input, context }) => {
      const name = await nameCriterion(context.database, input.id)
      const change = { at: context.now(), by: context.person, action: 'edit-criterion', details: { name } }
      const saved = await recordChange(context.database, change, (rows) => saveWeight(rows, input))
      return { sequence: saved.sequence, revision: saved.result }
    }),
    saveStage: os.stages.saveStage.handler(async ({ input, context }) => {
      const { name } = await readStage(context.database, input.id)
      const change = { at: context.now(), by: context.person, action: 'edit-stage', details: { name } }
      const saved = await recordChange(context.database, change, (rows) => saveStage(rows, input))
      return { sequence: saved.sequence, revision: saved.result }
    }),
    previewExit: os.stages.previewExit.handler(async ({ input, context }) => ({
      ideas: await listIdeasAtExit(context.database, input.stageId, proposeExits),
      nextStage: (await findNextStage(context.database, input.stageId))?.name ?? null,
    })),
    decide: os.stages.decide.handler(({ input, context }) => decide(context, input, proposeExits)),
  }
}

async function decide(
  context: Context,
  input: { stageId: string; decisions: Decision[] },
  proposeExits: ProposeExits,
) {
  const { database, newId, person } = context
  const { name } = await readStage(database, input.stageId)
  const at = context.now()
  const details = { name, count: input.decisions.length }
  const { result, sequence } = await recordChange(
    database,
    { at, by: person, action: 'decide-stage', details },
    async (rows) => {
      const proposals = await proposeExits(rows.transaction, input.stageId)
      const { exitRule, minimumRaters, catalogue } = await readStage(rows.transaction, input.stageId)
      const inForce = { exitRule, minimumRaters, catalogueVersion: catalogue.version }
      return await decideIdeas(rows, { ...input, proposals, inForce, newId, on: at.slice(0, 10), by: person })
    },
  )
  return { ...result, sequence }
}
