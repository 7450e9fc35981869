import { Problem } from '../../shared/problem.ts'
import type { SheetLine, StatementChanges } from '../../shared/scores/score-statement.ts'
import type { RowWriter } from '../database/row-writer.ts'
import type { ScoreImportRow } from '../database/schema.ts'
import type { Upload } from '../uploads.ts'
import { saveBlock } from './save-block.ts'

export type TakingIn = {
  upload: Upload
  changes: StatementChanges
  /** The import as it is remembered, without what follows from the file and the changes. */
  header: Pick<ScoreImportRow, 'stageId' | 'raterId' | 'issuedAt' | 'importedAt' | 'importedBy'>
  newId: () => string
}

/**
 * Writes what a file says: the file itself, the import, the scores, and for each score the cell it came from. Part of one
 * change, so all of it is written or nothing, and all of it is taken back together.
 *
 * @returns the id of the import
 * @throws Problem `score-not-allowed`, `not-found`
 */
export async function takeScores(
  rows: RowWriter,
  { upload, changes, header, newId }: TakingIn,
): Promise<string> {
  const { counts, cells } = changes
  const scoreImportId = newId()
  await rows.insert('scoreImport', {
    id: scoreImportId,
    sourceFileId: await keepFile(rows, { upload, storedAt: header.importedAt, newId }),
    ...header,
    newCount: counts.new,
    changedCount: counts.changed,
    equalCount: counts.equal,
    keptCount: counts.kept,
    invalidCount: counts.invalid,
  })
  if (cells.length > 0) {
    const { conflicts } = await saveBlock(rows, newId, { stageId: header.stageId, cells })
    if (conflicts.length > 0) throw new Problem('changed-since', { table: 'score' })
  }
  await keepOrigins(rows, { lines: changes.lines, scoreImportId, newId })
  return scoreImportId
}

/** The bytes are kept once, however often the same file comes. */
export async function keepFile(
  rows: RowWriter,
  { upload, storedAt, newId }: { upload: Upload; storedAt: string; newId: () => string },
): Promise<string> {
  const { name, sha256, bytes } = upload
  const present = await rows.transaction
    .selectFrom('sourceFile')
    .select('id')
    .where('sha256', '=', sha256)
    .executeTakeFirst()
  if (present !== undefined) return present.id
  const id = newId()
  await rows.insert('sourceFile', { id, name, sha256, size: bytes.length, storedAt, bytes })
  return id
}

async function keepOrigins(
  rows: RowWriter,
  {
    lines,
    scoreImportId,
    newId,
  }: { lines: readonly SheetLine[]; scoreImportId: string; newId: () => string },
): Promise<void> {
  const said = lines.filter(({ status }) => status !== 'kept' && status !== 'invalid')
  const raterIds = [...new Set(said.map(({ raterId }) => raterId))]
  if (raterIds.length === 0) return
  const scores = await rows.transaction
    .selectFrom('score')
    .select(['id', 'ideaId', 'criterionId', 'raterId'])
    .where('raterId', 'in', raterIds)
    .execute()
  const ids = new Map(scores.map((score) => [placeOf(score), score.id]))
  const origins = said.flatMap((line) => {
    const scoreId = ids.get(placeOf(line))
    if (scoreId === undefined) return []
    const { sheet, address, raw, after } = line
    const value = after.state.state === 'value' ? after.state.value : null
    return [
      { id: newId(), scoreImportId, scoreId, sheet, cell: address, raw, state: after.state.state, value },
    ]
  })
  await rows.insertMany('scoreOrigin', origins)
}

function placeOf({ ideaId, criterionId, raterId }: { ideaId: string; criterionId: string; raterId: string }) {
  return `${ideaId} ${criterionId} ${raterId}`
}
