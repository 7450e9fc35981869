import { CompiledQuery, type Transaction } from 'kysely'
import type { Schema } from './schema.ts'

/** Rows a statement: SQLite allows 32,766 parameters and the widest table has 17 columns; more rows pause the window. */
const rowsPerStatement = 100

/**
 * Inserts rows of one shape with ready-made statements: building a query for every batch takes several times as long as
 * running it. The names of the table and the columns come from the program, the values travel as parameters.
 *
 * @param rows all with the columns of the first
 * @param breathe is called between statements, so that other work of the process can run
 */
export async function insertRows(
  transaction: Transaction<Schema>,
  table: keyof Schema,
  rows: readonly Readonly<Record<string, unknown>>[],
  breathe: () => Promise<void>,
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
  for (let start = 0; start < rows.length; start += rowsPerStatement) {
    const batch = rows.slice(start, start + rowsPerStatement)
    const parameters = batch.flatMap((row) => columns.map((column) => row[column]))
    await transaction.executeQuery(
      CompiledQuery.raw(insertStatement(table, columns, batch.length), parameters),
    )
    if (start + rowsPerStatement < rows.length) await breathe()
  }
}

function insertStatement(table: string, columns: readonly string[], count: number): string {
  const places = `(${columns.map(() => '?').join(', ')})`
  const names = columns.map(quoted).join(', ')
  return `INSERT INTO ${quoted(table)} (${names}) VALUES ${Array.from({ length: count }, () => places).join(', ')}`
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
