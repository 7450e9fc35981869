import { type RowValues, valuesOf } from './insert-rows.ts'
import { digestValues } from './trail-hash.ts'
import type { TrailBatchRow } from './trail-rows.ts'

export type StoredRow = { id: string; revision: number }

export type Batch = Omit<TrailBatchRow, 'sequence' | 'position' | 'tableName'>

/** From so many rows on, rows of one table that are written together are told together in the trail. */
const toldTogetherFrom = 25

/** The trail does not repeat bytes, and rows that miss them are told one by one. */
export function isToldTogether(rows: readonly object[]): boolean {
  const [first] = rows
  return first !== undefined && rows.length >= toldTogetherFrom && !hasBytes(first)
}

export function hasBytes(row: object): boolean {
  return Object.values(row).some((value) => typeof value === 'object' && value !== null)
}

/** What the trail tells of rows that were created together. @param written their values without the revision */
export function createdTogether(rows: readonly { id: string }[], { columns, values }: RowValues): Batch {
  return {
    ...idsTogether(rows),
    columns: JSON.stringify(columns),
    createdDigest: digestValues(values),
    removedRows: null,
  }
}

/** What the trail tells of rows that were removed together: all of them as they were. */
export function removedTogether(rows: readonly StoredRow[]): Batch {
  const { columns, values } = valuesOf(rows)
  return {
    ...idsTogether(rows),
    columns: JSON.stringify(columns),
    createdDigest: null,
    removedRows: JSON.stringify(values),
  }
}

function idsTogether(rows: readonly { id: string }[]): Pick<Batch, 'firstId' | 'lastId' | 'rowIds'> {
  const ids = rows.map(({ id }) => id)
  const firstId = ids.reduce((least, id) => (id < least ? id : least))
  const lastId = ids.reduce((most, id) => (id > most ? id : most))
  return { firstId, lastId, rowIds: JSON.stringify(ids) }
}

/** The removed rows of a batch as the trail keeps them. */
export function removedRowsOf({
  columns,
  rowIds,
  removedRows,
}: Pick<Batch, 'columns' | 'rowIds' | 'removedRows'>): StoredRow[] {
  const names = JSON.parse(columns) as string[]
  const values = JSON.parse(removedRows ?? '[]') as unknown[][]
  return idsOf({ rowIds }).map((_id, at) => {
    const entries = names.map((name, column) => [name, valueAt(values[column] ?? [], at)])
    return Object.fromEntries(entries) as StoredRow
  })
}

function valueAt(column: readonly unknown[], row: number): unknown {
  return column.length === 1 ? column[0] : column[row]
}

export function idsOf({ rowIds }: Pick<Batch, 'rowIds'>): string[] {
  return JSON.parse(rowIds) as string[]
}

/** Whether rows, in the order of the ids of a batch, are what the batch created. */
export function areAsCreated(batch: Batch, rows: readonly object[]): boolean {
  const { values } = valuesOf(rows, JSON.parse(batch.columns) as string[])
  return digestValues(values) === batch.createdDigest
}
