import { CompiledQuery, type Transaction } from 'kysely'
import type { Schema } from './schema.ts'

/** Rows a statement: SQLite allows 32,766 parameters and the widest table has 17 columns; more rows pause the window. */
export const rowsPerStatement = 100

/**
 * Inserts rows of one shape by one statement made here, which spares building a query for every batch. The names of the
 * table and the columns come from the program, the values travel as parameters.
 *
 * @param rows all with the columns of the first, at most `rowsPerStatement`
 */
export async function insertRows(
  transaction: Transaction<Schema>,
  table: keyof Schema,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
  const parameters = rows.flatMap((row) => columns.map((column) => row[column]))
  await transaction.executeQuery(CompiledQuery.raw(insertStatement(table, columns, rows.length), parameters))
}

function insertStatement(table: string, columns: readonly string[], count: number): string {
  const places = `(${columns.map(() => '?').join(', ')})`
  const names = columns.map(quoted).join(', ')
  return `INSERT INTO ${quoted(table)} (${names}) VALUES ${Array.from({ length: count }, () => places).join(', ')}`
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
