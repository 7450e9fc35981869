import type SqliteDatabase from 'better-sqlite3'
import { CompiledQuery, SqliteDialect, SqliteDriver, type DatabaseConnection } from 'kysely'
import { prepareOnce } from './prepare-once.ts'

/**
 * Kysely opens deferred transactions; ours ask for the write lock at once, so that they cannot fail half-way. When the
 * disk is full SQLite has already rolled back by itself; a second rollback would hide the reason.
 */
class ImmediateDriver extends SqliteDriver {
  readonly #raw: SqliteDatabase.Database

  constructor(raw: SqliteDatabase.Database) {
    super({ database: prepareOnce(raw) })
    this.#raw = raw
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#raw.inTransaction) await super.rollbackTransaction(connection)
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
