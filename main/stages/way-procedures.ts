import type { Context, Implementer } from '../context.ts'
import { recordChange } from '../database/record-change.ts'
import { readStage } from './stage-store.ts'
import { addStage, layWay, listPastTheEnd, moveStage, removeStage } from './way-store.ts'

export function wayProcedures(os: Implementer) {
  return {
    lay: os.stages.way.lay.handler(async ({ input, context }) => {
      const { change, on } = told(context, 'lay-way', {})
      const { newId, database } = context
      const { sequence } = await recordChange(database, change, (rows) =>
        layWay(rows, { way: input.way, newId, on }),
      )
      return { sequence }
    }),
    addStage: os.stages.way.addStage.handler(async ({ input, context }) => {
      const { change, on } = told(context, 'add-stage', { name: input.name })
      const { newId, database } = context
      const added = await recordChange(database, change, (rows) => addStage(rows, input, { newId, on }))
      return { sequence: added.sequence, id: added.result }
    }),
    countWaiting: os.stages.way.countWaiting.handler(
      async ({ context }) => (await listPastTheEnd(context.database)).length,
    ),
    moveStage: os.stages.way.moveStage.handler(async ({ input, context }) => {
      const { name } = await readStage(context.database, input.id)
      const { change } = told(context, 'move-stage', { name })
      const { sequence } = await recordChange(context.database, change, (rows) => moveStage(rows, input))
      return { sequence }
    }),
    removeStage: os.stages.way.removeStage.handler(async ({ input, context }) => {
      const { name } = await readStage(context.database, input.id)
      const { change } = told(context, 'remove-stage', { name })
      const { sequence } = await recordChange(context.database, change, (rows) => removeStage(rows, input.id))
      return { sequence }
    }),
  }
}

function told({ now, person }: Context, action: string, details: Record<string, string>) {
  const at = now()
  return { change: { at, by: person, action, details }, on: at.slice(0, 10) }
}
