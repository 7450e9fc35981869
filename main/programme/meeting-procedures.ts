import type { InferContractRouterInputs } from '@orpc/contract'
import { dayOfMoment } from '../../shared/calendar.ts'
import type { contract } from '../../shared/contract.ts'
import { Problem } from '../../shared/problem.ts'
import type { CouncilView } from '../../shared/programme/meetings.ts'
import type { Context, Implementer } from '../context.ts'
import { recordChange } from '../database/record-change.ts'
import { removeUnused } from '../database/remove-unused.ts'
import { saveFields } from '../database/save-fields.ts'
import { statedFields } from '../database/stated-fields.ts'
import { listBodies, listMeetings, listPoliticalGroups } from './meeting-store.ts'

type Inputs = InferContractRouterInputs<typeof contract>['programme']

/** The meetings of the bodies. */
export function meetingProcedures(os: Implementer) {
  return {
    council: os.programme.council.handler(({ context }) => readCouncil(context)),
    addMeetings: os.programme.addMeetings.handler(({ input, context }) => addMeetings(context, input)),
    saveMeeting: os.programme.saveMeeting.handler(({ input, context }) => saveMeeting(context, input)),
    removeMeeting: os.programme.removeMeeting.handler(({ input, context }) =>
      removeMeeting(context, input.id),
    ),
  }
}

async function readCouncil({ database, now }: Context): Promise<CouncilView> {
  return {
    today: dayOfMoment(now()),
    politicalGroups: await listPoliticalGroups(database),
    bodies: await listBodies(database),
    meetings: await listMeetings(database),
  }
}

async function addMeetings(context: Context, { meetings }: Inputs['addMeetings']) {
  const bodies = new Set((await listBodies(context.database)).map(({ id }) => id))
  const gone = meetings.find(({ bodyId }) => !bodies.has(bodyId))
  if (gone !== undefined) throw new Problem('not-found', { table: 'body', id: gone.bodyId })
  const added = meetings.map((meeting) => ({ id: context.newId(), ...meeting, state: 'scheduled' as const }))
  const change = {
    at: context.now(),
    by: context.person,
    action: 'add-meetings',
    details: { count: added.length },
  }
  const { sequence } = await recordChange(context.database, change, (rows) =>
    rows.insertMany('meeting', added),
  )
  return { sequence, ids: added.map(({ id }) => id) }
}

async function saveMeeting(context: Context, { patch, ...record }: Inputs['saveMeeting']) {
  const details = await nameMeeting(context, record.id)
  const change = { at: context.now(), by: context.person, action: 'edit-meeting', details }
  const { result, sequence } = await recordChange(context.database, change, (rows) =>
    saveFields(rows, 'meeting', { ...record, patch: statedFields(patch) }),
  )
  return { sequence, revision: result }
}

async function removeMeeting(context: Context, id: string) {
  const details = await nameMeeting(context, id)
  const change = { at: context.now(), by: context.person, action: 'remove-meeting', details }
  const { sequence } = await recordChange(context.database, change, (rows) =>
    removeUnused(rows, 'meeting', { id, name: `${details.body}, ${details.date}` }),
  )
  return { sequence }
}

async function nameMeeting({ database }: Context, id: string): Promise<{ body: string; date: string }> {
  const row = await database
    .selectFrom('meeting')
    .innerJoin('body', 'body.id', 'meeting.bodyId')
    .select(['body.name as body', 'heldOn as date'])
    .where('meeting.id', '=', id)
    .executeTakeFirst()
  if (row === undefined) throw new Problem('not-found', { table: 'meeting', id })
  return row
}
