import { createHash, hash } from 'node:crypto'
import { onceIfShared, type RowValues } from './insert-rows.ts'
import type { Touching, TrailEntryRow } from './trail-rows.ts'

/** Hash before the first entry. */
export const chainStart = '0'.repeat(64)

/** The digest over everything an entry touches, in order and piece by piece; part of what the entry's hash protects. */
export function startDigest() {
  const digest = createHash('sha256')
  return {
    add(touched: readonly Touching[]): void {
      // One call for all of them: it costs more than the few bytes of a row.
      let lines = ''
      for (const one of touched) lines += `${JSON.stringify(lineOf(one))}\n`
      digest.update(lines)
    },
    end: () => digest.digest('hex'),
  }
}

/** A line of a batch has more parts, so that neither can be taken for the other. */
function lineOf(one: Touching): unknown[] {
  const { position, tableName } = one
  if ('rowId' in one) return [position, tableName, one.rowId, one.before, one.after]
  const { firstId, lastId, columns, rowIds, createdDigest, removedRows } = one
  return [position, tableName, firstId, lastId, columns, rowIds, createdDigest, removedRows]
}

/**
 * Digest over the values of rows, column by column. Half of a surrogate pair counts as the replacement character, which the
 * database stores in its place.
 */
export function digestValues(values: RowValues['values']): string {
  const text = JSON.stringify(values)
  // JSON writes such a half as an escape; the same letters may stand in a text, and then the longer way says the same.
  if (!text.includes(String.raw`\ud`)) return hash('sha256', text)
  return hash('sha256', JSON.stringify(values.map((column) => onceIfShared(column.map(asStored)))))
}

function asStored(value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value
}

/** Hash of an entry over everything it says and the hash before it: one changed byte anywhere breaks the chain. */
export function hashEntry(entry: Omit<TrailEntryRow, 'hash'>): string {
  const { sequence, at, by, action, details, undoes, changesDigest, previousHash } = entry
  const line = JSON.stringify([sequence, at, by, action, details, undoes, changesDigest, previousHash])
  return hash('sha256', line)
}
