import type { ReadFile } from '../../shared/import/sheet.ts'
import { Problem } from '../../shared/problem.ts'
import type { EvidenceChanges } from '../../shared/scores/foreign-evidence.ts'
import type { NewRater } from '../../shared/scores/foreign-raters.ts'
import type { StatementChanges } from '../../shared/scores/score-statement.ts'
import { findSheetKeys } from '../../shared/scores/score-sheet-key.ts'
import type { ReviewChoices, SheetReport } from '../../shared/scores/score-sheets-contract.ts'
import type { Context } from '../context.ts'
import type { Database } from '../database/open-database.ts'
import { recordChange } from '../database/record-change.ts'
import type { RowWriter } from '../database/row-writer.ts'
import type { Upload } from '../uploads.ts'
import { addNewRaters } from './add-new-raters.ts'
import { hideWhileBlind } from './blind-report.ts'
import { keepMarks } from './evidence-store.ts'
import { reviewWorkbook } from './review-foreign-scores.ts'
import { reviewSheet } from './review-score-sheet.ts'
import { readUpload } from './score-sheet-file.ts'
import { takeScores, type TakingIn } from './take-scores.ts'

type ReviewedFile = {
  upload: Upload
  file: Extract<ReadFile, { outcome: 'read' }>
  choices: ReviewChoices
}

/** What is written when the report is agreed to. */
type Deed = {
  changes: StatementChanges
  evidence: EvidenceChanges | null
  newRaters: readonly NewRater[]
  header: Pick<TakingIn['header'], 'stageId' | 'raterId' | 'issuedAt'>
}

/** Looks at a file of scores, one of our sheets or somebody else's table. `deed` is null when it cannot be taken in. */
export async function reviewFile(
  database: Pick<Database, 'selectFrom'>,
  { upload, file, choices }: ReviewedFile,
): Promise<{ report: SheetReport; deed: Deed | null }> {
  const [found] = findSheetKeys(file.sheets)
  if (found === undefined) {
    const reviewed = await reviewWorkbook(database, { file, upload, choices })
    if (reviewed === null) return { report: { kind: 'refused', reason: 'not-ours' }, deed: null }
    const { stage, changes, evidence, newRaters, report } = reviewed
    const header = { stageId: stage.id, raterId: null, issuedAt: null }
    return {
      report: await hideWhileBlind(database, report),
      deed: { changes, evidence, newRaters, header },
    }
  }
  const returned = { name: upload.name, sha256: upload.sha256, sheets: file.sheets }
  const reviewed = await reviewSheet(database, { file: returned, found, choices })
  if ('refused' in reviewed) return { report: reviewed.refused, deed: null }
  const { key, raterId, changes, report } = reviewed
  const { stageId, issuedAt } = key
  const mayBeTaken = !report.isBroken || choices.acceptBroken
  return {
    report: await hideWhileBlind(database, report),
    deed: mayBeTaken
      ? { changes, evidence: null, newRaters: [], header: { stageId, raterId, issuedAt } }
      : null,
  }
}

/**
 * Takes a file of scores in, all of it or nothing, as one change.
 *
 * @throws Problem `sheet-refused` (nothing that can be taken in, or a changed key that nobody has accepted), `changed-since`
 * (by now it would do something else than its report said)
 */
export async function takeFile(
  context: Context,
  { uploadId, choices, digest }: { uploadId: string; choices: ReviewChoices; digest: string },
): Promise<{ sequence: number; written: number }> {
  const { upload, file } = await readUpload(context, uploadId)
  if (file.outcome !== 'read') throw new Problem('sheet-refused')
  const at = context.now()
  const details = { file: upload.name, count: 0 }
  const change = { at, by: context.person, action: 'import-scores', details }
  const { result, sequence } = await recordChange(context.database, change, async (rows) => {
    const { report, deed } = await reviewFile(rows.transaction, { upload, file, choices })
    if (deed === null || !('digest' in report)) throw new Problem('sheet-refused')
    if (report.digest !== digest) throw new Problem('changed-since', { table: 'score' })
    details.count = report.writes
    if (deed.evidence !== null) change.action = 'keep-marks'
    await writeDeed(rows, deed, { upload, context, at })
    return report.writes
  })
  return { sequence, written: result }
}

async function writeDeed(
  rows: RowWriter,
  { evidence, newRaters, ...deed }: Deed,
  { upload, context, at }: { upload: Upload; context: Context; at: string },
): Promise<void> {
  const { newId, person } = context
  const changes = await addNewRaters(rows, { changes: deed.changes, newRaters, newId })
  const raterId = deed.header.raterId ?? onlyRater(changes)
  const header = { ...deed.header, raterId, importedAt: at, importedBy: person }
  const scoreImportId = await takeScores(rows, { upload, changes, header, newId })
  if (evidence !== null) await keepMarks(rows, evidence, { scoreImportId, newId })
}

/** Whom somebody else's table speaks for, when it is one person. */
function onlyRater({ cells }: StatementChanges): string | null {
  const [only = null, ...others] = new Set(cells.map(({ raterId }) => raterId))
  return others.length === 0 ? only : null
}
