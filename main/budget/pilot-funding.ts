import { nextStepOf } from '../../shared/budget/next-step.ts'
import { sumLines } from '../../shared/budget/budget-sums.ts'
import type { Day } from '../../shared/calendar.ts'
import type { PilotFunding } from '../../shared/portfolio/pilot-funding.ts'
import type { Database } from '../database/open-database.ts'
import { listBodyMeetings, listBudgetLines, listPayers } from './budget-store.ts'

/** The money of every pilot that has lines, by the pilot's id; the portfolio shows it beside the pilots. */
export async function listPilotFunding(
  database: Pick<Database, 'selectFrom'>,
  today: Day,
): Promise<Map<string, PilotFunding>> {
  const payers = await listPayers(database)
  const meetings = await listBodyMeetings(database, today)
  const byPilot = Map.groupBy(await listBudgetLines(database), ({ pilotId }) => pilotId)
  return new Map(
    [...byPilot].map(([pilotId, lines]) => {
      const { outCents, approvedCents } = sumLines(lines)
      return [pilotId, { outCents, approvedCents, nextStep: nextStepOf(lines, payers, meetings) }]
    }),
  )
}
