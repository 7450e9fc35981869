import { sql } from 'kysely'
import type { Database } from '../../main/database/open-database.ts'

/** Everything stored but the trail and the history of migrations: two states are the same when these are equal. */
export async function listAllRows(database: Database): Promise<Record<string, unknown[]>> {
  const tables = await sql<{ name: string }>`
    SELECT name FROM sqlite_schema
    WHERE type = 'table' AND name NOT IN ('trailEntry', 'trailChange', 'trailBatch', 'migration') AND name NOT LIKE 'sqlite_%'
    ORDER BY name`.execute(database)
  const all: Record<string, unknown[]> = {}
  for (const { name } of tables.rows) {
    const { rows } = await sql`SELECT * FROM ${sql.table(name)} ORDER BY id`.execute(database)
    all[name] = rows
  }
  return all
}

/** A revision rises with every undo, so that nobody saves over something they have not seen. */
export function withoutRevisions(all: Record<string, unknown[]>): unknown {
  return Object.entries(all).map(([table, rows]) => [
    table,
    rows.map((row) => ({ ...(row as object), revision: 0 })),
  ])
}
