import { existsSync, renameSync, rmSync } from 'node:fs'
import SqliteDatabase from 'better-sqlite3'
import { migrate } from './migrate.ts'

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
    connection.pragma('synchronous = FULL')
    await migrate(connection, { ...circumstances, isNew: true })
  } finally {
    connection.close()
  }
  if (existsSync(file)) rmSync(part)
  else renameSync(part, file)
}
