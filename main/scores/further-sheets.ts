import type { Sheet } from '../../shared/import/sheet.ts'
import { planSheetChanges, type SheetChanges } from '../../shared/scores/score-sheet-changes.ts'
import { findSheetKeys, parseSheetKey, type ScoreSheetKey } from '../../shared/scores/score-sheet-key.ts'
import { readScoreSheet, type SheetReading } from '../../shared/scores/score-sheet-reading.ts'
import type { StoredCell } from '../../shared/scores/score-statement.ts'
import type { ReviewChoices } from '../../shared/scores/score-sheets-contract.ts'
import { isAsked } from '../../shared/stages/asked-groups.ts'
import type { Succession } from '../../shared/stages/criterion-succession.ts'
import type { Database } from '../database/open-database.ts'
import type { StageDefinition } from '../stages/stage-store.ts'
import { type AskedRater, findAskedRaters } from './asked-rater.ts'
import { isSignedBy, readSheetSecret } from './score-sheet-signature.ts'
import { listScores } from './stage-scores-store.ts'

type Reading = Pick<Database, 'selectFrom'>

/** What a sheet is held against. */
export type SheetSurroundings = {
  stage: StageDefinition
  ideaIds: ReadonlySet<string>
  succession: Succession
  choices: ReviewChoices
}

/** The sheet of somebody else in a workbook of one rater. */
export type FurtherSheet = {
  rater: AskedRater
  reading: SheetReading
  changes: SheetChanges
  /** `none`: copied without its hidden key, so that its head line alone tells whose it is. */
  keyState: 'signed' | 'changed' | 'none'
}

/** What one sheet would change for its rater. */
export async function planSheet(
  database: Reading,
  { key, rater, reading }: { key: ScoreSheetKey; rater: AskedRater; reading: SheetReading },
  { stage, ideaIds, succession, choices }: SheetSurroundings,
): Promise<SheetChanges> {
  const { catalogue } = stage
  const stored = await listStored(database, catalogue.id, [rater.id])
  const { id: raterId, groupId } = rater
  const circumstances = { key, raterId, groupId, catalogue, succession, ideaIds, stored }
  return planSheetChanges(reading, circumstances, choices)
}

/**
 * The other sheets of a workbook whose head line names somebody who scores, each read for that person. A sheet without its
 * own key is read by the one of the workbook, unless other criteria were asked of its rater.
 */
export async function readFurtherSheets(
  database: Reading,
  { sheets, key, rater, reading }: Own,
  surroundings: SheetSurroundings,
): Promise<FurtherSheet[]> {
  const secret = await readSheetSecret(database)
  const keys = findSheetKeys(sheets).map((found) => ({ found, key: parseSheetKey(found.payload) }))
  const further: FurtherSheet[] = []
  for (const name of new Set(reading.others.flatMap((other) => other.rater ?? []))) {
    const [other, ...namesakes] = await findAskedRaters(database, { column: 'name', value: name })
    if (other === undefined || namesakes.length > 0 || other.id === rater.id) continue
    const own = keys.find((one) => one.key?.raterId === other.id && one.key.stageId === key.stageId)
    if (!own?.key && !areAskedTheSame(surroundings.stage, [rater, other])) continue
    const otherKey = own?.key ?? { ...key, given: [] }
    const found = readScoreSheet(sheets, otherKey, name)
    if (found === null || found.sheet === reading.sheet) continue
    const changes = await planSheet(database, { key: otherKey, rater: other, reading: found }, surroundings)
    const keyState = own === undefined ? 'none' : isSignedBy(own.found, secret) ? 'signed' : 'changed'
    further.push({ rater: other, reading: found, changes, keyState })
  }
  return further
}

type Own = { sheets: readonly Sheet[]; key: ScoreSheetKey; rater: AskedRater; reading: SheetReading }

function areAskedTheSame({ catalogue }: StageDefinition, raters: readonly AskedRater[]): boolean {
  return catalogue.criteria.every(
    (criterion) => new Set(raters.map(({ groupId }) => isAsked(criterion, groupId))).size === 1,
  )
}

/** The changes of several sheets as one; the pairing of the criteria is that of the first. */
export function joinChanges(first: SheetChanges, others: readonly SheetChanges[]): SheetChanges {
  const counts = { ...first.counts }
  for (const other of others) {
    counts.new += other.counts.new
    counts.changed += other.counts.changed
    counts.equal += other.counts.equal
    counts.kept += other.counts.kept
    counts.invalid += other.counts.invalid
    counts.blank += other.counts.blank
  }
  const all = [first, ...others]
  return {
    ...first,
    counts,
    lines: all.flatMap(({ lines }) => lines),
    cells: all.flatMap(({ cells }) => cells),
  }
}

export async function listStored(
  database: Reading,
  catalogueId: string,
  raterIds: readonly string[],
): Promise<StoredCell[]> {
  const wanted = new Set(raterIds)
  const [only] = raterIds
  const scores = await listScores(database, {
    catalogueId,
    ...(raterIds.length === 1 && only !== undefined && { raterId: only }),
  })
  return scores
    .filter(({ raterId }) => wanted.has(raterId))
    .map((score) => ({
      ideaId: score.ideaId,
      criterionId: score.criterionId,
      raterId: score.raterId,
      state: score.state,
      value: score.state === 'value' ? score.value : null,
      reason: score.reason ?? '',
      revision: score.revision,
    }))
}
