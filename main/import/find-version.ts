import { type Kysely, sql } from 'kysely'
import { isVersion, type VersionComparison } from '../../shared/import/compare-versions.ts'
import type { UnderstoodTable } from '../../shared/import/understanding.ts'
import { listInPieces, rowsAtOnce } from '../database/list-in-pieces.ts'
import type { Schema } from '../database/schema.ts'
import { compareLines } from './compare-lines.ts'
import { type ImportLayout, layoutOf, parseLayout } from './import-layout.ts'
import { listLines, type StoredLine } from './imported-contents.ts'

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
 *
 * @throws Problem `cancelled`
 */
export async function findVersion(
  source: Source,
  tables: readonly UnderstoodTable[],
  { onlyId, signal }: { onlyId?: string; signal?: AbortSignal } = {},
): Promise<FoundVersion | undefined> {
  const layout = layoutOf(tables)
  const imports = await source
    .selectFrom('ideaImport')
    .select(['id', 'layout'])
    .orderBy('importedAt', 'desc')
    .execute()
  const candidates = imports
    .filter(({ id }) => onlyId === undefined || id === onlyId)
    .filter((one) => isLike(parseLayout(one.layout), layout))
    .slice(0, mostCandidates)
  if (candidates.length === 0) return undefined
  const later = listLines(tables)
  for (const { id } of candidates) {
    const comparison = await compareLines(await listStoredLines(source, id), later, signal)
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

async function listStoredLines(source: Source, ideaImportId: string): Promise<StoredLine[]> {
  const lines = await listInPieces(async (last) =>
    source
      .selectFrom('importedLine')
      .select([sql<number>`rowid`.as('position'), 'id', 'ideaId', 'contents'])
      .where('ideaImportId', '=', ideaImportId)
      .where(sql<number>`rowid`, '>', last)
      .orderBy(sql`rowid`)
      .limit(rowsAtOnce)
      .execute(),
  )
  return lines.toSorted((one, two) => (one.id < two.id ? -1 : 1))
}
