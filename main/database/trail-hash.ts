import { createHash } from 'node:crypto'
import type { TrailChangeRow, TrailEntryRow } from './trail-rows.ts'

/** Hash before the first entry. */
export const chainStart = '0'.repeat(64)

/** Digest over the touched rows of an entry, in order; part of what the entry's hash protects. */
export function digestChanges(changes: Omit<TrailChangeRow, 'sequence'>[]): string {
  const digest = startDigest()
  digest.add(changes)
  return digest.end()
}

/** The digest piece by piece, for changes of many rows. */
export function startDigest() {
  const digest = createHash('sha256')
  return {
    add(changes: readonly Omit<TrailChangeRow, 'sequence'>[]): void {
      // One call for all of them: it costs more than the few bytes of a row.
      let lines = ''
      for (const { position, tableName, rowId, before, after } of changes)
        lines += `${JSON.stringify([position, tableName, rowId, before, after])}\n`
      digest.update(lines)
    },
    end: () => digest.digest('hex'),
  }
}

/** Hash of an entry over everything it says and the hash before it: one changed byte anywhere breaks the chain. */
export function hashEntry(entry: Omit<TrailEntryRow, 'hash'>): string {
  const { sequence, at, by, action, details, undoes, changesDigest, previousHash } = entry
  const line = JSON.stringify([sequence, at, by, action, details, undoes, changesDigest, previousHash])
  return createHash('sha256').update(line).digest('hex')
}
