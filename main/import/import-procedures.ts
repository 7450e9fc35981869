import { Problem } from '../../shared/problem.ts'
import type { Context, Implementer } from '../context.ts'
import { buildPreview, listImports } from './import-views.ts'
import { importIdeas } from './import-store.ts'
import {
  exportTemplate,
  listTemplates,
  removeTemplate,
  renameTemplate,
  saveTemplate,
} from './template-store.ts'
import { understandUpload } from './understand-upload.ts'

const noCorrections = { tables: [] }

export function importProcedures(os: Implementer) {
  return {
    preview: os.import.preview.handler(({ input, context }) =>
      context.jobs.follow(input.jobId, async (signal, report) => {
        const upload = context.uploads.get(input.uploadId)
        const corrections = input.corrections ?? noCorrections
        const { withoutDuplicates = false } = input
        const understood = await understandUpload(context, {
          upload,
          corrections,
          withoutDuplicates,
          signal,
          report,
        })
        if (understood.outcome === 'refused') {
          return { outcome: 'refused' as const, reason: understood.reason, detail: understood.detail ?? {} }
        }
        const preview = await buildPreview(context.database, upload, understood.understanding)
        return { outcome: 'understood' as const, preview }
      }),
    ),
    duplicates: os.import.duplicates.handler(({ input, context }) =>
      context.jobs.follow(input.jobId, async (signal, report) => {
        const upload = context.uploads.get(input.uploadId)
        const corrections = input.corrections ?? noCorrections
        const understood = await understandUpload(context, { upload, corrections, signal, report })
        return understood.outcome === 'refused' ? [] : understood.understanding.duplicates
      }),
    ),
    run: os.import.run.handler(({ input, context }) =>
      context.jobs.follow(input.jobId, async (signal, report) => {
        const upload = context.uploads.get(input.uploadId)
        const corrections = input.corrections ?? noCorrections
        const understood = await understandUpload(context, {
          upload,
          corrections,
          withoutDuplicates: true,
          signal,
          report,
        })
        if (understood.outcome === 'refused') throw new Problem('file-refused', { reason: understood.reason })
        const { understanding } = understood
        const { workshop, fieldNames, pairs, version, knownAt } = input
        const onProgress = (done: number, total: number): void =>
          report({ kind: 'progress', phase: 'writing', done, total })
        return await importIdeas(context, {
          upload,
          understanding,
          corrections,
          workshop,
          fieldNames,
          ...(pairs !== undefined && { pairs }),
          ...(version !== undefined && { version }),
          ...(knownAt !== undefined && { knownAt }),
          signal,
          onProgress,
        })
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
