import { addDays, type Day } from '../../shared/calendar.ts'
import type { FunnelStation, MeetingAhead, OverviewView } from '../../shared/overview/overview-contract.ts'
import type { Database } from '../database/open-database.ts'
import { listTrail } from '../database/list-trail.ts'
import { listWaiting } from './waiting-store.ts'

/** Everything the start page shows, gathered once; null when there is no programme yet. */
export async function findOverview(database: Database, today: Day): Promise<OverviewView | null> {
  const programme = await database
    .selectFrom('programme')
    .select(['name', 'city', 'vision'])
    .executeTakeFirst()
  if (programme === undefined) return null
  return {
    programme,
    today,
    funnel: await listFunnel(database),
    waiting: await listWaiting(database, today),
    meetings: await listMeetingsAhead(database, today),
    lastChanges: await listTrail(database, { limit: 6 }),
  }
}

/** The way as counts, from the workshops to the decided papers. */
async function listFunnel(database: Database): Promise<FunnelStation[]> {
  const count = async (table: 'workshop' | 'idea' | 'pilot'): Promise<number> => {
    const { total } = await database
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow()
    return total
  }
  const stages = await database
    .selectFrom('stage')
    .leftJoin('passage', (join) =>
      join.onRef('passage.stageId', '=', 'stage.id').on('passage.outcome', '=', 'passed'),
    )
    .select(['stage.name', ({ fn }) => fn.count<number>('passage.id').as('count')])
    .groupBy('stage.id')
    .orderBy('stage.position')
    .execute()
  const funded = await database
    .selectFrom('budgetLine')
    .select(({ fn }) => fn.count<number>('pilotId').distinct().as('count'))
    .where('state', '=', 'approved')
    .executeTakeFirstOrThrow()
  const reserve = await database
    .selectFrom('idea')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('standing', '=', 'reserve')
    .executeTakeFirstOrThrow()
  const decided = await database
    .selectFrom('paper')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('state', '=', 'decided')
    .executeTakeFirstOrThrow()
  return [
    { kind: 'workshops', name: null, count: await count('workshop') },
    { kind: 'ideas', name: null, count: await count('idea') },
    ...stages.map(({ name, count: passed }) => ({ kind: 'stage' as const, name, count: passed })),
    { kind: 'pilots', name: null, count: await count('pilot') },
    { kind: 'funded', name: null, count: funded.count },
    { kind: 'decided', name: null, count: decided.count },
    { kind: 'reserve', name: null, count: reserve.count },
  ]
}

/** The next meetings of every body with the days that count back from them. */
export async function listMeetingsAhead(database: Database, today: Day): Promise<MeetingAhead[]> {
  const meetings = await database
    .selectFrom('meeting')
    .innerJoin('body', 'body.id', 'meeting.bodyId')
    .select([
      'meeting.id',
      'meeting.heldOn',
      'meeting.time',
      'body.name',
      'body.handInDays',
      'body.summonsDays',
    ])
    .where('meeting.heldOn', '>=', today)
    .where('meeting.state', 'in', ['scheduled', 'invited'])
    .orderBy('meeting.heldOn')
    .limit(6)
    .execute()
  const papers = await database
    .selectFrom('consultation')
    .innerJoin('paper', 'paper.id', 'consultation.paperId')
    .select(['consultation.meetingId', 'paper.reference', 'paper.subject'])
    .where('consultation.state', '=', 'planned')
    .execute()
  return meetings.map((meeting) => ({
    meetingId: meeting.id,
    body: meeting.name,
    heldOn: meeting.heldOn,
    time: meeting.time,
    handInOn: addDays(meeting.heldOn, -meeting.handInDays),
    summonsOn: addDays(meeting.heldOn, -meeting.summonsDays),
    papers: papers
      .filter(({ meetingId }) => meetingId === meeting.id)
      .map(({ reference, subject }) => (reference === '' ? subject : reference)),
  }))
}
