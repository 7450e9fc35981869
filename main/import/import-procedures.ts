import { Problem } from '../../shared/problem.ts'
import type { Context, Implementer } from '../context.ts'
import { buildPreview, listImports } from './import-views.ts'
import { importIdeas } from './import-store.ts'
import { understandUpload } from './understand-upload.ts'

const noCorrections = { tables: [] }

export function importProcedures(os: Implementer) {
  return {
    preview: os.import.preview.handler(({ input, context }) =>
      context.jobs.follow(input.jobId, async (signal, report) => {
        const upload = context.uploads.get(input.uploadId)
        const corrections = input.corrections ?? noCorrections
        const understood = await understandUpload(context, { upload, corrections, signal, report })
        if (understood.outcome === 'refused') {
          return { outcome: 'refused' as const, reason: understood.reason, detail: understood.detail ?? {} }
        }
        const preview = await buildPreview(context.database, upload, understood.understanding)
        return { outcome: 'understood' as const, preview }
      }),
    ),
    run: os.import.run.handler(({ input, context }) =>
      context.jobs.follow(input.jobId, async (signal, report) => {
        const upload = context.uploads.get(input.uploadId)
        const corrections = input.corrections ?? noCorrections
        const understood = await understandUpload(context, { upload, corrections, signal, report })
        if (understood.outcome === 'refused') throw new Problem('file-refused', { reason: understood.reason })
        const { understanding } = understood
        const { workshop, fieldNames } = input
        const onProgress = (done: number, total: number): void =>
          report({ kind: 'progress', phase: 'writing', done, total })
        return await importIdeas(context, {
          upload,
          understanding,
          corrections,
          workshop,
          fieldNames,
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
