import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createRouterClient, type RouterClient } from '@orpc/server'
import { v7 as uuidv7 } from 'uuid'
import type { Context } from '../../main/context.ts'
import { openDatabase } from '../../main/database/open-database.ts'
import { Downloads } from '../../main/downloads.ts'
import { Jobs } from '../../main/jobs.ts'
import { OpenWindows } from '../../main/open-windows.ts'
import { buildRouter } from '../../main/router.ts'
import { StandBy } from '../../main/stand-by.ts'
import { startNodeProcess } from '../../main/run-isolated.ts'
import { Uploads } from '../../main/uploads.ts'

export type TestContext = {
  context: Context
  /** Every procedure, called in this process, on a real database in a folder of its own. */
  client: RouterClient<ReturnType<typeof buildRouter>>
  folder: string
  close: () => Promise<void>
}

/** A test sees the error itself, not a number. */
function reportUnexpected(error: unknown): string {
  throw error
}

/** The application without a host: a fresh data folder, a clock that rises by a second with each look. */
export async function openTestContext(): Promise<TestContext> {
  const folder = mkdtempSync(join(tmpdir(), 'wegweiser-test-'))
  const opened = await openDatabase(folder, 'test')
  let seconds = 0
  const standBy = new StandBy(startNodeProcess)
  const context: Context = {
    database: opened.database,
    now: () => new Date(Date.UTC(2026, 2, 2, 9, 0, (seconds += 1))).toISOString(),
    newId: uuidv7,
    person: 'Test',
    uploads: new Uploads(uuidv7),
    downloads: new Downloads(Date.now),
    jobs: new Jobs(reportUnexpected),
    openWindows: new OpenWindows(),
    runIsolated: standBy.runIsolated,
    standBy,
    sampleFolder: resolve(import.meta.dirname, '../../build/sample-data'),
  }
  const client = createRouterClient(buildRouter(reportUnexpected), { context })
  const close = async (): Promise<void> => {
    standBy.end()
    await opened.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { context, client, folder, close }
}
