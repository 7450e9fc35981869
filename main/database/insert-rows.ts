import { CompiledQuery, type Transaction } from 'kysely'
import type { Schema } from './schema.ts'

/** Rows a statement: SQLite allows 32,766 parameters and the widest table has 17 columns; more rows pause the window. */
export const rowsPerStatement = 100

/** The values of rows, column by column; a column with one value has it in all rows. */
export type RowValues = { columns: readonly string[]; values: readonly (readonly unknown[])[] }

/** The values of rows in given columns; by default in those of the first row, which all have. */
export function valuesOf(
  rows: readonly object[],
  columns: readonly string[] = Object.keys(rows[0] ?? {}),
): RowValues {
  const known = rows as readonly Readonly<Record<string, unknown>>[]
  const values = columns.map((column) => {
    const own: unknown[] = []
    for (const row of known) own.push(row[column])
    return onceIfShared(own)
  })
  return { columns, values }
}

/** One value where all are the same. */
export function onceIfShared(values: readonly unknown[]): readonly unknown[] {
  const [first] = values
  return values.every((value) => value === first) ? [first] : values
}

/**
 * Inserts rows by one statement made here, which spares building a query for every batch; what is the same in all rows
 * travels once. The names of the table and the columns come from the program, the values travel as parameters.
 *
 * @param count of the rows, at least one and at most `rowsPerStatement`
 */
export async function insertRows(
  transaction: Transaction<Schema>,
  table: keyof Schema,
  { columns, values }: RowValues,
  count: number,
): Promise<void> {
  const isShared = (_: unknown, at: number): boolean => values[at]?.length === 1
  const [shared, own] = [values.filter(isShared), values.filter((_, at) => !isShared(_, at))]
  const names = [...columns.filter(isShared), ...columns.filter((_, at) => !isShared(_, at))]
  const parameters = shared.flat()
  for (let row = 0; row < count; row += 1) for (const column of own) parameters.push(column[row])
  const statement = insertStatement(table, names, { shared: shared.length, count })
  await transaction.executeQuery(CompiledQuery.raw(statement, parameters))
}

function insertStatement(
  table: string,
  names: readonly string[],
  { shared, count }: { shared: number; count: number },
): string {
  const into = `INSERT INTO ${quoted(table)} (${names.map(quoted).join(', ')})`
  if (shared === names.length) return `${into} VALUES (${places(shared)})`
  const own = repeated(`(${places(names.length - shared)})`, count)
  if (shared === 0) return `${into} VALUES ${own}`
  return `${into} SELECT ${places(shared)}, own.* FROM (VALUES ${own}) AS own`
}

function places(count: number): string {
  return repeated('?', count)
}

function repeated(part: string, count: number): string {
  return `${part}, `.repeat(count - 1) + part
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
