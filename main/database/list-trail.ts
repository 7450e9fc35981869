import { type Language, text } from '../../shared/language/text.ts'
import type { TrailFilter, TrailListEntry } from '../../shared/trail-contract.ts'
import { hasWords, trailSentence } from '../../shared/trail-sentence.ts'
import type { Database } from './open-database.ts'
import { entriesTouching } from './read-touched.ts'

type Wanted = Partial<Omit<TrailFilter, 'limit'>> & Pick<TrailFilter, 'limit'>

/** How many entries are looked through at once when words are sought, which the database does not know. */
const searchedAtOnce = 1000

/** Entries of the trail, newest first. */
export async function listTrail(database: Database, wanted: Wanted): Promise<TrailListEntry[]> {
  const { words = '', language = 'de', limit } = wanted
  if (words.trim() === '') return await readEntries(database, wanted, limit)
  const found: TrailListEntry[] = []
  let before = wanted.before
  for (;;) {
    const some = await readEntries(database, { ...wanted, before }, searchedAtOnce)
    found.push(...some.filter((entry) => hasWords(sentenceOf(entry, language), words)))
    before = some.at(-1)?.sequence
    if (found.length >= limit || some.length < searchedAtOnce) return found.slice(0, limit)
  }
}

/** Everybody whose name stands in the trail, in alphabetical order. */
export async function listTrailPeople(database: Database): Promise<string[]> {
  const rows = await database.selectFrom('trailEntry').select('by').distinct().execute()
  return rows.map(({ by }) => by).toSorted((a, b) => a.localeCompare(b, 'de'))
}

function sentenceOf(entry: TrailListEntry, language: Language): string {
  return trailSentence(entry, (key, values) => text(language, key, values))
}

async function readEntries(
  database: Database,
  { recordId, before, by }: Pick<Wanted, 'recordId' | 'before' | 'by'>,
  limit: number,
): Promise<TrailListEntry[]> {
  let query = database
    .selectFrom('trailEntry')
    .leftJoin('trailEntry as later', 'later.undoes', 'trailEntry.sequence')
    .select(['trailEntry.sequence', 'trailEntry.at', 'trailEntry.by', 'trailEntry.action'])
    .select(['trailEntry.details', 'trailEntry.undoes', 'later.sequence as undoneBy'])
    .orderBy('trailEntry.sequence', 'desc')
    .limit(limit)
  if (before !== undefined) query = query.where('trailEntry.sequence', '<', before)
  if (by !== undefined) query = query.where('trailEntry.by', '=', by)
  if (recordId !== undefined) {
    query = query.where('trailEntry.sequence', 'in', entriesTouching(database, recordId))
  }
  const entries = await query.execute()
  return entries.map((entry) => ({
    ...entry,
    details: JSON.parse(entry.details) as TrailListEntry['details'],
    isUndone: entry.undoneBy !== null,
  }))
}
