import { setImmediate } from 'node:timers/promises'
import SqliteDatabase from 'better-sqlite3'
import { type Kysely, sql } from 'kysely'
import type { Schema } from './schema.ts'

/** Megabytes of changed pages that are held back, so that confirming a change has only these to write. */
const heldBack = 4

/**
 * Gives work the connection to itself for one change of very many rows. The write-ahead log takes all of them twice, into
 * the log and from there into the file, and most of it when the change is confirmed: at 50,000 ideas the window would stand
 * still for half a second. With a rollback journal, which only takes what there was before, they go to their place at once.
 * Both are as safe and as lasting, and the file stays locked in between.
 */
export async function inPlace<T>(
  database: Kysely<Schema>,
  work: (connection: Kysely<Schema>) => Promise<T>,
): Promise<T> {
  return await database.connection().execute(async (connection) => {
    const { rows } = await sql<{ cache_size: number }>`PRAGMA cache_size`.execute(connection)
    await setJournalMode(connection, 'TRUNCATE')
    await setCacheSize(connection, -1000 * heldBack)
    try {
      return await work(connection)
    } finally {
      await setCacheSize(connection, rows[0]?.cache_size ?? 0)
      await setJournalMode(connection, 'WAL')
    }
  })
}

/**
 * Each step waits for the disk, so other work comes in between. Where the mode cannot be changed, as on a full disk, the
 * present one goes on: what is written with it is as safe, and the change itself tells what is wrong.
 */
async function setJournalMode(connection: Kysely<Schema>, mode: 'TRUNCATE' | 'WAL'): Promise<void> {
  await setImmediate()
  try {
    await sql`PRAGMA journal_mode = ${sql.raw(mode)}`.execute(connection)
    // An empty change, with which the new mode takes hold at once.
    await sql`BEGIN IMMEDIATE`.execute(connection)
    await sql`COMMIT`.execute(connection)
  } catch (error) {
    if (!(error instanceof SqliteDatabase.SqliteError)) throw error
  }
  await setImmediate()
}

/** @param size pages, or kilobytes below zero */
async function setCacheSize(connection: Kysely<Schema>, size: number): Promise<void> {
  await sql`PRAGMA cache_size = ${sql.raw(String(size))}`.execute(connection)
}
