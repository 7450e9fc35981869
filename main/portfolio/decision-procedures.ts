import { dayOfMoment } from '../../shared/calendar.ts'
import type { ScenarioOverride } from '../../shared/portfolio/decision-contract.ts'
import { isSamePlan } from '../../shared/portfolio/cost-plan.ts'
import type { CostItem } from '../../shared/portfolio/scenario-problem.ts'
import { Problem } from '../../shared/problem.ts'
import type { Context, Implementer } from '../context.ts'
import { type Change, recordChange } from '../database/record-change.ts'
import { choosePilot } from './change-standing.ts'
import { place, withdrawPlace } from './start-places.ts'
import { readScenarioRow } from './scenario-store.ts'

export function decisionProcedures(os: Implementer) {
  const procedures = os.portfolio.selection.decisions
  return {
    decide: procedures.decide.handler(({ input, context }) => decide(context, input)),
    withdraw: procedures.withdraw.handler(({ input, context }) => withdraw(context, input.overrideId)),
    place: procedures.place.handler(({ input, context }) => place(context, input)),
    withdrawPlace: procedures.withdrawPlace.handler(({ input, context }) =>
      withdrawPlace(context, input.placementId),
    ),
    takeOver: procedures.takeOver.handler(({ input, context }) => takeOver(context, input)),
    planCosts: procedures.planCosts.handler(({ input, context }) => planCosts(context, input)),
  }
}

type Decision = Pick<ScenarioOverride, 'ideaId' | 'decision' | 'reason'> & { scenarioId: string }

async function decide(context: Context, decision: Decision) {
  if (decision.reason === '') throw new Problem('reason-missing')
  const change = changeBy(context, 'decide-by-hand', {
    number: await numberOf(context, decision.ideaId),
    name: (await readScenarioRow(context.database, decision.scenarioId)).name,
  })
  const { sequence } = await recordChange(context.database, change, async (rows) => {
    const earlier = await rows.transaction
      .selectFrom('scenarioOverride')
      .select('id')
      .where('scenarioId', '=', decision.scenarioId)
      .where('ideaId', '=', decision.ideaId)
      .executeTakeFirst()
    const decided = { ...decision, decidedAt: change.at, decidedBy: change.by }
    if (earlier === undefined) await rows.insert('scenarioOverride', { id: context.newId(), ...decided })
    else await rows.update('scenarioOverride', earlier.id, decided)
  })
  return { sequence }
}

/** @throws Problem `not-found` */
async function withdraw(context: Context, overrideId: string) {
  const override = await context.database
    .selectFrom('scenarioOverride')
    .innerJoin('scenario', 'scenario.id', 'scenarioOverride.scenarioId')
    .innerJoin('idea', 'idea.id', 'scenarioOverride.ideaId')
    .select(['scenario.name', 'idea.number'])
    .where('scenarioOverride.id', '=', overrideId)
    .executeTakeFirst()
  if (override === undefined) throw new Problem('not-found', { table: 'scenarioOverride', id: overrideId })
  const change = changeBy(context, 'withdraw-decision', override)
  const { sequence } = await recordChange(context.database, change, (rows) =>
    rows.remove('scenarioOverride', overrideId),
  )
  return { sequence }
}

async function takeOver(
  context: Context,
  { scenarioId, ideaIds, reason }: { scenarioId: string; ideaIds: string[]; reason: string },
) {
  const { name } = await readScenarioRow(context.database, scenarioId)
  const change = changeBy(context, 'take-over-scenario', { name, count: ideaIds.length })
  const decision = { reason, on: dayOfMoment(change.at), by: change.by }
  const { sequence } = await recordChange(context.database, change, async (rows) => {
    for (const ideaId of ideaIds) await choosePilot(rows, { id: context.newId(), ideaId, lead: '' }, decision)
  })
  return { sequence, count: ideaIds.length }
}

type CostPlan = { ideaId: string; years: number[]; items: CostItem[]; seen?: CostItem[] | undefined }

/** @throws Problem `no-such-idea`, `changed-meanwhile` with what is planned now */

async function planCosts(context: Context, { ideaId, years, items, seen }: CostPlan) {
  const change = changeBy(context, 'plan-costs', { number: await numberOf(context, ideaId) })
  const { sequence } = await recordChange(context.database, change, async (rows) => {
    const before = await rows.transaction
      .selectFrom('ideaCost')
      .select(['id', 'year', 'payerId', 'amountCents as cents'])
      .where('ideaId', '=', ideaId)
      .where('year', 'in', years)
      .execute()
    if (seen !== undefined && !isSamePlan(before, seen))
      throw new Problem('changed-meanwhile', {}, { items: before.map(({ id: _id, ...item }) => item) })
    for (const { id } of before) await rows.remove('ideaCost', id)
    await rows.insertMany(
      'ideaCost',
      items.map(({ year, payerId, cents }) => ({
        id: context.newId(),
        ideaId,
        payerId,
        year,
        amountCents: cents,
      })),
    )
  })
  return { sequence }
}

/** @throws Problem `no-such-idea` */
async function numberOf({ database }: Context, ideaId: string): Promise<string> {
  const idea = await database.selectFrom('idea').select('number').where('id', '=', ideaId).executeTakeFirst()
  if (idea === undefined) throw new Problem('no-such-idea', { idea: ideaId })
  return idea.number
}

function changeBy(context: Context, action: string, details: Change['details'] = {}): Change {
  return { at: context.now(), by: context.person, action, details }
}
