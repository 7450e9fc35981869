import { Problem } from '../../shared/problem.ts'
import type { RoundRow } from '../database/round-rows.ts'
import type { RowWriter } from '../database/row-writer.ts'
import type { StageDefinition } from '../stages/stage-store.ts'
import { findLastRound } from './round-store.ts'

/** Who does it, and when. */
export type RoundDeed = { newId: () => string; at: string; by: string }

/**
 * Opens the next round of a stage; the talk about the one before is over with it.
 *
 * @returns its number
 * @throws Problem `round-open`
 */
export async function openRound(
  rows: RowWriter,
  { id: stageId, name }: StageDefinition,
  { newId, at, by }: RoundDeed,
): Promise<number> {
  const last = await findLastRound(rows.transaction, stageId)
  if (last?.state === 'open') throw new Problem('round-open', { stage: name, number: last.number })
  if (last?.state === 'discussion') await rows.update('round', last.id, { state: 'closed' })
  const number = (last?.number ?? 0) + 1
  const opened = { openedAt: at, openedBy: by, closedAt: null, closedBy: '' }
  await rows.insert('round', { id: newId(), stageId, number, state: 'open', ...opened })
  return number
}

/**
 * Closes the open round and seals every mark of the stage as it is now.
 *
 * @returns its number
 * @throws Problem `changed-since` when it is not open any more
 */
export async function closeRound(
  rows: RowWriter,
  { id: stageId, catalogue }: StageDefinition,
  { roundId, newId, at, by }: RoundDeed & { roundId: string },
): Promise<number> {
  const round = await lastRoundIn(rows, { stageId, roundId, state: 'open' })
  await rows.update('round', roundId, { state: 'discussion', closedAt: at, closedBy: by })
  const marks = await rows.transaction
    .selectFrom('score')
    .innerJoin('criterion', 'criterion.id', 'score.criterionId')
    .select(['ideaId', 'criterionId', 'raterId', 'state', 'value', 'reason'])
    .where('criterion.catalogueId', '=', catalogue.id)
    .execute()
  await rows.insertMany(
    'roundScore',
    marks.map((mark) => ({ id: newId(), roundId, ...mark })),
  )
  return round.number
}

/**
 * Ends the talk about the last round; its marks stay sealed.
 *
 * @returns its number
 * @throws Problem `changed-since` when it is not talked about any more
 */
export async function concludeRound(
  rows: RowWriter,
  place: { stageId: string; roundId: string },
): Promise<number> {
  const round = await lastRoundIn(rows, { ...place, state: 'discussion' })
  await rows.update('round', round.id, { state: 'closed' })
  return round.number
}

/** The last round of a stage, if it is the one that was seen and stands as it was seen. */
export async function lastRoundIn(
  rows: RowWriter,
  { stageId, roundId, state }: { stageId: string; roundId: string; state: RoundRow['state'] },
): Promise<RoundRow> {
  const round = await findLastRound(rows.transaction, stageId)
  if (round?.id !== roundId || round.state !== state) throw new Problem('changed-since', { table: 'round' })
  return round
}
