import { type Day, dayOfMoment } from '../../shared/calendar.ts'
import { type PilotFunding, unfunded } from '../../shared/portfolio/pilot-funding.ts'
import type { Context, Implementer } from '../context.ts'
import type { Database } from '../database/open-database.ts'
import { type Change, recordChange } from '../database/record-change.ts'
import { statedFields } from '../database/stated-fields.ts'
import { choosePilot, type Decision, movePilot, putIntoReserve, reopen } from './change-standing.ts'
import { fundedRanksProcedures } from './funded-ranks-procedures.ts'
import { fundingProcedures } from './funding-procedures.ts'
import type { CandidateSources } from './scenario-ideas.ts'
import { selectionProcedures } from './selection-procedures.ts'
import { listCandidates, listPilots, listReserve } from './portfolio-store.ts'

/** Asks the budget for the money of the pilots. The router puts it in, because the budget comes later on the way. */
export type ListPilotFunding = (database: Database, today: Day) => Promise<Map<string, PilotFunding>>

export function portfolioProcedures(
  os: Implementer,
  listFunding: ListPilotFunding,
  sources: CandidateSources,
) {
  return {
    selection: selectionProcedures(os, sources),
    fundedRanks: fundedRanksProcedures(os, sources),
    funding: fundingProcedures(os, sources),
    list: os.portfolio.list.handler(({ context }) => listPortfolio(context, listFunding)),
    listCandidates: os.portfolio.listCandidates.handler(({ context }) => listCandidates(context.database)),
    choosePilot: os.portfolio.choosePilot.handler(({ input, context }) => choose(context, input)),
    putIntoReserve: os.portfolio.putIntoReserve.handler(({ input, context }) => reserve(context, input)),
    reopen: os.portfolio.reopen.handler(({ input, context }) => reopenIdea(context, input)),
    savePilot: os.portfolio.savePilot.handler(({ input, context }) => savePilot(context, input)),
    movePilot: os.portfolio.movePilot.handler(({ input, context }) => move(context, input)),
  }
}

async function listPortfolio({ database, now }: Context, listFunding: ListPilotFunding) {
  const funding = await listFunding(database, dayOfMoment(now()))
  const pilots = await listPilots(database)
  return {
    pilots: pilots.map((pilot) => ({ ...pilot, ...(funding.get(pilot.id) ?? unfunded) })),
    reserve: await listReserve(database),
  }
}

async function choose(
  context: Context,
  input: { ideaId: string; title?: string | undefined; lead: string; reason: string },
) {
  const pilotId = context.newId()
  const idea = await describeIdea(context, input.ideaId)
  const change = changeBy(context, 'choose-pilot', { number: idea })
  const { result, sequence } = await recordChange(context.database, change, (rows) =>
    choosePilot(rows, { id: pilotId, ...input }, decisionOf(change, input.reason)),
  )
  return { sequence, pilotId, number: result.number }
}

async function reserve(context: Context, { ideaIds, reason }: { ideaIds: string[]; reason: string }) {
  const change = changeBy(context, 'put-into-reserve', { count: ideaIds.length })
  const { sequence } = await recordChange(context.database, change, (rows) =>
    putIntoReserve(rows, ideaIds, decisionOf(change, reason)),
  )
  return { sequence, count: ideaIds.length }
}

async function reopenIdea(context: Context, { ideaId, reason }: { ideaId: string; reason: string }) {
  const change = changeBy(context, 'reopen-idea', { number: await describeIdea(context, ideaId) })
  const { result, sequence } = await recordChange(context.database, change, (rows) =>
    reopen(rows, ideaId, { ...decisionOf(change, reason), newId: context.newId }),
  )
  return { sequence, number: result }
}

type PilotPatch = Partial<Record<'title' | 'summary' | 'lead' | 'reason', string | undefined>>

async function savePilot(
  context: Context,
  { pilotId, revision, ...patch }: { pilotId: string; revision: number } & PilotPatch,
) {
  const change = changeBy(context, 'edit-pilot', { number: await describePilot(context, pilotId) })
  const { result, sequence } = await recordChange(context.database, change, (rows) =>
    rows.update('pilot', pilotId, statedFields(patch), revision),
  )
  return { sequence, revision: result }
}

async function move(context: Context, { pilotId, by }: { pilotId: string; by: -1 | 1 }) {
  const change = changeBy(context, 'order-pilots', { number: await describePilot(context, pilotId) })
  const { sequence } = await recordChange(context.database, change, (rows) => movePilot(rows, pilotId, by))
  return { sequence }
}

function changeBy(context: Context, action: string, details: Change['details'] = {}): Change {
  return { at: context.now(), by: context.person, action, details }
}

function decisionOf({ at, by }: Change, reason: string): Decision {
  return { reason, on: dayOfMoment(at), by }
}

async function describeIdea({ database }: Context, ideaId: string): Promise<string> {
  const idea = await database.selectFrom('idea').select('number').where('id', '=', ideaId).executeTakeFirst()
  return idea?.number ?? ''
}

async function describePilot({ database }: Context, pilotId: string): Promise<string> {
  const pilot = await database
    .selectFrom('pilot')
    .select('number')
    .where('id', '=', pilotId)
    .executeTakeFirst()
  return pilot?.number ?? ''
}
