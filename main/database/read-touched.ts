import type { Kysely } from 'kysely'
import type { Schema } from './schema.ts'
import type { Touched } from './trail-rows.ts'

type Source = Pick<Kysely<Schema>, 'selectFrom'>

const changesAtOnce = 100
/** Fewer, because a batch of removed rows holds all of them. */
const batchesAtOnce = 25

/** Everything that an entry touched, piece by piece, because a large entry would fill the memory and stop the window. */
export async function* readTouched(
  source: Source,
  sequence: number,
  direction: 'forwards' | 'backwards',
): AsyncGenerator<Touched[]> {
  const [sign, order, beyond] =
    direction === 'forwards' ? ([1, 'asc', '>'] as const) : ([-1, 'desc', '<'] as const)
  let last = sign * -Infinity
  for (;;) {
    const changes: Touched[] = await source
      .selectFrom('trailChange')
      .selectAll()
      .where('sequence', '=', sequence)
      .where('position', beyond, last)
      .orderBy('position', order)
      .limit(changesAtOnce)
      .execute()
    const batches: Touched[] = await source
      .selectFrom('trailBatch')
      .selectAll()
      .where('sequence', '=', sequence)
      .where('position', beyond, last)
      .orderBy('position', order)
      .limit(batchesAtOnce)
      .execute()
    const found = [...changes, ...batches].toSorted((a, b) => sign * (a.position - b.position))
    const ends = [changes[changesAtOnce - 1], batches[batchesAtOnce - 1]].flatMap(
      (end) => end?.position ?? [],
    )
    if (ends.length === 0) {
      if (found.length > 0) yield found
      return
    }
    // Beyond the nearer end of the two, some may not be read yet.
    const end = ends.reduce((one, other) => (sign * (one - other) < 0 ? one : other))
    yield found.filter(({ position }) => sign * (position - end) <= 0)
    last = end
  }
}

/** How many rows an entry touched. */
export async function countTouched(source: Source, sequence: number): Promise<number> {
  const alone = await source
    .selectFrom('trailChange')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('sequence', '=', sequence)
    .executeTakeFirstOrThrow()
  const together = await source
    .selectFrom('trailBatch')
    .select((of) => of.fn.sum<number | null>(of.fn('json_array_length', ['rowIds'])).as('count'))
    .where('sequence', '=', sequence)
    .executeTakeFirstOrThrow()
  return alone.count + (together.count ?? 0)
}

/** The entries that touched a record, for a condition `sequence in`. */
export function entriesTouching(source: Source, recordId: string) {
  return source
    .selectFrom('trailChange')
    .select('sequence')
    .where('rowId', '=', recordId)
    .union(entriesWithBatchOf(source, recordId))
}

/** The entries that created or removed a record together with others. */
export function entriesWithBatchOf(source: Source, recordId: string) {
  return source
    .selectFrom('trailBatch')
    .select('sequence')
    .where('firstId', '<=', recordId)
    .where('lastId', '>=', recordId)
    .where((of) => of.fn('instr', ['rowIds', of.val(JSON.stringify(recordId))]), '>', 0)
}
