import { setImmediate } from 'node:timers/promises'
import type { Transaction, Updateable } from 'kysely'
import { Problem } from '../../shared/problem.ts'
import { insertRows, rowsPerStatement, valuesOf } from './insert-rows.ts'
import {
  type Batch,
  createdTogether,
  hasBytes,
  isToldTogether,
  removedTogether,
  type StoredRow,
} from './row-batch.ts'
import type { RecordName, Records, Schema } from './schema.ts'
import type { Touching } from './trail-rows.ts'

export type NewRow<T extends RecordName> = Omit<Records[T], 'revision'> & { id: string }
export type Patch<T extends RecordName> = Partial<Omit<Records[T], 'id' | 'revision'>>

/** Writes rows inside one transaction and remembers each of them before and after, for the trail. */
export class RowWriter {
  /** The transaction, for reading what has been written so far. */
  readonly transaction: Transaction<Schema>
  readonly touched: Touching[] = []

  constructor(transaction: Transaction<Schema>) {
    this.transaction = transaction
  }

  async insert<T extends RecordName>(table: T, row: NewRow<T>): Promise<void> {
    await this.insertMany(table, [row])
  }

  /**
   * Many rows in a few statements; lets other work of the process run in between (the transaction stays open).
   *
   * @param onWritten hears after each statement how many rows it wrote, and can end the change with an error
   */
  async insertMany<T extends RecordName>(
    table: T,
    rows: readonly NewRow<T>[],
    onWritten?: (count: number) => void,
  ): Promise<void> {
    for (let start = 0; start < rows.length; start += rowsPerStatement) {
      const batch = rows.slice(start, start + rowsPerStatement)
      const written = valuesOf(batch)
      const stored = { columns: [...written.columns, 'revision'], values: [...written.values, [1]] }
      await insertRows(this.transaction, table, stored, batch.length)
      if (isToldTogether(batch)) this.#rememberBatch(table, createdTogether(batch, written))
      else for (const row of batch) this.#remember(table, null, { ...row, revision: 1 })
      onWritten?.(batch.length)
      if (rows.length > rowsPerStatement) await this.breathe()
    }
  }

  /**
   * Changes some columns of a row.
   *
   * @param expectedRevision the revision the person saw; when somebody saved in between, nothing is written
   * @returns the new revision
   * @throws Problem `not-found`, `changed-meanwhile` (carries the row as it is stored now)
   */
  async update<T extends RecordName>(
    table: T,
    id: string,
    patch: Patch<T>,
    expectedRevision?: number,
  ): Promise<number> {
    const before = await this.#read(table, id)
    if (expectedRevision !== undefined && before.revision !== expectedRevision) {
      throw new Problem('changed-meanwhile', { table }, before)
    }
    const after = { ...before, ...patch, revision: before.revision + 1 }
    await this.#replace(table, after)
    this.#remember(table, before, after)
    return after.revision
  }

  async remove(table: RecordName, id: string): Promise<void> {
    const before = await this.#read(table, id)
    await this.transaction.deleteFrom(table).where('id', '=', id).execute()
    this.#remember(table, before, null)
  }

  /** Removes rows of one table that were found just now, at most `rowsPerStatement`. */
  async removeMany(table: RecordName, found: readonly StoredRow[]): Promise<void> {
    const ids = found.map(({ id }) => id)
    await this.transaction.deleteFrom(table).where('id', 'in', ids).execute()
    if (isToldTogether(found)) this.#rememberBatch(table, removedTogether(found))
    else for (const before of found) this.#remember(table, before, null)
  }

  /** Puts back rows that are not there, of one shape and at most `rowsPerStatement`; for undo only. */
  async restoreMany(table: RecordName, rows: readonly StoredRow[]): Promise<void> {
    const { columns, values } = valuesOf(rows)
    await insertRows(this.transaction, table, { columns, values }, rows.length)
    const written = valuesOf(
      rows,
      columns.filter((column) => column !== 'revision'),
    )
    if (isToldTogether(rows)) this.#rememberBatch(table, createdTogether(rows, written))
    else for (const row of rows) this.#remember(table, null, row)
  }

  /** Puts back a row exactly as an entry of the trail tells it; for undo only. */
  async restore(table: RecordName, row: StoredRow): Promise<void> {
    const present = await this.find(table, row.id)
    if (present === undefined) {
      await this.transaction.insertInto(table).values(row).execute()
      this.#remember(table, null, row)
      return
    }
    const after = { ...row, revision: present.revision + 1 }
    await this.#replace(table, after)
    this.#remember(table, present, after)
  }

  async find(table: RecordName, id: string): Promise<StoredRow | undefined> {
    return await this.transaction.selectFrom(table).selectAll().where('id', '=', id).executeTakeFirst()
  }

  /** Rows by their ids, at most `rowsPerStatement`; those that are not there are left out. */
  async findMany(table: RecordName, ids: readonly string[]): Promise<Map<string, StoredRow>> {
    const found = await this.transaction
      .selectFrom(table)
      .selectAll()
      .where('id', 'in', [...ids])
      .execute()
    return new Map(found.map((row) => [row.id, row]))
  }

  /** Lets the event loop turn, so that a long write neither freezes the window nor misses a cancel. */
  async breathe(): Promise<void> {
    await setImmediate()
  }

  async #read(table: RecordName, id: string): Promise<StoredRow> {
    const row = await this.find(table, id)
    if (row === undefined) throw new Problem('not-found', { table, id })
    return row
  }

  async #replace(table: RecordName, row: StoredRow): Promise<void> {
    const { id, ...columns } = row
    await this.transaction
      .updateTable(table)
      .set(columns as Updateable<Records[RecordName]>)
      .where('id', '=', id)
      .execute()
  }

  #remember(table: string, before: { id: string } | null, after: { id: string } | null): void {
    this.touched.push({
      position: this.touched.length,
      tableName: table,
      rowId: after?.id ?? before?.id ?? '',
      before: before === null ? null : toJson(before),
      after: after === null ? null : toJson(after),
    })
  }

  #rememberBatch(table: string, batch: Batch): void {
    this.touched.push({ position: this.touched.length, tableName: table, ...batch })
  }
}

/** A replacer is called for every value of every row, and few rows have bytes. */
function toJson(row: object): string {
  return hasBytes(row) ? JSON.stringify(row, withoutBytes) : JSON.stringify(row)
}

/** The bytes of a file are not repeated in the trail: its SHA-256 stands in the same row. */
export function withoutBytes(_key: string, value: unknown): unknown {
  if (value instanceof Uint8Array) return undefined
  // Buffer has a toJSON of its own, so it arrives here already as an object of numbers.
  if (typeof value === 'object' && value !== null && 'type' in value && value.type === 'Buffer')
    return undefined
  return value
}
