import { Problem } from '../../shared/problem.ts'
import type { ProgressEvent } from '../../shared/progress.ts'
import type { Database } from './open-database.ts'
import { rowsPerStatement } from './insert-rows.ts'
import { countTouched, readTouched } from './read-touched.ts'
import { type Change, manyRows, recordChange, recordLargeChange } from './record-change.ts'
import type { RowWriter } from './row-writer.ts'
import { takeBack } from './take-back.ts'

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
  const total = await countTouched(database, sequence)
  const record = total < manyRows ? recordChange : recordLargeChange
  const { sequence: own } = await record(database, undoing, async (rows) => {
    const earlier = await rows.transaction
      .selectFrom('trailEntry')
      .select('sequence')
      .where('undoes', '=', sequence)
      .executeTakeFirst()
    if (earlier !== undefined) throw new Problem('already-undone', { sequence: earlier.sequence })
    if ((await isBeginning(rows, sequence)) && (await hasLaterWork(rows, sequence)))
      throw new Problem('still-in-use', { table: 'programme' })
    let done = 0
    let told = 0
    assertWanted(watch)
    for await (const piece of readTouched(rows.transaction, sequence, 'backwards')) {
      for await (const count of takeBack(rows, piece)) {
        done += count
        if (done - told >= rowsPerStatement) {
          watch?.report({ kind: 'progress', phase: 'undoing', done, total })
          told = done
        }
        await rows.breathe()
        assertWanted(watch)
      }
    }
    watch?.report({ kind: 'progress', phase: 'writing' })
  })
  return own
}

function assertWanted(watch: UndoWatch | undefined): void {
  if (watch?.signal.aborted === true) throw new Problem('cancelled')
}

/** Whether an entry made the programme. */
async function isBeginning({ transaction }: RowWriter, sequence: number): Promise<boolean> {
  const made = await transaction
    .selectFrom('trailChange')
    .select('position')
    .where('sequence', '=', sequence)
    .where('tableName', '=', 'programme')
    .where('before', 'is', null)
    .executeTakeFirst()
  return made !== undefined
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
