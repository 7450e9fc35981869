import { dayOfMoment } from '../../shared/calendar.ts'
import type { Implementer } from '../context.ts'
import { findOverview } from './overview-store.ts'
import { createSample } from './sample-programme.ts'

export function overviewProcedures(os: Implementer) {
  return {
    get: os.overview.get.handler(({ context }) => findOverview(context.database, dayOfMoment(context.now()))),
    createSample: os.overview.createSample.handler(({ input, context }) =>
      context.jobs.follow(input.jobId, (signal, report) => createSample(context, { signal, report })),
    ),
  }
}
