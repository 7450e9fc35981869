import type { Database } from './open-database.ts'
import { readTouched } from './read-touched.ts'
import { areAsCreated, idsOf, removedRowsOf } from './row-batch.ts'
import type { RecordName } from './schema.ts'
import { chainStart, hashEntry, startDigest } from './trail-hash.ts'
import { isBatch, type TrailBatchRow, type TrailChangeRow } from './trail-rows.ts'

export type TrailCheck = { entries: number; firstBroken: number | null }

/** A place in the trail. */
type Place = { sequence: number; position: number }

/**
 * Recomputes the whole chain, and whether the rows that were created together are still what they were or have become
 * what they are by later entries. `firstBroken` is the number of the first entry that does not fit, or null.
 */
export async function checkTrail(database: Database): Promise<TrailCheck> {
  const removals = await listRemovals(database)
  let previousHash = chainStart
  let entries = 0
  const all = await database.selectFrom('trailEntry').selectAll().orderBy('sequence').execute()
  for (const { hash, ...entry } of all) {
    const digest = startDigest()
    let areExplained = true
    for await (const touched of readTouched(database, entry.sequence, 'forwards')) {
      digest.add(touched)
      for (const batch of touched.filter(isBatch))
        areExplained &&= batch.createdDigest === null || (await isExplained(database, batch, removals))
    }
    entries += 1
    const fits =
      areExplained &&
      entry.sequence === entries &&
      entry.previousHash === previousHash &&
      entry.changesDigest === digest.end() &&
      hash === hashEntry(entry)
    if (!fits) return { entries: all.length, firstBroken: entry.sequence }
    previousHash = hash
  }
  return { entries: all.length, firstBroken: null }
}

/** Where rows were removed together, by the id of the row and in order. */
async function listRemovals(database: Database): Promise<Map<string, Place[]>> {
  const batches = await database
    .selectFrom('trailBatch')
    .select(['sequence', 'position', 'rowIds'])
    .where('removedRows', 'is not', null)
    .orderBy('sequence')
    .orderBy('position')
    .execute()
  const places = new Map<string, Place[]>()
  for (const { rowIds, ...place } of batches)
    for (const id of idsOf({ rowIds })) {
      const known = places.get(id)
      if (known === undefined) places.set(id, [place])
      else known.push(place)
    }
  return places
}

/** Whether every row, as the next entry that touched it kept it or else as it stands in its table, is what was created. */
async function isExplained(
  database: Database,
  batch: TrailBatchRow,
  removals: ReadonlyMap<string, readonly Place[]>,
): Promise<boolean> {
  const ids = idsOf(batch)
  const table = batch.tableName as RecordName
  const rows = new Map<string, object>()
  const present = await database.selectFrom(table).selectAll().where('id', 'in', ids).execute()
  for (const row of present) rows.set(row.id, row)
  const changes = await listFirstChanges(database, batch)
  for (const [id, { before }] of changes) rows.set(id, JSON.parse(before ?? '{}') as object)
  const removed = ids.flatMap((id) => {
    const removal = removals.get(id)?.find((place) => isLater(place, batch))
    const change = changes.get(id)
    return removal === undefined || (change !== undefined && isLater(removal, change)) ? [] : { id, removal }
  })
  for (const [{ sequence, position }, some] of Map.groupBy(removed, ({ removal }) => removal)) {
    const kept = await database
      .selectFrom('trailBatch')
      .select(['columns', 'rowIds', 'removedRows'])
      .where('sequence', '=', sequence)
      .where('position', '=', position)
      .executeTakeFirstOrThrow()
    const wanted = new Set(some.map(({ id }) => id))
    for (const row of removedRowsOf(kept)) if (wanted.has(row.id)) rows.set(row.id, row)
  }
  return (
    rows.size === ids.length &&
    areAsCreated(
      batch,
      ids.map((id) => rows.get(id) ?? {}),
    )
  )
}

/** Of each row of a batch the first change that was told alone afterwards. */
async function listFirstChanges(
  database: Database,
  batch: TrailBatchRow,
): Promise<Map<string, TrailChangeRow>> {
  const changes = await database
    .selectFrom('trailChange')
    .selectAll()
    .where('rowId', 'in', idsOf(batch))
    .where('tableName', '=', batch.tableName)
    .orderBy('sequence')
    .orderBy('position')
    .execute()
  const first = new Map<string, TrailChangeRow>()
  for (const change of changes)
    if (isLater(change, batch) && !first.has(change.rowId)) first.set(change.rowId, change)
  return first
}

function isLater(one: Place, other: Place): boolean {
  return one.sequence === other.sequence ? one.position > other.position : one.sequence > other.sequence
}
