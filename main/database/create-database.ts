import { existsSync, renameSync, rmSync } from 'node:fs'
import SqliteDatabase from 'better-sqlite3'
import { migrate } from './migrate.ts'

/**
 * Bytes of a page, settled when the database is made. Four times what SQLite would take: an import of 10,000 ideas is put
 * into place in half the time when it is confirmed, which nothing can be done beside, and a small change costs no more.
 */
export const pageBytes = 16_384

/**
 * Makes a new database beside its place and moves it there when it is whole. So a file at that place that is empty or
 * cut off is always a loss and never a beginning. Price: two programs that start in the same empty folder within the
 * same millisecond both make one; the later one's stays.
 */
export async function createDatabase(
  file: string,
  circumstances: { folder: string; applicationId: number },
): Promise<void> {
  const part = `${file}.${process.pid}.part`
  rmSync(part, { force: true })
  const connection = new SqliteDatabase(part)
  try {
    connection.pragma(`page_size = ${pageBytes}`)
    connection.pragma('synchronous = FULL')
    await migrate(connection, { ...circumstances, isNew: true })
  } finally {
    connection.close()
  }
  if (existsSync(file)) rmSync(part)
  else renameSync(part, file)
}
