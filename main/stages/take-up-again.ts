import type { RowWriter } from '../database/row-writer.ts'

export type TakingUp = {
  ideaId: string
  /** Why it comes back. */
  reason: string
  /** Day on which it comes back. */
  on: string
  newId: () => string
}

/**
 * Opens the stage in which an idea was stopped once more: what came of it is kept as an earlier round, its marks stay, and
 * it can be decided anew. An idea that was stopped nowhere keeps its way as it is.
 */
export async function takeUpAgain(rows: RowWriter, { ideaId, reason, on, newId }: TakingUp): Promise<void> {
  const stopped = await rows.transaction
    .selectFrom('passage')
    .innerJoin('stage', 'stage.id', 'passage.stageId')
    .select(['passage.id', 'stageId', 'reason', 'decidedOn', 'decisionRule'])
    .where('ideaId', '=', ideaId)
    .where('outcome', '=', 'stopped')
    .orderBy('stage.position', 'desc')
    .executeTakeFirst()
  if (stopped === undefined) return
  const { id, stageId, reason: stoppedFor, decidedOn, decisionRule } = stopped
  const { count } = await rows.transaction
    .selectFrom('earlierPassage')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('ideaId', '=', ideaId)
    .where('stageId', '=', stageId)
    .executeTakeFirstOrThrow()
  await rows.insert('earlierPassage', {
    id: newId(),
    ideaId,
    stageId,
    round: count + 1,
    reason: stoppedFor,
    decidedOn,
    decisionRule,
    takenUpOn: on,
    takenUpReason: reason,
  })
  await rows.update('passage', id, {
    outcome: 'open',
    reason: '',
    decidedOn: null,
    decisionRule: null,
  })
}
