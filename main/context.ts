import { implement, type ImplementerInternalWithMiddlewares } from '@orpc/server'
import { contract } from '../shared/contract.ts'
import { type ReportUnexpected, toContractError } from './contract-error.ts'
import type { Database } from './database/open-database.ts'
import type { Downloads } from './downloads.ts'
import type { Jobs } from './jobs.ts'
import type { OpenWindows } from './open-windows.ts'
import type { RunIsolated } from './run-isolated.ts'
import type { StandBy } from './stand-by.ts'
import type { Uploads } from './uploads.ts'

/** What a procedure has at hand besides its input. */
export type Context = {
  database: Database
  /** The present moment, UTC ISO. */
  now: () => string
  newId: () => string
  /** Who works at this window; stands in the trail. */
  person: string
  uploads: Uploads
  downloads: Downloads
  jobs: Jobs
  openWindows: OpenWindows
  runIsolated: RunIsolated
  standBy: StandBy
  /** Folder of the readable sources of the sample programme. */
  sampleFolder: string
}

/**
 * The implementer of the contract for all steps. Known problems become the typed error `PROBLEM`; anything else
 * becomes a numbered `unexpected`, never a stack trace. Jobs that answer bit by bit do the same through `Jobs.run`.
 */
export function implementContract(reportUnexpected: ReportUnexpected): Implementer {
  return implement(contract)
    .$context<Context>()
    .use<Record<never, never>>(async ({ next }) => {
      try {
        return await next()
      } catch (error) {
        throw toContractError(error, reportUnexpected)
      }
    })
}

/** Written out, because the inferred type of so many procedures is longer than the compiler prints. */
export type Implementer = ImplementerInternalWithMiddlewares<typeof contract, Context, Context>
