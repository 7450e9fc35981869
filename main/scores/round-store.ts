import { Problem } from '../../shared/problem.ts'
import type { RoundView } from '../../shared/scores/rounds-contract.ts'
import type { Database } from '../database/open-database.ts'
import type { RoundRow } from '../database/round-rows.ts'

type Reading = Pick<Database, 'selectFrom'>

/** Where a stage stands: null as long as it has no rounds and people score openly. */
export async function findLastRound(database: Reading, stageId: string): Promise<RoundRow | undefined> {
  return await database
    .selectFrom('round')
    .selectAll()
    .where('stageId', '=', stageId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** The blind round that people are scoring in, if there is one. */
export async function findOpenRound(database: Reading, stageId: string): Promise<RoundRow | undefined> {
  const last = await findLastRound(database, stageId)
  return last?.state === 'open' ? last : undefined
}

/**
 * Stands before everything that shows the marks of more than one rater.
 *
 * @throws Problem `round-open`
 */
export async function refuseWhileRoundIsOpen(
  database: Reading,
  { id, name }: { id: string; name: string },
): Promise<void> {
  const round = await findOpenRound(database, id)
  if (round !== undefined) throw new Problem('round-open', { stage: name, number: round.number })
}

/**
 * Stands before every change of a mark: in a stage with rounds they change only while one is open.
 *
 * @throws Problem `round-sealed`
 */
export async function refuseWhileSealed(
  database: Reading,
  { id, name }: { id: string; name: string },
): Promise<void> {
  const round = await findLastRound(database, id)
  if (round !== undefined && round.state !== 'open')
    throw new Problem('round-sealed', { stage: name, number: round.number })
}

export async function listRounds(database: Reading, stageId: string): Promise<RoundView[]> {
  return await database
    .selectFrom('round')
    .leftJoin('roundScore', (join) =>
      join.onRef('roundScore.roundId', '=', 'round.id').on('roundScore.state', '=', 'value'),
    )
    .select(['round.id', 'number', 'round.state', 'openedAt', 'openedBy', 'closedAt', 'closedBy'])
    .select(({ fn }) => fn.count<number>('roundScore.id').as('valueCount'))
    .where('stageId', '=', stageId)
    .groupBy('round.id')
    .orderBy('number')
    .execute()
}
