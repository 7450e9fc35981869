import { existsSync } from 'node:fs'
import { userInfo } from 'node:os'
import { fileURLToPath } from 'node:url'
import { randomUUID } from 'node:crypto'
import type { Needs } from '../app.ts'
import { openDatabase, type OpenDatabase } from '../database/open-database.ts'
import { Downloads } from '../downloads.ts'
import { Jobs } from '../jobs.ts'
import { idMaker } from '../new-id.ts'
import { OpenWindows } from '../open-windows.ts'
import { readPageFiles } from '../page-files.ts'
import type { StartProcess } from '../run-isolated.ts'
import { StandBy } from '../stand-by.ts'
import { Uploads } from '../uploads.ts'

export type Assembly = {
  needs: Needs
  opened: OpenDatabase
  /** Ends running jobs, which then change nothing, and closes the data folder when the last change is stored. */
  close: () => Promise<void>
}

/** Opens a data folder and gathers everything that the application needs; every host starts here. */
export async function assemble(options: {
  folder: string
  host: string
  /** How the host starts processes of their own. */
  startProcess: StartProcess
}): Promise<Assembly> {
  const opened = await openDatabase(options.folder, options.host)
  const newId = idMaker()
  const standBy = new StandBy(options.startProcess)
  const needs: Needs = {
    database: opened.database,
    now: () => new Date().toISOString(),
    newId,
    uploads: new Uploads(newId),
    downloads: new Downloads(Date.now),
    jobs: new Jobs(reportUnexpected),
    openWindows: new OpenWindows(),
    runIsolated: standBy.runIsolated,
    standBy,
    sampleFolder: besideBundle('sample-data', '../../build/sample-data/'),
    pageFiles: readPage(),
    defaultPerson: currentUser(),
    reportUnexpected,
  }
  const close = async (): Promise<void> => {
    needs.jobs.cancelAll()
    standBy.end()
    await opened.close()
  }
  return { needs, opened, close }
}

/** A folder that lies beside the bundle in `dist/`, or elsewhere in the sources when they run unbundled. */
function besideBundle(bundled: string, source: string): string {
  const path = import.meta.url.endsWith('.ts') ? source : `../${bundled}/`
  return fileURLToPath(new URL(path, import.meta.url))
}

function readPage(): Needs['pageFiles'] {
  const folder = besideBundle('renderer', '../../dist/renderer/')
  return existsSync(folder) ? readPageFiles(folder) : new Map()
}

function currentUser(): string {
  try {
    return userInfo().username
  } catch {
    return 'Wegweiser'
  }
}

/** The person sees only the number; the error itself goes to the host's own terminal, which never leaves the machine. */
function reportUnexpected(error: unknown): string {
  const number = randomUUID().slice(0, 8)
  console.error(number, error)
  return number
}
