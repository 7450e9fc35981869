import { setTimeout } from 'node:timers/promises'
import type { Implementer } from './context.ts'
import { undoChange } from './database/trail.ts'
import type { Database } from './database/open-database.ts'
import type { TrailEntryView } from '../shared/trail-contract.ts'

export function trailProcedures(os: Implementer) {
  return {
    list: os.trail.list.handler(({ input, context }) => listTrail(context.database, input)),
    undo: os.trail.undo.handler(async ({ input, context }) => ({
      sequence: await undoChange(context.database, input.sequence, { at: context.now(), by: context.person }),
    })),
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
    cancelJob: os.window.cancelJob.handler(({ input, context }) => ({
      wasRunning: context.jobs.cancel(input.jobId),
    })),
  }
}

/** Entries of the trail, newest first. */
export async function listTrail(
  database: Database,
  input: { recordId?: string | undefined; limit: number },
): Promise<TrailEntryView[]> {
  let query = database
    .selectFrom('trailEntry')
    .leftJoin('trailEntry as later', 'later.undoes', 'trailEntry.sequence')
    .select([
      'trailEntry.sequence',
      'trailEntry.at',
      'trailEntry.by',
      'trailEntry.action',
      'trailEntry.details',
      'trailEntry.undoes',
      'later.sequence as undoneBy',
    ])
    .orderBy('trailEntry.sequence', 'desc')
    .limit(input.limit)
  const { recordId } = input
  if (recordId !== undefined) {
    query = query.where('trailEntry.sequence', 'in', (touched) =>
      touched.selectFrom('trailChange').select('trailChange.sequence').where('rowId', '=', recordId),
    )
  }
  const entries = await query.execute()
  return entries.map(({ undoneBy, details, ...entry }) => ({
    ...entry,
    details: JSON.parse(details) as TrailEntryView['details'],
    isUndone: undoneBy !== null,
  }))
}
