import type { VersionChoice, VersionTaking } from '../../shared/import/import-version.ts'
import { Problem } from '../../shared/problem.ts'
import type { Context, Implementer } from '../context.ts'
import { importIdeas } from './import-store.ts'
import { listImports } from './import-views.ts'
import { findPreview, forgetPreview, type KeptPreview, understandOnce } from './kept-previews.ts'
import { noCorrections, previewProcedures } from './preview-procedures.ts'
import { chooseUpdates } from './show-version.ts'
import {
  exportTemplate,
  listTemplates,
  removeTemplate,
  renameTemplate,
  saveTemplate,
} from './template-store.ts'

export function importProcedures(os: Implementer) {
  return {
    ...previewProcedures(os),
    run: os.import.run.handler(({ input, context }) =>
      context.jobs.follow(input.jobId, async (signal, report) => {
        const { corrections = noCorrections, workshop, fieldNames, pairs, version, knownAt } = input
        const upload = context.uploads.get(input.uploadId)
        const understood = await understandOnce(context, { upload, corrections, signal, report })
        if ('outcome' in understood) throw new Problem('file-refused', { reason: understood.reason })
        const { understanding } = understood
        const onProgress = (done: number, total: number): void =>
          report({ kind: 'progress', phase: 'writing', done, total })
        const result = await importIdeas(context, {
          upload,
          understanding,
          corrections,
          workshop,
          fieldNames,
          ...(pairs !== undefined && { pairs }),
          ...(version !== undefined && { version: versionOf(findPreview(upload, version.edition), version) }),
          ...(knownAt !== undefined && { knownAt }),
          signal,
          onProgress,
        })
        forgetPreview(upload)
        return result
      }),
    ),
    list: os.import.list.handler(({ context }) => listImports(context.database)),
    workshops: os.import.workshops.handler(({ context }) =>
      context.database
        .selectFrom('workshop')
        .select(['id', 'number', 'title'])
        .orderBy('heldOn', 'desc')
        .execute(),
    ),
    templates: os.import.templates.handler(({ context }) => listTemplates(context.database)),
    saveTemplate: os.import.saveTemplate.handler(({ input, context }) =>
      saveTemplate(context, input.template),
    ),
    renameTemplate: os.import.renameTemplate.handler(({ input, context }) => renameTemplate(context, input)),
    removeTemplate: os.import.removeTemplate.handler(({ input, context }) =>
      removeTemplate(context, input.id),
    ),
    exportTemplate: os.import.exportTemplate.handler(({ input, context }) =>
      exportTemplate(context, input.id),
    ),
    saveOriginal: os.import.saveOriginal.handler(({ input, context }) =>
      offerOriginal(context, input.ideaImportId),
    ),
  }
}

/** @throws Problem `upload-gone` when the changes that the person saw are not known any longer */
function versionOf(preview: KeptPreview | null, taking: VersionTaking): VersionChoice {
  if (preview?.version === undefined) throw new Problem('upload-gone')
  return chooseUpdates(preview.version, taking)
}

async function offerOriginal(context: Context, ideaImportId: string): Promise<{ path: string }> {
  const file = await context.database
    .selectFrom('sourceFile')
    .innerJoin('ideaImport', 'ideaImport.sourceFileId', 'sourceFile.id')
    .select(['sourceFile.name', 'sourceFile.bytes'])
    .where('ideaImport.id', '=', ideaImportId)
    .executeTakeFirst()
  if (file === undefined) throw new Problem('not-found', { table: 'ideaImport', id: ideaImportId })
  return { path: context.downloads.offer({ ...file, mediaType: 'application/octet-stream' }) }
}
