import type { ReviewChoices, SheetReport } from '../../shared/scores/score-sheets-contract.ts'
import type { Context, Implementer } from '../context.ts'
import type { Report } from '../follow-job.ts'
import { type IssueOrder, issueScoreSheets } from './issue-score-sheets.ts'
import { listScoreImports, listScoreOrigins, offerOriginal } from './score-import-store.ts'
import { readGaps, readProgress } from './score-progress-store.ts'
import { readUpload } from './score-sheet-file.ts'
import { reviewFile, takeFile } from './take-score-file.ts'

const workbookMediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export function scoreSheetProcedures(os: Implementer) {
  return {
    issueSheets: os.scores.issueSheets.handler(({ input, context }) =>
      context.jobs.follow(input.jobId, (signal, report) =>
        issue(context, { ...input, now: context.now() }, { signal, report }),
      ),
    ),
    reviewSheet: os.scores.reviewSheet.handler(({ input, context }) =>
      context.jobs.follow(input.jobId, (signal, report) => review(context, input, { signal, report })),
    ),
    takeSheet: os.scores.takeSheet.handler(({ input, context }) => takeFile(context, input)),
    listImports: os.scores.listImports.handler(({ context }) => listScoreImports(context.database)),
    saveOriginal: os.scores.saveOriginal.handler(({ input, context }) =>
      offerOriginal(context, input.scoreImportId),
    ),
    listOrigins: os.scores.listOrigins.handler(({ input, context }) =>
      listScoreOrigins(context.database, input),
    ),
    readProgress: os.scores.readProgress.handler(({ input, context }) =>
      readProgress(context.database, input.stageId),
    ),
    readGaps: os.scores.readGaps.handler(({ input, context }) => readGaps(context.database, input)),
  }
}

async function issue(context: Context, order: IssueOrder, progress: { signal: AbortSignal; report: Report }) {
  const { name, isArchive, bytes } = await issueScoreSheets(context.database, order, progress)
  const mediaType = isArchive ? 'application/zip' : workbookMediaType
  return { name, path: context.downloads.offer({ name, mediaType, bytes }) }
}

type Order = { uploadId: string; choices: ReviewChoices }

async function review(
  context: Context,
  { uploadId, choices }: Order,
  { signal, report }: { signal: AbortSignal; report: Report },
): Promise<SheetReport> {
  report({ kind: 'progress', phase: 'reading' })
  const { upload, file } = await readUpload(context, uploadId, signal)
  if (file.outcome === 'refused')
    return { kind: 'unreadable', reason: file.reason, detail: file.detail ?? {} }
  report({ kind: 'progress', phase: 'comparing' })
  return (await reviewFile(context.database, { upload, file, choices })).report
}
