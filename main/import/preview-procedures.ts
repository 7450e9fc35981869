import type { Corrections } from '../../shared/import/understanding.ts'
import type { Context, Implementer } from '../context.ts'
import { buildPreview } from './import-views.ts'
import { findPreview, type KeptPreview, makePreview } from './kept-previews.ts'
import { listChanges, listLines, listPairs, listSkipped } from './preview-pages.ts'
import { searchPairs } from './search-pairs.ts'

export const noCorrections: Corrections = { tables: [] }

/** Looking at a file before anything is written. */
export function previewProcedures(os: Implementer) {
  return {
    preview: os.import.preview.handler(({ input, context }) =>
      context.jobs.follow(input.jobId, async (signal, report) => {
        const upload = context.uploads.get(input.uploadId)
        const { corrections = noCorrections } = input
        const kept = await makePreview(context, { upload, corrections, signal, report })
        if ('outcome' in kept) {
          return { outcome: 'refused' as const, reason: kept.reason, detail: kept.detail ?? {} }
        }
        return { outcome: 'understood' as const, preview: await buildPreview(context.database, kept) }
      }),
    ),
    lines: os.import.lines.handler(({ input, context }) => {
      const preview = shown(context, input)
      return preview && listLines(preview, input)
    }),
    skipped: os.import.skipped.handler(({ input, context }) => {
      const preview = shown(context, input)
      return preview && listSkipped(preview, input)
    }),
    duplicates: os.import.duplicates.handler(({ input, context }) =>
      context.jobs.follow(input.jobId, async (signal) => {
        const preview = shown(context, input)
        if (preview === null) return null
        const pairs = await searchPairs(context.database, preview, signal)
        preview.pairs = pairs
        return Object.fromEntries([...pairs].map(([table, found]) => [table, found.length]))
      }),
    ),
    changes: os.import.changes.handler(({ input, context }) => {
      const preview = shown(context, input)
      return preview && listChanges(preview, input)
    }),
    pairs: os.import.pairs.handler(({ input, context }) => {
      const preview = shown(context, input)
      return preview && listPairs(preview, input)
    }),
  }
}

function shown(
  { uploads }: Context,
  { uploadId, edition }: { uploadId: string; edition: string },
): KeptPreview | null {
  return findPreview(uploads.get(uploadId), edition)
}
