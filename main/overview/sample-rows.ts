import type { NewRow } from '../database/row-writer.ts'
import type { RecordName } from '../database/schema.ts'

/** New rows by table, in the order in which they must be written. */
export type SampleRows = { [T in RecordName]?: NewRow<T>[] }

/** Whole euros of the sources as the cents of the database. */
export function inCents(euros: number | null): number | null {
  return euros === null ? null : euros * 100
}
