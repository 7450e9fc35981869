import { Problem } from '../../shared/problem.ts'
import type { ProgressEvent } from '../../shared/progress.ts'
import type { Database } from './open-database.ts'
import { type Change, recordChange } from './record-change.ts'
import { rowsPerStatement } from './insert-rows.ts'
import { type RowWriter, withoutBytes } from './row-writer.ts'
import type { RecordName } from './schema.ts'
import type { TrailChangeRow } from './trail-rows.ts'
import { chainStart, digestChanges, hashEntry } from './trail-hash.ts'

/** For an entry with many rows: hears how far the undoing is, and can end it. */
export type UndoWatch = { signal: AbortSignal; report: (event: ProgressEvent) => void }

/**
 * Takes an entry back: every row it touched becomes what it was before. The undoing is a new entry; nothing of the
 * trail is ever removed.
 *
 * @throws Problem `not-found`, `already-undone`, `changed-since` (a row has been changed by a later entry),
 * `still-in-use` (a row it created is referred to by now), `cannot-be-undone` (the row held a file's bytes),
 * `cancelled` (then nothing has changed)
 */
export async function undoChange(
  database: Database,
  sequence: number,
  who: Pick<Change, 'at' | 'by'>,
  watch?: UndoWatch,
): Promise<number> {
  const entry = await database
    .selectFrom('trailEntry')
    .selectAll()
    .where('sequence', '=', sequence)
    .executeTakeFirst()
  if (entry === undefined) throw new Problem('not-found', { table: 'trailEntry', id: sequence })
  const details = { ...JSON.parse(entry.details), action: entry.action, sequence }
  const undoing = { ...who, action: 'undo', details, undoes: sequence }
  const { sequence: own } = await recordChange(database, undoing, async (rows) => {
    const earlier = await rows.transaction
      .selectFrom('trailEntry')
      .select('sequence')
      .where('undoes', '=', sequence)
      .executeTakeFirst()
    if (earlier !== undefined) throw new Problem('already-undone', { sequence: earlier.sequence })
    const changes = await rows.transaction
      .selectFrom('trailChange')
      .selectAll()
      .where('sequence', '=', sequence)
      .orderBy('position', 'desc')
      .execute()
    const isBeginning = changes.some(({ tableName, before }) => tableName === 'programme' && before === null)
    if (isBeginning && (await hasLaterWork(rows, sequence)))
      throw new Problem('still-in-use', { table: 'programme' })
    let done = 0
    let told = 0
    for (const batch of inBatches(changes)) {
      if (watch?.signal.aborted === true) throw new Problem('cancelled')
      await takeBack(rows, batch)
      done += batch.length
      if (done - told >= rowsPerStatement) {
        watch?.report({ kind: 'progress', phase: 'undoing', done, total: changes.length })
        told = done
      }
      await rows.breathe()
    }
    if (watch?.signal.aborted === true) throw new Problem('cancelled')
    watch?.report({ kind: 'progress', phase: 'writing' })
  })
  return own
}

/**
 * Whether anything was done after an entry and still holds. All work builds on the programme, also where no row refers to
 * it: taking the programme away would leave ideas without one. An undo taken back counts as work done again.
 */
async function hasLaterWork(rows: RowWriter, sequence: number): Promise<boolean> {
  const later = await rows.transaction
    .selectFrom('trailEntry as entry')
    .leftJoin('trailEntry as undoing', 'undoing.undoes', 'entry.sequence')
    .leftJoin('trailEntry as undone', 'undone.sequence', 'entry.undoes')
    .select('entry.sequence')
    .where('entry.sequence', '>', sequence)
    .where('undoing.sequence', 'is', null)
    .where((is) => is.or([is('entry.undoes', 'is', null), is('undone.undoes', 'is not', null)]))
    .executeTakeFirst()
  return later !== undefined
}

/** Rows of one table that were created one after the other go together, as an import has many; all others alone. */
function inBatches(changes: readonly TrailChangeRow[]): TrailChangeRow[][] {
  const batches: TrailChangeRow[][] = []
  for (const change of changes) {
    const batch = batches.at(-1)
    const [first] = batch ?? []
    const joins =
      first !== undefined &&
      first.before === null &&
      change.before === null &&
      first.tableName === change.tableName
    if (batch !== undefined && joins && batch.length < rowsPerStatement) batch.push(change)
    else batches.push([change])
  }
  return batches
}

/** Changes of one table: one of any kind, or several that created rows. */
async function takeBack(rows: RowWriter, changes: readonly TrailChangeRow[]): Promise<void> {
  const table = changes[0]?.tableName as RecordName
  const present = await rows.findMany(
    table,
    changes.map(({ rowId }) => rowId),
  )
  if (!changes.every((change) => isUntouched(change, present.get(change.rowId))))
    throw new Problem('changed-since', { table })
  const created = changes
    .filter(({ before }) => before === null)
    .flatMap(({ rowId }) => present.get(rowId) ?? [])
  if (created.length > 0) await rows.removeMany(table, created)
  for (const { before } of changes) {
    if (before === null) continue
    if (table === 'sourceFile') throw new Problem('cannot-be-undone', { table })
    await rows.restore(table, JSON.parse(before) as { id: string; revision: number })
  }
}

function isUntouched({ after }: TrailChangeRow, present: object | undefined): boolean {
  if (after === null) return present === undefined
  return present !== undefined && contentOf(present) === contentOf(JSON.parse(after) as object, present)
}

/**
 * A row as text, its keys in the order of `like`. Without the revision: it rises with every undo, so with it nobody could
 * take back two changes of the same row one after the other. Without empty columns: one that is newer than an entry of the
 * trail is missing in it, and empty in the row.
 */
function contentOf(row: object, like: object = row): string {
  const columns = new Map<string, unknown>(Object.entries(row))
  const keys = Object.keys(like).filter((key) => key !== 'revision' && columns.get(key) !== null)
  return JSON.stringify(Object.fromEntries(keys.map((key) => [key, columns.get(key)])), withoutBytes)
}

export type TrailCheck = { entries: number; firstBroken: number | null }

/** Recomputes the whole chain. `firstBroken` is the number of the first entry that does not fit, or null. */
export async function checkTrail(database: Database): Promise<TrailCheck> {
  let previousHash = chainStart
  let entries = 0
  const all = await database.selectFrom('trailEntry').selectAll().orderBy('sequence').execute()
  for (const { hash, ...entry } of all) {
    const changes = await database
      .selectFrom('trailChange')
      .select(['position', 'tableName', 'rowId', 'before', 'after'])
      .where('sequence', '=', entry.sequence)
      .orderBy('position')
      .execute()
    entries += 1
    const fits =
      entry.sequence === entries &&
      entry.previousHash === previousHash &&
      entry.changesDigest === digestChanges(changes) &&
      hash === hashEntry(entry)
    if (!fits) return { entries: all.length, firstBroken: entry.sequence }
    previousHash = hash
  }
  return { entries: all.length, firstBroken: null }
}
