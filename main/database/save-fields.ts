import type { Patch, RowWriter } from './row-writer.ts'
import type { RecordName } from './schema.ts'

export type Edit<T extends RecordName> = { id: string; expectedRevision: number; patch: Patch<T> }

/**
 * Changes some columns of a row, unless all of them are so already: then nothing is written and no trail entry is laid.
 *
 * @returns the revision afterwards
 * @throws Problem `not-found`, `changed-meanwhile`
 */
export async function saveFields<T extends RecordName>(
  rows: RowWriter,
  table: T,
  { id, expectedRevision, patch }: Edit<T>,
): Promise<number> {
  const present = await rows.find(table, id)
  if (present?.revision === expectedRevision && holds(present, patch)) return expectedRevision
  return await rows.update(table, id, patch, expectedRevision)
}

/** Whether a row says already what a patch wants it to say. */
export function holds(row: object, patch: object): boolean {
  const columns = new Map<string, unknown>(Object.entries(row))
  return Object.entries(patch).every(([column, value]) => columns.get(column) === value)
}
