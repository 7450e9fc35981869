import { existsSync, lstatSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { CompiledQuery, Kysely, SqliteDialect, SqliteDriver, type DatabaseConnection } from 'kysely'
import { Problem } from '../../shared/problem.ts'
import { assertSafeFolder } from './safe-folder.ts'
import { describeHolder, removeHolder, writeHolder } from './holder.ts'
import { migrate } from './migrate.ts'
import type { Schema } from './schema.ts'

export type Database = Kysely<Schema>

/** An open data folder: the query builder, the connection under it (for backups and checks), and how to close both. */
export type OpenDatabase = {
  database: Database
  connection: SqliteDatabase.Database
  file: string
  close: () => Promise<void>
}

/** Marks the file as ours, so that another program's database is refused: the letters "WegW". */
const applicationId = 0x57656757

/**
 * Opens (or creates) the database of a data folder as its only user, checks it, and brings it to the present schema.
 *
 * Order matters: the lock is asked for before anything is read, and everything that could be refused is refused before
 * the first write.
 *
 * @throws Problem `folder-not-safe`, `folder-in-use`, `not-our-database`, `newer-database`, `unknown-history`,
 * `database-damaged`, `node-too-old`
 */
export async function openDatabase(folder: string, host: string): Promise<OpenDatabase> {
  assertNodeVersion()
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  assertSafeFolder(folder)
  const file = join(folder, 'wegweiser.db')
  if (existsSync(file) && lstatSync(file).nlink > 1) {
    throw new Problem('folder-not-safe', { folder, why: 'hard-link' })
  }
  const isNew = !existsSync(file)
  const connection = connect(file, folder)
  try {
    if (!isNew) checkIdentity(connection, file)
    checkIntegrity(connection, file)
    await migrate(connection, { folder, isNew, applicationId })
  } catch (error) {
    connection.close()
    throw error
  }
  writeHolder(folder, host)
  const database = new Kysely<Schema>({ dialect: new ImmediateDialect({ database: connection }) })
  return { database, connection, file, close: () => close(database, connection, folder) }
}

/** better-sqlite3 13 needs Node 22; an older Node dies without a word when the first database is opened. */
function assertNodeVersion(): void {
  if (Number(process.versions.node.split('.')[0]) < 22) {
    throw new Problem('node-too-old', { version: process.versions.node })
  }
}

/**
 * One connection, one writer: the exclusive lock is taken first (a second program is refused, also for reading), then
 * write-ahead logging, then full synchronisation, without which a confirmed change may vanish in a power cut.
 */
function connect(file: string, folder: string): SqliteDatabase.Database {
  const connection = new SqliteDatabase(file, { timeout: 1500 })
  try {
    connection.pragma('locking_mode = EXCLUSIVE')
    connection.pragma('cell_size_check = ON')
    connection.pragma('trusted_schema = OFF')
    assertPragma(connection, 'journal_mode = WAL', 'journal_mode', 'wal')
    assertPragma(connection, 'synchronous = FULL', 'synchronous', 2)
    assertPragma(connection, 'foreign_keys = ON', 'foreign_keys', 1)
    assertPragma(connection, 'secure_delete = ON', 'secure_delete', 1)
    connection.exec('BEGIN IMMEDIATE; COMMIT')
    return connection
  } catch (error) {
    connection.close()
    throw describeOpeningError(error, file, folder)
  }
}

function assertPragma(
  connection: SqliteDatabase.Database,
  statement: string,
  name: string,
  expected: string | number,
): void {
  connection.pragma(statement)
  const actual = connection.pragma(name, { simple: true })
  if (actual !== expected)
    throw new Problem('database-setting-refused', { setting: name, value: String(actual) })
}

function describeOpeningError(error: unknown, file: string, folder: string): unknown {
  const code = error instanceof SqliteDatabase.SqliteError ? error.code : ''
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
    return new Problem('folder-in-use', { folder, holder: describeHolder(folder) })
  }
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT'))
    return new Problem('database-damaged', { file })
  return error
}

function checkIdentity(connection: SqliteDatabase.Database, file: string): void {
  const id = connection.pragma('application_id', { simple: true })
  const tables = connection.prepare('SELECT count(*) FROM sqlite_schema').pluck().get()
  if (id !== applicationId && tables !== 0) throw new Problem('not-our-database', { file })
}

/** Cheap at every start (0.13 s at 43 MB); the full check belongs to `wegweiser check` and to backups. */
function checkIntegrity(connection: SqliteDatabase.Database, file: string): void {
  const damage = connection.pragma('quick_check(1)', { simple: true })
  const broken = connection.pragma('foreign_key_check')
  if (damage !== 'ok' || (Array.isArray(broken) && broken.length > 0)) {
    throw new Problem('database-damaged', { file })
  }
}

async function close(database: Database, connection: SqliteDatabase.Database, folder: string): Promise<void> {
  removeHolder(folder)
  if (connection.open) connection.pragma('wal_checkpoint(TRUNCATE)')
  await database.destroy()
  // Kysely closes only what it has used; a folder that was merely opened would stay locked.
  if (connection.open) connection.close()
}

/** Kysely opens deferred transactions; ours ask for the write lock at once, so that they cannot fail half-way. */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }
}

class ImmediateDialect extends SqliteDialect {
  readonly #database: SqliteDatabase.Database

  constructor(options: { database: SqliteDatabase.Database }) {
    super(options)
    this.#database = options.database
  }

  override createDriver(): SqliteDriver {
    return new ImmediateDriver({ database: this.#database })
  }
}
