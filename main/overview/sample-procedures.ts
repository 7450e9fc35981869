import type { Implementer } from '../context.ts'
import { createSample } from './create-sample.ts'

export function sampleProcedures(os: Implementer) {
  return {
    create: os.sample.create.handler(({ input, context }) =>
      context.jobs.follow(input.jobId, (signal, report) => createSample(context, { signal, report })),
    ),
  }
}
