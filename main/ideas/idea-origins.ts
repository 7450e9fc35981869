import type { Kysely } from 'kysely'
import type { OriginView } from '../../shared/ideas/idea.ts'
import { ideaFields } from '../../shared/import/idea-fields.ts'
import type { Schema } from '../database/schema.ts'
import { findHeading, type ImportLayout, parseLayout } from '../import/import-layout.ts'

/** The cells that an idea came from, each with its heading in the file as far as that was kept. */
export async function listOrigins(source: Kysely<Schema>, ideaId: string): Promise<OriginView[]> {
  const origins = await source
    .selectFrom('originCell as origin')
    .leftJoin('ideaImport', 'ideaImport.id', 'origin.ideaImportId')
    .select(['origin.id', 'field', 'fileName', 'sheet', 'row', 'column', 'raw', 'ideaImportId'])
    .select(['importedAt', 'importedBy', 'layout'])
    .where('ideaId', '=', ideaId)
    .orderBy('origin.id')
    .execute()
  const layouts = new Map<string, ImportLayout>()
  for (const { ideaImportId, layout } of origins) {
    if (ideaImportId !== null && layout !== null && !layouts.has(ideaImportId))
      layouts.set(ideaImportId, parseLayout(layout))
  }
  return origins.map(({ layout: _layout, ...origin }) => {
    const { field } = origin
    const found = findHeading(layouts.get(origin.ideaImportId ?? '') ?? [], origin)
    const isMapped = found?.isMapped ?? ideaFields.some((known) => known === field)
    // A cell that became no field is kept under its heading.
    return { ...origin, isMapped, heading: found?.heading ?? (isMapped ? null : field) }
  })
}
