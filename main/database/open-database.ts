import { existsSync, lstatSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { Kysely } from 'kysely'
import { Problem } from '../../shared/problem.ts'
import { createDatabase } from './create-database.ts'
import { assertSafeFolder } from './safe-folder.ts'
import { describeHolder, removeHolder, writeHolder } from './holder.ts'
import { ImmediateDialect } from './immediate-dialect.ts'
import { assertKnownHistory, migrate } from './migrate.ts'
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

/** Smallest page of SQLite in bytes; it takes a shorter file for an empty database and would write over it. */
const smallestDatabase = 512

/**
 * Opens (or creates) the database of a data folder as its only user, checks it, and brings it to the present schema.
 *
 * Order matters: the lock is asked for before anything is read, and everything that could be refused is refused before
 * the first write.
 *
 * @throws Problem `folder-not-safe`, `folder-in-use`, `not-our-database`, `newer-database`, `unknown-history`,
 * `database-damaged`, `file-not-writable`, `disk-full`, `node-too-old`
 */
export async function openDatabase(folder: string, host: string): Promise<OpenDatabase> {
  assertNodeVersion()
  makeFolder(folder)
  assertSafeFolder(folder)
  const file = join(folder, 'wegweiser.db')
  if (!existsSync(file)) await createDatabase(file, { folder, applicationId })
  assertOwnFile(file, folder)
  const connection = connect(file)
  try {
    lock(connection)
    checkIdentity(connection, file)
    assertKnownHistory(connection)
    makeDurable(connection)
    checkIntegrity(connection, file)
    await migrate(connection, { folder, isNew: false, applicationId })
  } catch (error) {
    connection.close()
    throw describeOpeningError(error, file, folder)
  }
  writeHolder(folder, host)
  const database = new Kysely<Schema>({ dialect: new ImmediateDialect(connection) })
  return { database, connection, file, close: () => close(database, connection, folder) }
}

/** better-sqlite3 13 needs Node 22; an older Node dies without a word when the first database is opened. */
function assertNodeVersion(): void {
  if (Number(process.versions.node.split('.')[0]) < 22) {
    throw new Problem('node-too-old', { version: process.versions.node })
  }
}

/** A folder that nobody else on this computer may read. @throws Problem `file-not-writable` */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw new Problem('file-not-writable', { file: folder, why: errorCode(error) })
  }
}

/** One plain file under one name: through a second name or a link it could be opened past its log. */
function assertOwnFile(file: string, folder: string): void {
  const found = lstatSync(file)
  if (found.isSymbolicLink() || (found.isFile() && found.nlink > 1))
    throw new Problem('folder-not-safe', { folder, why: 'link' })
  if (!found.isFile()) throw new Problem('file-not-writable', { file, why: 'EISDIR' })
  if (found.size < smallestDatabase) throw new Problem('database-damaged', { file })
}

function connect(file: string): SqliteDatabase.Database {
  try {
    return new SqliteDatabase(file, { timeout: 1500 })
  } catch (error) {
    throw new Problem('file-not-writable', { file, why: errorCode(error) })
  }
}

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}

/** One connection, one user: a second program is refused, also for reading. Nothing is written yet. */
function lock(connection: SqliteDatabase.Database): void {
  connection.pragma('locking_mode = EXCLUSIVE')
  connection.pragma('cell_size_check = ON')
  connection.pragma('trusted_schema = OFF')
}

/**
 * Write-ahead logging first, then full synchronisation, without which a confirmed change may vanish in a power cut.
 * The file is known to be ours by now: this is the first time that it may be written.
 */
function makeDurable(connection: SqliteDatabase.Database): void {
  assertPragma(connection, 'journal_mode = WAL', 'journal_mode', 'wal')
  assertPragma(connection, 'synchronous = FULL', 'synchronous', 2)
  assertPragma(connection, 'foreign_keys = ON', 'foreign_keys', 1)
  assertPragma(connection, 'secure_delete = ON', 'secure_delete', 1)
  connection.exec('BEGIN IMMEDIATE; COMMIT')
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
  if (code.startsWith('SQLITE_FULL') || code === 'SQLITE_IOERR_WRITE') return new Problem('disk-full')
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
    return new Problem('folder-in-use', { folder, holder: describeHolder(folder) })
  }
  if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN'))
    return new Problem('file-not-writable', { file, why: code })
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT'))
    return new Problem('database-damaged', { file })
  return error
}

function checkIdentity(connection: SqliteDatabase.Database, file: string): void {
  const id = connection.pragma('application_id', { simple: true })
  if (id !== applicationId) throw new Problem('not-our-database', { file })
}

/** Cheap at every start (0.13 s at 43 MB); the full check belongs to `wegweiser check` and to backups. */
function checkIntegrity(connection: SqliteDatabase.Database, file: string): void {
  const damage = connection.pragma('quick_check(1)', { simple: true })
  const broken = connection.pragma('foreign_key_check')
  if (damage !== 'ok' || (Array.isArray(broken) && broken.length > 0)) {
    throw new Problem('database-damaged', { file })
  }
}

/** A change under way has the connection to itself until it is stored or taken back; the end waits for it. */
async function close(database: Database, connection: SqliteDatabase.Database, folder: string): Promise<void> {
  if (connection.open) {
    await database.connection().execute(async () => {
      connection.pragma('wal_checkpoint(TRUNCATE)')
    })
  }
  removeHolder(folder)
  await database.destroy()
  // Kysely closes only what it has used; a folder that was merely opened would stay locked.
  if (connection.open) connection.close()
}
