import type SqliteDatabase from 'better-sqlite3'
import { Problem } from '../../shared/problem.ts'
import { programVersion } from '../version.ts'
import { copyVerified } from './backup.ts'
import { type Migration, migrations } from './migrations/all.ts'

type Circumstances = {
  folder: string
  isNew: boolean
  applicationId: number
  /** For tests: another list than the released one. */
  known?: readonly Migration[]
}

/**
 * Brings a database to the present schema, all pending steps in one transaction, or refuses it before the first write.
 * Before an existing database is changed, a verified copy of it is laid into the folder `backups`.
 *
 * @throws Problem `newer-database` (made by a newer program; names both versions), `unknown-history` (its past is not
 * a beginning of ours), `migration-failed`
 */
export async function migrate(
  connection: SqliteDatabase.Database,
  circumstances: Circumstances,
): Promise<void> {
  const known = circumstances.known ?? migrations
  const pending = findPending(readHistory(connection), known)
  if (pending.length === 0) return
  if (!circumstances.isNew && hasTables(connection)) {
    await copyVerified(connection, { folder: circumstances.folder, reason: 'before-migration' })
  }
  try {
    applyAll(connection, pending, circumstances.applicationId)
  } catch (error) {
    throw new Problem('migration-failed', { why: error instanceof Error ? error.message : String(error) })
  }
}

/** Refuses a database whose past is not a beginning of ours; reads only. @throws see `migrate` */
export function assertKnownHistory(connection: SqliteDatabase.Database): void {
  findPending(readHistory(connection), migrations)
}

type Applied = { name: string; version: string }

function readHistory(connection: SqliteDatabase.Database): Applied[] {
  const exists = connection.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'migration'").get()
  if (exists === undefined) return []
  return connection.prepare<[], Applied>('SELECT name, version FROM migration ORDER BY name').all()
}

function hasTables(connection: SqliteDatabase.Database): boolean {
  return connection.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() !== undefined
}

/** The history must be a beginning of the known list; what follows it is pending. */
function findPending(history: Applied[], known: readonly Migration[]): Migration[] {
  const stranger = history.find((applied, index) => applied.name !== known[index]?.name)
  if (stranger === undefined) return known.slice(history.length)
  const newest = known.at(-1)?.name ?? ''
  const values = { databaseVersion: stranger.version, programVersion, step: stranger.name }
  throw new Problem(stranger.name > newest ? 'newer-database' : 'unknown-history', values)
}

function applyAll(connection: SqliteDatabase.Database, pending: Migration[], applicationId: number): void {
  connection
    .transaction(() => {
      connection.exec(
        'CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY, appliedAt TEXT NOT NULL, version TEXT NOT NULL) STRICT',
      )
      const remember = connection.prepare(
        "INSERT INTO migration (name, appliedAt, version) VALUES (?, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), ?)",
      )
      for (const step of pending) {
        connection.exec(step.sql)
        remember.run(step.name, programVersion)
      }
      connection.pragma(`application_id = ${applicationId}`)
      const broken = connection.pragma('foreign_key_check')
      if (Array.isArray(broken) && broken.length > 0) throw new Error('foreign keys broken after migration')
    })
    .immediate()
}
