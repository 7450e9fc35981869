import type { Day } from '../../shared/calendar.ts'
import { nextOfBody } from '../../shared/programme/deadlines.ts'
import type { MeetingView } from '../../shared/programme/meetings.ts'
import type { BodyView, PoliticalGroupView } from '../../shared/programme/programme-lists.ts'
import type { Database } from '../database/open-database.ts'

type Reading = Pick<Database, 'selectFrom'>

export type Body = BodyView

export type Meeting = MeetingView

export async function listBodies(database: Reading): Promise<Body[]> {
  return await database
    .selectFrom('body')
    .select(['id', 'revision', 'name', 'shortName', 'kind', 'votingMembers'])
    .select(['summonsDays', 'handInDays', 'usualTime'])
    .orderBy('position')
    .orderBy('id')
    .execute()
}

export async function listPoliticalGroups(database: Reading): Promise<PoliticalGroupView[]> {
  return await database
    .selectFrom('politicalGroup')
    .select(['id', 'revision', 'name', 'seats'])
    .orderBy('position')
    .orderBy('id')
    .execute()
}

/** Meetings from a day on, in order of time; all of them without one. */
export async function listMeetings(database: Reading, from: Day = ''): Promise<Meeting[]> {
  return await database
    .selectFrom('meeting')
    .select(['id', 'revision', 'bodyId', 'heldOn', 'time', 'place', 'state'])
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
