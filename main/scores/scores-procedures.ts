import type { Context, Implementer } from '../context.ts'
import { recordChange } from '../database/record-change.ts'
import type { CellToSave } from '../../shared/scores/scores-contract.ts'
import { readStage } from '../stages/stage-store.ts'
import { addRater, listRaters, removeRater, saveRater } from './rater-store.ts'
import { saveBlock } from './save-block.ts'
import { roundsProcedures } from './rounds-procedures.ts'
import { scoreSheetProcedures } from './score-sheet-procedures.ts'
import { readGroupSheet, readSheet } from './sheet-store.ts'

export function scoresProcedures(os: Implementer) {
  return {
    listRaters: os.scores.listRaters.handler(({ context }) => listRaters(context.database)),
    addRater: os.scores.addRater.handler(async ({ input, context }) => {
      const id = context.newId()
      const change = changeOf(context, 'add-rater', { name: input.name })
      const { sequence } = await recordChange(context.database, change, (rows) =>
        addRater(rows, { id, ...input }),
      )
      return { id, sequence }
    }),
    saveRater: os.scores.saveRater.handler(async ({ input, context }) => {
      const change = changeOf(context, 'edit-rater', { name: input.name ?? '' })
      const saved = await recordChange(context.database, change, (rows) => saveRater(rows, input))
      return { sequence: saved.sequence, revision: saved.result }
    }),
    removeRater: os.scores.removeRater.handler(async ({ input, context }) => {
      const change = changeOf(context, 'remove-rater', { name: input.name })
      const { sequence } = await recordChange(context.database, change, (rows) => removeRater(rows, input))
      return { sequence }
    }),
    readSheet: os.scores.readSheet.handler(({ input, context }) => readSheet(context.database, input)),
    saveBlock: os.scores.saveBlock.handler(({ input, context }) => saveCells(context, input)),
    readGroupSheet: os.scores.readGroupSheet.handler(({ input, context }) =>
      readGroupSheet(context.database, input),
    ),
    rounds: roundsProcedures(os),
    ...scoreSheetProcedures(os),
  }
}

async function saveCells(context: Context, input: { stageId: string; cells: CellToSave[] }) {
  const { name } = await readStage(context.database, input.stageId)
  const change = changeOf(context, 'save-scores', { stage: name, count: input.cells.length })
  const { result, sequence } = await recordChange(context.database, change, (rows) =>
    saveBlock(rows, context.newId, input),
  )
  return { ...result, sequence }
}

function changeOf(context: Context, action: string, details: Record<string, string | number>) {
  return { at: context.now(), by: context.person, action, details }
}
