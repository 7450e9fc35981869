import { type EditableField, ideaTextFields } from '../../shared/ideas/idea.ts'
import type { IdeaHistoryEntry } from '../../shared/ideas/ideas-contract.ts'
import type { Database } from '../database/open-database.ts'
import { entriesTouching, entriesWithBatchOf } from '../database/read-touched.ts'
import type { TrailChangeRow } from '../database/trail-rows.ts'

type Values = Record<string, unknown>
type FieldChange = IdeaHistoryEntry['changes'][number]

/**
 * The entries of the trail that touched an idea, newest first, with the fields of the sheet before and after. A change of
 * fields of action touches the idea as well, so the entry is found by the idea's id alone.
 */
export async function listIdeaHistory(database: Database, id: string): Promise<IdeaHistoryEntry[]> {
  const entries = await database
    .selectFrom('trailEntry')
    .leftJoin('trailEntry as later', 'later.undoes', 'trailEntry.sequence')
    .select(['trailEntry.sequence', 'trailEntry.at', 'trailEntry.by', 'trailEntry.action'])
    .select(['trailEntry.details', 'trailEntry.undoes', 'later.sequence as undoneBy'])
    .where('trailEntry.sequence', 'in', entriesTouching(database, id))
    .orderBy('trailEntry.sequence', 'desc')
    .limit(200)
    .execute()
  const changes = await listChanges(
    database,
    entries.map(({ sequence }) => sequence),
    id,
  )
  const bySequence = Map.groupBy(changes, ({ sequence }) => sequence)
  return entries.map(({ undoneBy, details, ...entry }) => ({
    ...entry,
    details: JSON.parse(details) as IdeaHistoryEntry['details'],
    isUndone: undoneBy !== null,
    changes: describeChanges(bySequence.get(entry.sequence) ?? [], id),
  }))
}

async function listChanges(database: Database, sequences: number[], id: string): Promise<TrailChangeRow[]> {
  if (sequences.length === 0) return []
  return await database
    .selectFrom('trailChange')
    .selectAll()
    .where('sequence', 'in', sequences)
    // With many others a row is only created or removed, and that is told by the sentence alone.
    .where('sequence', 'not in', entriesWithBatchOf(database, id))
    .where((is) =>
      is.or([
        is('rowId', '=', id),
        is.and([
          is('tableName', '=', 'ideaField'),
          is.or([is('before', 'like', `%${id}%`), is('after', 'like', `%${id}%`)]),
        ]),
      ]),
    )
    .orderBy('position')
    .execute()
}

function describeChanges(changes: readonly TrailChangeRow[], id: string): FieldChange[] {
  const own = changes.find(({ rowId }) => rowId === id)
  // A new or removed idea is told by its sentence alone.
  if (own === undefined || own.before === null || own.after === null) return []
  const before = parse(own.before)
  const after = parse(own.after)
  const columns = ideaTextFields
    .filter((field) => field !== 'fieldIds' && before[field] !== after[field])
    .map((field: EditableField) => ({ field, before: before[field], after: after[field] }))
  const fields = changes.filter(({ tableName }) => tableName === 'ideaField')
  if (fields.length === 0) return columns
  const gone = fields.flatMap((row) => fieldOf(row.before))
  const come = fields.flatMap((row) => fieldOf(row.after))
  return [...columns, { field: 'fieldIds', before: gone, after: come }]
}

function fieldOf(json: string | null): string[] {
  return json === null ? [] : [String(parse(json)['fieldOfActionId'])]
}

function parse(json: string): Values {
  return JSON.parse(json) as Values
}
