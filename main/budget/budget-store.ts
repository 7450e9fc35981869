import type { BodyMeetings, BudgetLine, Payer } from '../../shared/budget/budget-line.ts'
import type { BudgetView } from '../../shared/budget/budget-contract.ts'
import { addDays, type Day } from '../../shared/calendar.ts'
import type { Database } from '../database/open-database.ts'
import { listPilots } from '../portfolio/portfolio-store.ts'
import { nextMeetings, type Body, type Meeting } from '../programme/meeting-store.ts'

type Reading = Pick<Database, 'selectFrom'>

/** Everything the budget page shows, as plain data. */
export async function readBudget(database: Reading, today: Day): Promise<BudgetView> {
  const pilots = await listPilots(database)
  return {
    today,
    pilots: pilots.map(({ id, number, title, lead }) => ({ id, number, title, lead })),
    payers: await listPayers(database),
    lines: await listBudgetLines(database),
    meetings: await listBodyMeetings(database, today),
  }
}

export async function listPayers(database: Reading): Promise<Payer[]> {
  return await database
    .selectFrom('payer')
    .select(['id', 'revision', 'name', 'fundingTrack', 'bodyId'])
    .orderBy('position')
    .execute()
}

/** Lines in the order they were written down, of some pilots when their ids are given. */
export async function listBudgetLines(
  database: Reading,
  pilotIds?: readonly string[],
): Promise<BudgetLine[]> {
  let query = database.selectFrom('budgetLine').selectAll().orderBy('id')
  if (pilotIds !== undefined) query = query.where('pilotId', 'in', [...pilotIds])
  return await query.execute()
}

export async function listBodyMeetings(database: Reading, today: Day): Promise<BodyMeetings[]> {
  return (await nextMeetings(database, today)).map(({ body, next, reachable }) => ({
    bodyId: body.id,
    bodyName: body.name,
    next: dayOf(next, body),
    reachable: dayOf(reachable, body),
  }))
}

function dayOf(meeting: Meeting | null, { handInDays }: Body): BodyMeetings['next'] {
  return meeting === null ? null : { heldOn: meeting.heldOn, handInOn: addDays(meeting.heldOn, -handInDays) }
}
