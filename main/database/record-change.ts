import { Problem } from '../../shared/problem.ts'
import type { Transaction } from 'kysely'
import { inPlace } from './in-place.ts'
import { insertRows, valuesOf } from './insert-rows.ts'
import type { Database } from './open-database.ts'
import { RowWriter } from './row-writer.ts'
import type { Schema } from './schema.ts'
import { chainStart, hashEntry, startDigest } from './trail-hash.ts'
import { isBatch } from './trail-rows.ts'

/** Who does what and when. `action` is a key of the language files (`trail.<action>`), `details` fill its sentence. */
export type Change = {
  at: string
  by: string
  action: string
  details?: Details
  undoes?: number
}

type Details = Record<string, string | number>

/**
 * The one way to write: runs `work` inside one immediate transaction and lays the trail entry, with every touched row
 * before and after, into the same transaction. Either all of it is stored or nothing.
 *
 * @param laterDetails more for the sentence, from what `work` returned
 * @returns what `work` returned, and the number of the entry (0 when nothing was touched: then there is no entry)
 * @throws Problem `still-in-use` when a removed row is still referred to; whatever `work` throws
 */
export async function recordChange<T>(
  database: Database,
  change: Change,
  work: (rows: RowWriter) => Promise<T>,
  laterDetails?: (result: T) => Details,
): Promise<{ result: T; sequence: number }> {
  try {
    return await database.transaction().execute(async (transaction) => {
      const rows = new RowWriter(transaction)
      const result = await work(rows)
      const details = { ...change.details, ...laterDetails?.(result) }
      const sequence =
        rows.touched.length === 0 ? 0 : await appendEntry(transaction, { ...change, details }, rows)
      return { result, sequence }
    })
  } catch (error) {
    throw describeWriteError(error)
  }
}

/** The same for a change of very many rows, from `manyRows` on. */
export async function recordLargeChange<T>(
  database: Database,
  change: Change,
  work: (rows: RowWriter) => Promise<T>,
): Promise<{ result: T; sequence: number }> {
  return await inPlace(database, (connection) => recordChange(connection, change, work))
}

/** A batch of removed rows holds all of them, so few are told between two pauses. */
const toldAtOnce = 20

/** So many rows are worth changing the way of writing twice. */
export const manyRows = 3000

async function appendEntry(
  transaction: Transaction<Schema>,
  change: Change,
  rows: RowWriter,
): Promise<number> {
  const last = await transaction
    .selectFrom('trailEntry')
    .select(['sequence', 'hash'])
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
  const entry = {
    sequence: (last?.sequence ?? 0) + 1,
    at: change.at,
    by: change.by,
    action: change.action,
    details: JSON.stringify(change.details ?? {}),
    undoes: change.undoes ?? null,
    changesDigest: await digestInPieces(rows),
    previousHash: last?.hash ?? chainStart,
  }
  await transaction
    .insertInto('trailEntry')
    .values({ ...entry, hash: hashEntry(entry) })
    .execute()
  for (let start = 0; start < rows.touched.length; start += toldAtOnce) {
    const some = rows.touched
      .slice(start, start + toldAtOnce)
      .map((one) => ({ sequence: entry.sequence, ...one }))
    const [batches, changes] = [some.filter(isBatch), some.filter((one) => !isBatch(one))]
    if (changes.length > 0) await insertRows(transaction, 'trailChange', valuesOf(changes), changes.length)
    if (batches.length > 0) await insertRows(transaction, 'trailBatch', valuesOf(batches), batches.length)
    await rows.breathe()
  }
  return entry.sequence
}

/** The digest over everything touched, with pauses in which other work of the process can run. */
async function digestInPieces(rows: RowWriter): Promise<string> {
  const digest = startDigest()
  for (let start = 0; start < rows.touched.length; start += toldAtOnce) {
    digest.add(rows.touched.slice(start, start + toldAtOnce))
    await rows.breathe()
  }
  return digest.end()
}

function describeWriteError(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'SQLITE_CONSTRAINT_FOREIGNKEY') return new Problem('still-in-use')
  if (code === 'SQLITE_FULL' || code === 'SQLITE_IOERR_WRITE') return new Problem('disk-full')
  return error
}
