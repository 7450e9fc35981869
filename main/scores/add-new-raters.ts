import type { NewRater } from '../../shared/scores/foreign-raters.ts'
import type { StatementChanges } from '../../shared/scores/score-statement.ts'
import type { RowWriter } from '../database/row-writer.ts'
import { addRater } from './rater-store.ts'

/** Adds those whom a file names for the first time, and gives its changes with the ids they have got. */
export async function addNewRaters(
  rows: RowWriter,
  {
    changes,
    newRaters,
    newId,
  }: { changes: StatementChanges; newRaters: readonly NewRater[]; newId: () => string },
): Promise<StatementChanges> {
  const ids = new Map(newRaters.map(({ id }) => [id, newId()]))
  const given = (id: string): string => ids.get(id) ?? id
  for (const { id, name, workingGroupId } of newRaters)
    await addRater(rows, { id: given(id), name: name.trim().slice(0, 200), workingGroupId })
  const withId = <T extends { raterId: string }>(one: T): T => ({ ...one, raterId: given(one.raterId) })
  return { ...changes, cells: changes.cells.map(withId), lines: changes.lines.map(withId) }
}
