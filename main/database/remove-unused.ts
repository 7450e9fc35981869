import { sql } from 'kysely'
import { Problem } from '../../shared/problem.ts'
import type { RowWriter } from './row-writer.ts'
import type { RecordName } from './schema.ts'

/**
 * Removes a row that nothing refers to. What refers is read from the foreign keys of the database itself, so that a table
 * added later is not forgotten.
 *
 * @param name what people call the record, for the message
 * @throws Problem `still-needed` with the name and the number of referring rows by table; `not-found`
 */
export async function removeUnused(
  rows: RowWriter,
  table: RecordName,
  { id, name }: { id: string; name: string },
): Promise<void> {
  const uses = await countUses(rows, table, id)
  if (Object.keys(uses).length > 0) throw new Problem('still-needed', { name, ...uses })
  await rows.remove(table, id)
}

async function countUses(rows: RowWriter, table: RecordName, id: string): Promise<Record<string, number>> {
  const { transaction } = rows
  const { rows: references } = await sql<{ table: string; column: string }>`
    SELECT owner.name AS "table", reference."from" AS "column"
    FROM sqlite_master AS owner, pragma_foreign_key_list(owner.name) AS reference
    WHERE owner.type = 'table' AND reference."table" = ${table}
  `.execute(transaction)
  const uses: Record<string, number> = {}
  for (const reference of references) {
    const { rows: counted } = await sql<{ count: number }>`
      SELECT count(*) AS count FROM ${sql.table(reference.table)} WHERE ${sql.ref(reference.column)} = ${id}
    `.execute(transaction)
    const count = counted[0]?.count ?? 0
    if (count > 0) uses[reference.table] = (uses[reference.table] ?? 0) + count
  }
  return uses
}
