import { closeSync, existsSync, fdatasync, openSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { promisify } from 'node:util'
import type SqliteDatabase from 'better-sqlite3'
import { CompiledQuery, SqliteDialect, SqliteDriver, type DatabaseConnection } from 'kysely'
import { prepareOnce } from './prepare-once.ts'

/**
 * Kysely opens deferred transactions; ours ask for the write lock at once, so that they cannot fail half-way. When the
 * disk is full SQLite has already rolled back by itself; a second rollback would hide the reason.
 */
class ImmediateDriver extends SqliteDriver {
  readonly #raw: SqliteDatabase.Database
  #file: number | undefined

  constructor(raw: SqliteDatabase.Database) {
    super({ database: prepareOnce(raw) })
    this.#raw = raw
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }

  /**
   * Without a log the pages of a large change lie in the file already, and what was there before in the journal, but maybe not
   * on the disk. They are sent there beside other work of the process, the journal first: the commit, which waits for the disk
   * itself, then finds little to wait for.
   */
  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#raw.pragma('journal_mode', { simple: true }) !== 'wal') {
      await sendToDisk(`${this.#raw.name}-journal`)
      this.#file ??= openSync(this.#raw.name, 'r+')
      await promisify(fdatasync)(this.#file)
    }
    await super.commitTransaction(connection)
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#raw.inTransaction) await super.rollbackTransaction(connection)
  }

  /** The own handle goes last: when a process closes any handle of a file, all its locks on the file are lost. */
  override async destroy(): Promise<void> {
    await super.destroy()
    if (this.#file !== undefined) closeSync(this.#file)
  }
}

/** Not for the database itself, whose locks would be lost. */
async function sendToDisk(file: string): Promise<void> {
  if (!existsSync(file)) return
  const handle = await open(file, 'r+')
  try {
    await handle.datasync()
  } finally {
    await handle.close()
  }
}

/** The connection for the query builder. */
export class ImmediateDialect extends SqliteDialect {
  readonly #raw: SqliteDatabase.Database

  constructor(raw: SqliteDatabase.Database) {
    super({ database: raw })
    this.#raw = raw
  }

  override createDriver(): SqliteDriver {
    return new ImmediateDriver(this.#raw)
  }
}
