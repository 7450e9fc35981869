import { CompiledQuery, type Transaction } from 'kysely'
import type { Schema } from './schema.ts'

/** Rows a statement: SQLite allows 32,766 parameters and the widest table has 17 columns; more rows pause the window. */
export const rowsPerStatement = 100

/** The values of rows one after the other, each row in the order of the columns. */
export type RowValues = { columns: readonly string[]; values: readonly unknown[] }

/** The values of rows of one shape: all have the columns of the first. */
export function valuesOf(rows: readonly object[], without?: string): RowValues {
  const columns = Object.keys(rows[0] ?? {}).filter((column) => column !== without)
  const values: unknown[] = []
  for (const row of rows as readonly Readonly<Record<string, unknown>>[])
    for (const column of columns) values.push(row[column])
  return { columns, values }
}

/**
 * Inserts rows by one statement made here, which spares building a query for every batch. The names of the table and the
 * columns come from the program, the values travel as parameters.
 *
 * @param rows at least one, at most `rowsPerStatement`
 * @param revision of all rows; without it, it is one of the columns or the table has none
 */
export async function insertRows(
  transaction: Transaction<Schema>,
  table: keyof Schema,
  { columns, values }: RowValues,
  revision?: number,
): Promise<void> {
  const statement = insertStatement(table, columns, values.length / columns.length, revision)
  await transaction.executeQuery(CompiledQuery.raw(statement, values as unknown[]))
}

function insertStatement(
  table: string,
  columns: readonly string[],
  count: number,
  revision: number | undefined,
): string {
  const [name, place] = revision === undefined ? ['', ''] : [', "revision"', `, ${revision}`]
  const places = `(${columns.map(() => '?').join(', ')}${place})`
  const names = `${columns.map(quoted).join(', ')}${name}`
  return `INSERT INTO ${quoted(table)} (${names}) VALUES ${Array.from({ length: count }, () => places).join(', ')}`
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
