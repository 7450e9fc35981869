import { setTimeout } from 'node:timers/promises'
import type { Implementer } from './context.ts'
import { listTrail, listTrailPeople } from './database/list-trail.ts'
import { undoChange } from './database/trail.ts'

export function trailProcedures(os: Implementer) {
  return {
    list: os.trail.list.handler(({ input, context }) => listTrail(context.database, input)),
    people: os.trail.people.handler(({ context }) => listTrailPeople(context.database)),
    undo: os.trail.undo.handler(async ({ input, context }) => ({
      sequence: await undoChange(context.database, input.sequence, { at: context.now(), by: context.person }),
    })),
    undoInSteps: os.trail.undoInSteps.handler(({ input, context }) =>
      context.jobs.follow(input.jobId, async (signal, report) => {
        const who = { at: context.now(), by: context.person }
        return { sequence: await undoChange(context.database, input.sequence, who, { signal, report }) }
      }),
    ),
  }
}

export function windowProcedures(os: Implementer) {
  return {
    stayOpen: os.window.stayOpen.handler(async function* ({ signal, context }) {
      context.openWindows.enter()
      try {
        for (let beat = 0; signal?.aborted !== true; beat += 1) {
          yield { beat }
          await setTimeout(20_000, undefined, signal === undefined ? {} : { signal }).catch(() => undefined)
        }
      } finally {
        context.openWindows.leave()
      }
    }),
    expectFile: os.window.expectFile.handler(({ context }) => {
      context.standBy.prepare()
      return {}
    }),
    cancelJob: os.window.cancelJob.handler(({ input, context }) => ({
      wasRunning: context.jobs.cancel(input.jobId),
    })),
  }
}
