import type { Kysely } from 'kysely'
import { Problem } from '../../shared/problem.ts'
import type { Schema } from '../database/schema.ts'
import type { Upload } from '../uploads.ts'

type Source = Kysely<Schema>

/** The latest import of this very file; null when there is none. */
export async function findImportOf(
  source: Source,
  sha256: string,
): Promise<{ importedAt: string; ideaCount: number } | null> {
  const known = await source
    .selectFrom('ideaImport')
    .innerJoin('sourceFile', 'sourceFile.id', 'ideaImport.sourceFileId')
    .select(['ideaImport.importedAt', 'ideaImport.ideaCount'])
    .where('sourceFile.sha256', '=', sha256)
    .orderBy('ideaImport.importedAt', 'desc')
    .executeTakeFirst()
  return known ?? null
}

/**
 * Somebody in another window may have imported the file since the person looked at it; then every idea would stand in the
 * catalogue twice. `knownAt` is when it was last imported as far as the person saw, null: never.
 *
 * @throws Problem `file-taken-meanwhile`
 */
export async function checkNotTaken(
  source: Source,
  { name, sha256 }: Pick<Upload, 'name' | 'sha256'>,
  knownAt: string | null,
): Promise<void> {
  const latest = await findImportOf(source, sha256)
  if (latest !== null && latest.importedAt !== knownAt)
    throw new Problem('file-taken-meanwhile', { file: name, count: latest.ideaCount })
}
