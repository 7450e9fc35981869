import { directionOf } from '../../shared/budget/budget-line.ts'
import type { CostItem } from '../../shared/portfolio/scenario-problem.ts'
import type { Database } from '../database/open-database.ts'
import { listBudgetLines } from './budget-store.ts'
import { listPilots } from '../portfolio/portfolio-store.ts'

/**
 * What is requested for the pilots by year and payer, by the id of their idea: money that goes out, without rejected lines
 * and without taking off income, which nobody has yet.
 */
export async function listRequestedCosts(
  database: Pick<Database, 'selectFrom'>,
): Promise<Map<string, CostItem[]>> {
  const byPilot = Map.groupBy(await listBudgetLines(database), ({ pilotId }) => pilotId)
  const pilots = await listPilots(database)
  return new Map(
    pilots.map(({ id, ideaId }) => [
      ideaId,
      (byPilot.get(id) ?? [])
        .filter(({ kind, state }) => state !== 'rejected' && directionOf(kind) === 'out')
        .map(({ year, payerId, amountCents }) => ({ year, payerId, cents: amountCents })),
    ]),
  )
}
