import { setImmediate } from 'node:timers/promises'
import { newField } from '../../shared/import/import-contract.ts'
import { matchFieldName } from '../../shared/import/match-field-name.ts'
import type { ImportPreview } from '../../shared/import/preview-contract.ts'
import { type PreviewTable, previewTable } from '../../shared/import/preview-table.ts'
import type { Understanding } from '../../shared/import/understanding.ts'
import { findImportOf } from './known-file.ts'
import type { Database } from '../database/open-database.ts'
import type { KeptPreview } from './kept-previews.ts'

/** What the preview shows before any line is asked for. */
export async function buildPreview(
  database: Database,
  { upload, edition, understanding, version }: KeptPreview,
): Promise<ImportPreview> {
  const tables: PreviewTable[] = []
  for (const table of understanding.tables) {
    tables.push(previewTable(table))
    // The window stays alive between two large tables, and before the names are compared.
    await setImmediate()
  }
  return {
    edition,
    fileName: upload.name,
    tables,
    notTables: understanding.notTables,
    warnings: understanding.warnings,
    fieldNames: await matchFieldNames(database, understanding),
    known: await findImportOf(database, upload.sha256),
    version: version?.shown ?? null,
  }
}

/** Written names of fields of action, each with the field it most likely means; new ones where there are none yet. */
export async function matchFieldNames(
  database: Database,
  understanding: Understanding,
): Promise<ImportPreview['fieldNames']> {
  const fields = await database
    .selectFrom('fieldOfAction')
    .select(['id', 'name'])
    .orderBy('position')
    .execute()
  const written = new Set<string>()
  for (const { ideas } of understanding.tables) {
    for (const { readings } of ideas)
      for (const name of readings.fieldsOfAction?.value ?? []) written.add(name)
  }
  const matched: ImportPreview['fieldNames'] = []
  for (const name of [...written].toSorted(german.compare)) {
    if (matched.length % namesAtOnce === namesAtOnce - 1) await setImmediate()
    const fieldOfActionId = matchFieldName(name, fields) ?? (fields.length === 0 ? newField : null)
    matched.push({ written: name, fieldOfActionId })
  }
  return matched
}

/** So many names are compared between two pauses: a column of texts may be taken for one of fields by mistake. */
const namesAtOnce = 200
const german = new Intl.Collator('de')

/** Every import with the entry of the trail that takes it back, newest first. */
export async function listImports(database: Database) {
  const imports = await database
    .selectFrom('ideaImport')
    .innerJoin('sourceFile', 'sourceFile.id', 'ideaImport.sourceFileId')
    .leftJoin('workshop', 'workshop.id', 'ideaImport.workshopId')
    .select([
      'ideaImport.id',
      'sourceFile.name as fileName',
      'sourceFile.sha256',
      'ideaImport.importedAt',
      'ideaImport.importedBy',
      'workshop.title as workshop',
      'ideaImport.rowsRead',
      'ideaImport.ideaCount',
      'ideaImport.skippedCount',
    ])
    // An import whose undoing was taken back has been made twice.
    .select((outer) =>
      outer
        .selectFrom('trailChange')
        .select(({ fn }) => fn.max('sequence').as('sequence'))
        .whereRef('rowId', '=', 'ideaImport.id')
        .where('before', 'is', null)
        .as('sequence'),
    )
    .orderBy('ideaImport.importedAt', 'desc')
    .execute()
  return imports
}
