import type { Day } from '../../shared/calendar.ts'
import { nextOfBody, type PlannedMeeting } from '../../shared/programme/deadlines.ts'
import type { Database } from '../database/open-database.ts'

type Reading = Pick<Database, 'selectFrom'>

export type Body = {
  id: string
  name: string
  shortName: string
  kind: 'council' | 'main-committee' | 'committee'
  summonsDays: number
  handInDays: number
}

export type Meeting = PlannedMeeting & { time: string; place: string }

export async function listBodies(database: Reading): Promise<Body[]> {
  return await database
    .selectFrom('body')
    .select(['id', 'name', 'shortName', 'kind', 'summonsDays', 'handInDays'])
    .orderBy('position')
    .execute()
}

/** Meetings from a day on, in order of time; all of them without one. */
export async function listMeetings(database: Reading, from: Day = ''): Promise<Meeting[]> {
  return await database
    .selectFrom('meeting')
    .select(['id', 'bodyId', 'heldOn', 'time', 'place', 'state'])
    .where('heldOn', '>=', from)
    .orderBy('heldOn')
    .orderBy('time')
    .execute()
}

export type NextMeetings = { body: Body; next: Meeting | null; reachable: Meeting | null }

/** For every body its next meeting, and the next one for which a paper can still be handed in. */
export async function nextMeetings(database: Reading, today: Day): Promise<NextMeetings[]> {
  const meetings = await listMeetings(database, today)
  const bodies = await listBodies(database)
  return bodies.map((body) => ({ body, ...nextOfBody(meetings, body, today) }))
}
