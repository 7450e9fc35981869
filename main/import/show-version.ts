import { setImmediate } from 'node:timers/promises'
import { type Kysely, sql } from 'kysely'
import {
  type ChangedIdea,
  type ImportVersion,
  mostNamed,
  type NamedIdea,
  type NamedIdeas,
  type VersionChoice,
  type VersionTaking,
} from '../../shared/import/import-version.ts'
import type { UnderstoodTable } from '../../shared/import/understanding.ts'
import { listInPieces, rowsAtOnce } from '../database/list-in-pieces.ts'
import type { Schema } from '../database/schema.ts'
import type { FoundVersion } from './find-version.ts'
import { parseContents } from './imported-contents.ts'

type Source = Kysely<Schema>

/** A newer version as the preview shows it, with every change and the revision of its idea. */
export type ShownVersion = FoundVersion & {
  shown: ImportVersion
  changed: (ChangedIdea & { revision: number })[]
}

/** What became of every line and of the ideas of the earlier version, for the preview. */
export async function showVersion(
  source: Source,
  found: FoundVersion,
  tables: readonly UnderstoodTable[],
): Promise<ShownVersion> {
  const { ideaImportId, comparison } = found
  const before = await source
    .selectFrom('ideaImport')
    .innerJoin('sourceFile', 'sourceFile.id', 'ideaImport.sourceFileId')
    .select(['name as fileName', 'importedAt'])
    .where('ideaImport.id', '=', ideaImportId)
    .executeTakeFirstOrThrow()
  const ideas = await listIdeas(source, ideaImportId)
  await setImmediate()
  const changed = comparison.matched.flatMap(({ earlier, changes }) => {
    const idea = ideas.get(earlier)
    return idea === undefined || changes.length === 0 ? [] : [{ ...idea, changes }]
  })
  const hiddenTitles = new Set(tables.flatMap(listHiddenTitles))
  const missing = comparison.gone.flatMap((id) => ideas.get(id) ?? [])
  const hidden = hiddenTitles.size === 0 ? new Set() : await listIdeasOf(source, ideaImportId, hiddenTitles)
  return {
    ...found,
    changed,
    shown: {
      ideaImportId,
      ...before,
      added: comparison.added.length,
      changed: changed.length,
      same: comparison.matched.length - changed.length,
      gone: nameIdeas(missing.filter(({ id }) => !hidden.has(id))),
      hidden: nameIdeas(missing.filter(({ id }) => hidden.has(id))),
    },
  }
}

/** The changes that a person takes, idea by idea. */
export function chooseUpdates(
  { ideaImportId, changed }: ShownVersion,
  { takesAll, except }: VersionTaking,
): VersionChoice {
  const exceptions = new Map(except.map(({ ideaId, fields }) => [ideaId, new Set(fields)]))
  return {
    ideaImportId,
    updates: changed.flatMap(({ id: ideaId, revision, changes }) => {
      const excepted = exceptions.get(ideaId)
      const fields = changes
        .map(({ field }) => field)
        .filter((field) => takesAll !== (excepted?.has(field) ?? false))
      return fields.length === 0 ? [] : [{ ideaId, revision, fields }]
    }),
  }
}

/** The ideas that the lines of an import stand for, by their id. */
async function listIdeas(
  source: Source,
  ideaImportId: string,
): Promise<Map<string, NamedIdea & { revision: number }>> {
  const rows = await listInPieces((last) =>
    source
      .selectFrom('importedLine')
      .innerJoin('idea', 'idea.id', 'importedLine.ideaId')
      .select([
        sql<number>`importedLine.rowid`.as('position'),
        'idea.id',
        'idea.number',
        'idea.title',
        'idea.revision',
      ])
      .where('ideaImportId', '=', ideaImportId)
      .where(sql<number>`importedLine.rowid`, '>', last)
      .orderBy(sql`importedLine.rowid`)
      .limit(rowsAtOnce)
      .execute(),
  )
  return new Map(rows.map(({ id, number, title, revision }) => [id, { id, number, title, revision }]))
}

/** Ids of the ideas to which the earlier file gave one of these titles. */
async function listIdeasOf(
  source: Source,
  ideaImportId: string,
  titles: ReadonlySet<string>,
): Promise<Set<string>> {
  const rows = await listInPieces((last) =>
    source
      .selectFrom('importedLine')
      .select([sql<number>`rowid`.as('position'), 'ideaId', 'contents'])
      .where('ideaImportId', '=', ideaImportId)
      .where(sql<number>`rowid`, '>', last)
      .orderBy(sql`rowid`)
      .limit(rowsAtOnce)
      .execute(),
  )
  const named = rows.filter(({ contents }) => titles.has(parseContents(contents).title))
  return new Set(named.map(({ ideaId }) => ideaId))
}

function nameIdeas(ideas: readonly NamedIdea[]): NamedIdeas {
  const first = ideas.slice(0, mostNamed).map(({ id, number, title }) => ({ id, number, title }))
  return { count: ideas.length, first }
}

/** What stands in the rows that the file hides and nobody has taken. */
function listHiddenTitles({ skipped }: UnderstoodTable): string[] {
  return skipped.filter(({ why }) => why === 'hidden').map(({ text }) => text)
}
