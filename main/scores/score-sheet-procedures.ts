import { findSheetKey } from '../../shared/scores/score-sheet-key.ts'
import type { ReviewChoices, SheetReport } from '../../shared/scores/score-sheets-contract.ts'
import { Problem } from '../../shared/problem.ts'
import type { Context, Implementer } from '../context.ts'
import { recordChange } from '../database/record-change.ts'
import type { Report } from '../follow-job.ts'
import { type IssueOrder, issueScoreSheets } from './issue-score-sheets.ts'
import { reviewSheet } from './review-score-sheet.ts'
import { listScoreImports, listScoreOrigins } from './score-import-store.ts'
import { readGaps, readProgress } from './score-progress-store.ts'
import { readUpload } from './score-sheet-file.ts'
import { takeScores } from './take-scores.ts'

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
    takeSheet: os.scores.takeSheet.handler(({ input, context }) => takeSheet(context, input)),
    listImports: os.scores.listImports.handler(({ context }) => listScoreImports(context.database)),
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
  const found = findSheetKey(file.sheets)
  if (found === null) return { kind: 'refused', reason: 'not-ours' }
  const returned = { name: upload.name, sha256: upload.sha256, sheets: file.sheets }
  const reviewed = await reviewSheet(context.database, { file: returned, found, choices })
  return 'refused' in reviewed ? reviewed.refused : reviewed.report
}

/**
 * @throws Problem `sheet-refused` (no sheet of ours, or its key was changed and nobody has accepted that), `changed-since`
 */
export async function takeSheet(context: Context, order: Order & { digest: string }) {
  const { upload, file } = await readUpload(context, order.uploadId)
  const found = file.outcome === 'read' ? findSheetKey(file.sheets) : null
  if (file.outcome !== 'read' || found === null) throw new Problem('sheet-refused')
  const returned = { name: upload.name, sha256: upload.sha256, sheets: file.sheets }
  const at = context.now()
  const details = { file: upload.name, count: 0 }
  const change = { at, by: context.person, action: 'import-scores', details }
  const { result, sequence } = await recordChange(context.database, change, async (rows) => {
    const { choices } = order
    const reviewed = await reviewSheet(rows.transaction, { file: returned, found, choices })
    if ('refused' in reviewed) throw new Problem('sheet-refused')
    if (reviewed.report.isBroken && !choices.acceptBroken) throw new Problem('sheet-refused')
    if (reviewed.report.digest !== order.digest) throw new Problem('changed-since', { table: 'score' })
    const { key, changes } = reviewed
    details.count = changes.cells.length
    const { stageId, raterId, issuedAt } = key
    const header = { stageId, raterId, issuedAt, importedAt: at, importedBy: context.person }
    await takeScores(rows, { upload, changes, header, newId: context.newId })
    return changes.cells.length
  })
  return { sequence, written: result }
}
