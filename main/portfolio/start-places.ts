import { Problem } from '../../shared/problem.ts'
import type { Context } from '../context.ts'
import { recordChange } from '../database/record-change.ts'
import { readScenarioRow } from './scenario-store.ts'

export type Placing = { scenarioId: string; ideaId: string; place: number; reason: string }

/**
 * Puts an idea to a place of the start order by hand; an earlier place of the same idea goes.
 *
 * @throws Problem `reason-missing`, `not-found`, `no-such-idea`
 */
export async function place({ database, now, newId, person }: Context, placing: Placing) {
  if (placing.reason === '') throw new Problem('reason-missing')
  const { name } = await readScenarioRow(database, placing.scenarioId)
  const idea = await database
    .selectFrom('idea')
    .select('number')
    .where('id', '=', placing.ideaId)
    .executeTakeFirst()
  if (idea === undefined) throw new Problem('no-such-idea', { idea: placing.ideaId })
  const change = { at: now(), by: person, action: 'place-start', details: { name, number: idea.number } }
  const { sequence } = await recordChange(database, change, async (rows) => {
    const earlier = await rows.transaction
      .selectFrom('scenarioStart')
      .select('id')
      .where('scenarioId', '=', placing.scenarioId)
      .where('ideaId', '=', placing.ideaId)
      .executeTakeFirst()
    const decided = { ...placing, decidedAt: change.at, decidedBy: change.by }
    if (earlier === undefined) await rows.insert('scenarioStart', { id: newId(), ...decided })
    else await rows.update('scenarioStart', earlier.id, decided)
  })
  return { sequence }
}

/** @throws Problem `not-found` */
export async function withdrawPlace({ database, now, person }: Context, placementId: string) {
  const placed = await database
    .selectFrom('scenarioStart')
    .innerJoin('scenario', 'scenario.id', 'scenarioStart.scenarioId')
    .innerJoin('idea', 'idea.id', 'scenarioStart.ideaId')
    .select(['scenario.name', 'idea.number'])
    .where('scenarioStart.id', '=', placementId)
    .executeTakeFirst()
  if (placed === undefined) throw new Problem('not-found', { table: 'scenarioStart', id: placementId })
  const change = { at: now(), by: person, action: 'withdraw-start', details: placed }
  const { sequence } = await recordChange(database, change, (rows) =>
    rows.remove('scenarioStart', placementId),
  )
  return { sequence }
}
