import { sql } from 'kysely'
import { Problem } from '../../shared/problem.ts'
import { rowsPerStatement } from './insert-rows.ts'
import { areAsCreated, idsOf, removedRowsOf, type StoredRow } from './row-batch.ts'
import { type RowWriter, withoutBytes } from './row-writer.ts'
import type { RecordName } from './schema.ts'
import { isBatch, type Touched, type TrailBatchRow, type TrailChangeRow } from './trail-rows.ts'

/**
 * Makes rows what they were before an entry touched them.
 *
 * @param touched in the order in which to take it back
 * @returns after each step, how many rows it took back
 * @throws Problem `changed-since`, `cannot-be-undone`
 */
export async function* takeBack(rows: RowWriter, touched: readonly Touched[]): AsyncGenerator<number> {
  for (const group of inGroups(touched)) {
    if (!Array.isArray(group)) {
      await takeBackBatch(rows, group)
      yield idsOf(group).length
    } else {
      await takeBackChanges(rows, group)
      yield group.length
    }
  }
}

/** Rows of one table that were created one after the other go together, as an import of earlier versions has many. */
function inGroups(touched: readonly Touched[]): (TrailBatchRow | TrailChangeRow[])[] {
  const groups: (TrailBatchRow | TrailChangeRow[])[] = []
  for (const one of touched) {
    const group = groups.at(-1)
    if (isBatch(one)) groups.push(one)
    else if (Array.isArray(group) && joins(group, one)) group.push(one)
    else groups.push([one])
  }
  return groups
}

function joins(group: readonly TrailChangeRow[], change: TrailChangeRow): boolean {
  const [first] = group
  return (
    first !== undefined &&
    group.length < rowsPerStatement &&
    first.before === null &&
    change.before === null &&
    first.tableName === change.tableName
  )
}

async function takeBackBatch(rows: RowWriter, batch: TrailBatchRow): Promise<void> {
  const table = batch.tableName as RecordName
  const ids = idsOf(batch)
  const present = await rows.findMany(table, ids)
  if (batch.createdDigest === null) {
    if (present.size > 0) throw new Problem('changed-since', { table })
    await rows.restoreMany(table, removedRowsOf(batch))
    return
  }
  const found = ids.flatMap((id) => present.get(id) ?? [])
  const known = new Set([...(JSON.parse(batch.columns) as string[]), 'revision'])
  const isUntouched =
    found.length === ids.length &&
    areAsCreated(batch, found) &&
    (await areEmptyBesides(rows, table, found, known))
  if (!isUntouched) throw new Problem('changed-since', { table })
  await rows.removeMany(table, found)
}

/** Changes of one table: one of any kind, or several that created rows. */
async function takeBackChanges(rows: RowWriter, changes: readonly TrailChangeRow[]): Promise<void> {
  const table = changes[0]?.tableName as RecordName
  const present = await rows.findMany(
    table,
    changes.map(({ rowId }) => rowId),
  )
  for (const change of changes)
    if (!(await isUntouched(rows, change, present.get(change.rowId))))
      throw new Problem('changed-since', { table })
  const created = changes
    .filter(({ before }) => before === null)
    .flatMap(({ rowId }) => present.get(rowId) ?? [])
  if (created.length > 0) await rows.removeMany(table, created)
  for (const { before } of changes) {
    if (before === null) continue
    if (table === 'sourceFile') throw new Problem('cannot-be-undone', { table })
    await rows.restore(table, JSON.parse(before) as StoredRow)
  }
}

/** Revisions do not count: they rise with every undo, so nobody could take back two changes one after the other. */
async function isUntouched(
  rows: RowWriter,
  { tableName, after }: TrailChangeRow,
  present: StoredRow | undefined,
): Promise<boolean> {
  if (after === null || present === undefined) return after === null && present === undefined
  const told = JSON.parse(after) as object
  const known = new Set([...Object.keys(told), 'revision'])
  return (
    contentOf(present, told) === contentOf(told, told) &&
    (await areEmptyBesides(rows, tableName, [present], known))
  )
}

/** The columns of a row that `like` has, as text. */
function contentOf(row: object, like: object): string {
  const columns = new Map<string, unknown>(Object.entries(row))
  const keys = Object.keys(like).filter((key) => key !== 'revision')
  return JSON.stringify(
    keys.map((key) => columns.get(key) ?? null),
    withoutBytes,
  )
}

/** Whether columns that are newer than an entry of the trail hold what a new column holds by itself. */
async function areEmptyBesides(
  rows: RowWriter,
  table: string,
  found: readonly StoredRow[],
  known: ReadonlySet<string>,
): Promise<boolean> {
  const filled = found
    .flatMap((row) => Object.entries(row) as [string, unknown][])
    .filter(([column, value]) => !known.has(column) && value !== null && !(value instanceof Uint8Array))
  if (filled.length === 0) return true
  const defaults = await readDefaults(rows, table)
  return filled.every(([column, value]) => defaults.get(column) === value)
}

async function readDefaults({ transaction }: RowWriter, table: string): Promise<Map<string, unknown>> {
  const { rows: columns } = await sql<{ name: string; expression: string }>`
    SELECT name, dflt_value AS expression FROM pragma_table_info(${table}) WHERE dflt_value IS NOT NULL
  `.execute(transaction)
  const defaults = new Map<string, unknown>()
  for (const { name, expression } of columns) {
    const { rows: values } = await sql<{ value: unknown }>`SELECT ${sql.raw(expression)} AS value`.execute(
      transaction,
    )
    defaults.set(name, values[0]?.value)
  }
  return defaults
}
