import type { z } from 'zod'
import type { candidateView, PilotView, ReserveView } from '../../shared/portfolio/portfolio-contract.ts'
import type { Database } from '../database/open-database.ts'

type Reading = Pick<Database, 'selectFrom'>
export type Candidate = z.infer<typeof candidateView>

/** Pilots in start order; those without one come last, by number. */
export async function listPilots(database: Reading): Promise<PilotView[]> {
  const pilots = await database
    .selectFrom('pilot')
    .innerJoin('idea', 'idea.id', 'pilot.ideaId')
    .selectAll('pilot')
    .select('idea.number as ideaNumber')
    .orderBy('pilot.number')
    .execute()
  return pilots.toSorted((a, b) => (a.startOrder ?? Infinity) - (b.startOrder ?? Infinity))
}

export async function listReserve(database: Reading): Promise<ReserveView[]> {
  return await database
    .selectFrom('idea')
    .select([
      'id as ideaId',
      'number',
      'title',
      'standingReason as reason',
      'standingSince as since',
      'standingBy as by',
    ])
    .where('standing', '=', 'reserve')
    .orderBy('number')
    .execute()
}

export async function listCandidates(database: Reading): Promise<Candidate[]> {
  return await database
    .selectFrom('idea')
    .select(['id as ideaId', 'number', 'title'])
    .where('standing', '=', 'in-selection')
    .orderBy('number')
    .execute()
}
