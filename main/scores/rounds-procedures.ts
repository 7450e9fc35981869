import type { Context, Implementer } from '../context.ts'
import { recordChange } from '../database/record-change.ts'
import type { RowWriter } from '../database/row-writer.ts'
import { readStage, type StageDefinition } from '../stages/stage-store.ts'
import { listDiscussed, readDiscussion, readEarlier } from './discussion-store.ts'
import { closeRound, concludeRound, openRound, type RoundDeed } from './round-changes.ts'
import { listRounds } from './round-store.ts'

export function roundsProcedures(os: Implementer) {
  const { rounds } = os.scores
  return {
    list: rounds.list.handler(({ input, context }) => listRounds(context.database, input.stageId)),
    open: rounds.open.handler(({ input, context }) =>
      change(context, { action: 'open-round', ...input }, (rows, stage, deed) =>
        openRound(rows, stage, deed),
      ),
    ),
    close: rounds.close.handler(({ input, context }) =>
      change(context, { action: 'close-round', ...input }, (rows, stage, deed) =>
        closeRound(rows, stage, { ...deed, roundId: input.roundId }),
      ),
    ),
    conclude: rounds.conclude.handler(({ input, context }) =>
      change(context, { action: 'conclude-round', ...input }, (rows) => concludeRound(rows, input)),
    ),
    listDiscussed: rounds.listDiscussed.handler(({ input, context }) =>
      listDiscussed(context.database, input.stageId),
    ),
    readDiscussion: rounds.readDiscussion.handler(({ input, context }) =>
      readDiscussion(context.database, input),
    ),
    readEarlier: rounds.readEarlier.handler(({ input, context }) => readEarlier(context.database, input)),
  }
}

/** One step of a round as one entry of the trail, which names the stage and the number of the round. */
async function change(
  { database, newId, person, now }: Context,
  { action, stageId }: { action: string; stageId: string },
  work: (rows: RowWriter, stage: StageDefinition, deed: RoundDeed) => Promise<number>,
): Promise<{ sequence: number }> {
  const stage = await readStage(database, stageId)
  const at = now()
  const details = { stage: stage.name, number: 0 }
  const { sequence } = await recordChange(database, { at, by: person, action, details }, async (rows) => {
    details.number = await work(rows, stage, { newId, at, by: person })
  })
  return { sequence }
}
