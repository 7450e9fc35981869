import type SqliteDatabase from 'better-sqlite3'

type Statement = SqliteDatabase.Statement
type Preparing = { prepare: (sql: string) => Statement; close: () => void }

const mostKept = 200

/**
 * The connection as Kysely uses it, with the statements kept that it prepared before: preparing a statement that inserts a
 * hundred rows takes as long as running it. Of many different ones the longest unused is given up.
 */
export function prepareOnce(connection: SqliteDatabase.Database, most = mostKept): Preparing {
  const kept = new Map<string, Statement>()
  return {
    prepare(sql) {
      const statement = kept.get(sql) ?? connection.prepare(sql)
      kept.delete(sql)
      kept.set(sql, statement)
      const [oldest] = kept.keys()
      if (kept.size > most && oldest !== undefined) kept.delete(oldest)
      return statement
    },
    close() {
      kept.clear()
      connection.close()
    },
  }
}
