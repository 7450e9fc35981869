import {
  compareVersions,
  isVersion,
  type VersionComparison,
  type VersionLine,
} from '../../shared/import/compare-versions.ts'
import type { ImportVersion } from '../../shared/import/import-version.ts'
import type { UnderstoodTable } from '../../shared/import/understanding.ts'
import type { Kysely } from 'kysely'
import type { Schema } from '../database/schema.ts'
import { type ImportLayout, layoutOf, parseLayout } from './import-layout.ts'
import { importedContents, listLines } from './imported-contents.ts'

type Source = Kysely<Schema>

/** The import that a file is a newer version of, and how the two belong together. */
export type FoundVersion = {
  ideaImportId: string
  comparison: VersionComparison
}

/** So many imports with like headings are looked through, the latest first. */
const mostCandidates = 20

/**
 * The latest import that the file is a version of: like headings on a sheet of the same name, and at least half of the
 * ideas the same. `onlyId` asks about one import.
 */
export async function findVersion(
  source: Source,
  tables: readonly UnderstoodTable[],
  onlyId?: string,
): Promise<FoundVersion | undefined> {
  const layout = layoutOf(tables)
  const later = listLines(tables)
  const imports = await source
    .selectFrom('ideaImport')
    .select(['id', 'layout'])
    .orderBy('importedAt', 'desc')
    .execute()
  const candidates = imports
    .filter(({ id }) => onlyId === undefined || id === onlyId)
    .filter((one) => isLike(parseLayout(one.layout), layout))
    .slice(0, mostCandidates)
  for (const { id } of candidates) {
    const comparison = compareVersions(await listImportedLines(source, id), later)
    if (isVersion(comparison)) return { ideaImportId: id, comparison }
  }
  return undefined
}

/** One table of each has the same sheet name and at least three in five headings in common. */
function isLike(earlier: ImportLayout, later: ImportLayout): boolean {
  return later.some(({ sheet, fingerprint }) =>
    earlier.some((other) => {
      const [one, two] = [new Set(fingerprint.split('|')), new Set(other.fingerprint.split('|'))]
      return other.sheet === sheet && one.intersection(two).size >= one.union(two).size * 0.6
    }),
  )
}

async function listImportedLines(source: Source, ideaImportId: string): Promise<VersionLine[]> {
  const lines = await source
    .selectFrom('importedLine')
    .select(['ideaId', 'contents'])
    .where('ideaImportId', '=', ideaImportId)
    .orderBy('id')
    .execute()
  return lines.map(({ ideaId, contents }) => ({
    key: ideaId,
    ...importedContents.parse(JSON.parse(contents)),
  }))
}

/** What the preview shows of a version: every line with what became of it, and the ideas that are gone from the file. */
export async function readVersion(
  source: Source,
  tables: readonly UnderstoodTable[],
): Promise<ImportVersion | null> {
  const found = await findVersion(source, tables)
  if (found === undefined) return null
  const { matched, added, gone } = found.comparison
  const before = await source
    .selectFrom('ideaImport')
    .innerJoin('sourceFile', 'sourceFile.id', 'ideaImport.sourceFileId')
    .select(['name as fileName', 'importedAt'])
    .where('ideaImport.id', '=', found.ideaImportId)
    .executeTakeFirstOrThrow()
  const rows = await source
    .selectFrom('importedLine')
    .innerJoin('idea', 'idea.id', 'importedLine.ideaId')
    .select(['idea.id', 'idea.number', 'idea.title', 'idea.revision', 'contents'])
    .where('ideaImportId', '=', found.ideaImportId)
    .execute()
  const ideas = new Map(rows.map((row) => [row.id, row]))
  const hiddenTitles = new Set(tables.flatMap(listHiddenTitles))
  const isHidden = ({ contents }: { contents: string }): boolean =>
    hiddenTitles.has(importedContents.parse(JSON.parse(contents)).title)
  const missing = gone.flatMap((id) => ideas.get(id) ?? [])
  return {
    ideaImportId: found.ideaImportId,
    ...before,
    matched: matched.flatMap(({ earlier, later, changes }) => {
      const idea = ideas.get(earlier)
      if (idea === undefined) return []
      const { id: ideaId, number, title, revision } = idea
      return [{ key: later, ideaId, number, title, revision, changes }]
    }),
    added,
    gone: missing.filter((idea) => !isHidden(idea)).map(briefly),
    hidden: missing.filter(isHidden).map(briefly),
  }
}

function briefly({ id, number, title }: { id: string; number: string; title: string }) {
  return { id, number, title }
}

/** What stands in the rows that the file hides and nobody has taken. */
function listHiddenTitles({ skipped }: UnderstoodTable): string[] {
  return skipped.filter(({ why }) => why === 'hidden').map(({ text }) => text)
}
