import { dayOfMoment } from '../../shared/calendar.ts'
import type { Implementer } from '../context.ts'
import { findOverview } from './overview-store.ts'

export function overviewProcedures(os: Implementer) {
  return {
    get: os.overview.get.handler(({ context }) => findOverview(context.database, dayOfMoment(context.now()))),
  }
}
