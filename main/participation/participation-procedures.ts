import type { Implementer } from '../context.ts'
import { listWorkshops, summarizeVolunteers } from './workshop-store.ts'

export function participationProcedures(os: Implementer) {
  return {
    listWorkshops: os.participation.listWorkshops.handler(({ context }) => listWorkshops(context.database)),
    summarizeVolunteers: os.participation.summarizeVolunteers.handler(({ context }) =>
      summarizeVolunteers(context.database),
    ),
  }
}
