import { Problem } from '../../shared/problem.ts'
import type { CellConflict, CellToSave, SavedCell, SheetCell } from '../../shared/scores/scores-contract.ts'
import { coreTeam } from '../../shared/scores/core-team.ts'
import { isAsked } from '../../shared/stages/asked-groups.ts'
import { isOnScale } from '../../shared/stages/scale-steps.ts'
import { scaleOf } from '../../shared/stages/stage.ts'
import type { RowWriter } from '../database/row-writer.ts'
import type { ScoreRow } from '../database/schema.ts'
import { listIdeasInStage } from '../stages/passage-store.ts'
import { readStage, type StageDefinition } from '../stages/stage-store.ts'
import { refuseWhileSealed } from './round-store.ts'

export type BlockResult = { saved: SavedCell[]; conflicts: CellConflict[] }

/**
 * Saves a block of cells; part of one change, so that a pasted block is undone in one go. A cell that holds something
 * else than was seen is not written but comes back with both versions. Where the same cell stands twice the last one counts.
 *
 * @throws Problem `score-not-allowed` for a value off the scale, `not-asked` for a criterion that the rater's group is not
 * asked about, `not-found` for an idea, criterion or rater that is not part of the stage, `round-sealed`; then nothing is
 * written
 */
export async function saveBlock(
  rows: RowWriter,
  newId: () => string,
  block: { stageId: string; cells: readonly CellToSave[] },
): Promise<BlockResult> {
  const cells = [...new Map(block.cells.map((cell) => [keyOf(cell), cell])).values()]
  await checkCells(rows, block.stageId, cells)
  const stored = await findStored(rows, cells)
  const fresh: ScoreRow[] = []
  const result: BlockResult = { saved: [], conflicts: [] }
  for (const mine of cells) {
    const before = stored.get(keyOf(mine))
    const after = merge(mine, before)
    if (before === undefined) {
      if (isUntouched(after)) continue
      const row = { id: newId(), revision: 1, ...placeOf(mine), ...after }
      fresh.push(row)
      result.saved.push(savedOf(row))
    } else if (isSame(before, after)) {
      result.saved.push(savedOf(before))
    } else if (isUnseen(mine, before)) {
      result.conflicts.push({ mine, theirs: sheetCellOf(before) })
    } else {
      const revision = await rows.update('score', before.id, after)
      result.saved.push(savedOf({ ...before, ...after, revision }))
    }
  }
  if (fresh.length > 0) await rows.insertMany('score', fresh)
  return result
}

type Content = Pick<ScoreRow, 'state' | 'value' | 'reason'>

function merge({ state, value, reason }: CellToSave, before: ScoreRow | undefined): Content {
  return { state, value, reason: reason ?? before?.reason ?? '' }
}

function isUntouched({ state, reason }: Content): boolean {
  return state === 'open' && reason === ''
}

function isSame(a: Content, b: Content): boolean {
  return a.state === b.state && a.value === b.value && a.reason === b.reason
}

/** An empty cell holds nothing that could be overwritten, whatever its revision. */
function isUnseen({ expectedRevision }: CellToSave, before: ScoreRow): boolean {
  return before.revision !== expectedRevision && !isUntouched(before)
}

/** Collects first: the ideas, criteria and raters that may stand in a cell of this stage. */
async function checkCells(rows: RowWriter, stageId: string, cells: readonly CellToSave[]): Promise<void> {
  const stage = await readStage(rows.transaction, stageId)
  await refuseWhileSealed(rows.transaction, stage)
  const { catalogue } = stage
  const ideas = new Set((await listIdeasInStage(rows.transaction, stageId)).map(({ id }) => id))
  const raters = new Map(
    (await rows.transaction.selectFrom('rater').select(['id', 'workingGroupId']).execute()).map((rater) => [
      rater.id,
      rater.workingGroupId ?? coreTeam.id,
    ]),
  )
  for (const cell of cells) {
    if (!ideas.has(cell.ideaId)) throw new Problem('not-found', { table: 'idea', id: cell.ideaId })
    const groupId = raters.get(cell.raterId)
    if (groupId === undefined) throw new Problem('not-found', { table: 'rater', id: cell.raterId })
    checkValue(catalogue, cell, groupId)
  }
}

function checkValue(catalogue: StageDefinition['catalogue'], cell: CellToSave, groupId: string): void {
  const criterion = catalogue.criteria.find(({ id }) => id === cell.criterionId)
  if (criterion === undefined) throw new Problem('not-found', { table: 'criterion', id: cell.criterionId })
  if (!isAsked(criterion, groupId)) throw new Problem('not-asked', { name: criterion.name })
  const scale = scaleOf(catalogue, criterion)
  const fits =
    cell.state === 'value' ? cell.value !== null && isOnScale(cell.value, scale) : cell.value === null
  if (fits) return
  const { minimum, maximum } = scale
  throw new Problem('score-not-allowed', { input: cell.value ?? '', minimum, maximum })
}

async function findStored(
  rows: RowWriter,
  cells: readonly CellToSave[],
): Promise<ReadonlyMap<string, ScoreRow>> {
  const raterIds = [...new Set(cells.map(({ raterId }) => raterId))]
  const criterionIds = [...new Set(cells.map(({ criterionId }) => criterionId))]
  const ideaIds = new Set(cells.map(({ ideaId }) => ideaId))
  const stored = await rows.transaction
    .selectFrom('score')
    .selectAll()
    .where('raterId', 'in', raterIds)
    .where('criterionId', 'in', criterionIds)
    .execute()
  return new Map(stored.filter(({ ideaId }) => ideaIds.has(ideaId)).map((row) => [keyOf(row), row]))
}

type Place = Pick<ScoreRow, 'ideaId' | 'criterionId' | 'raterId'>

function placeOf({ ideaId, criterionId, raterId }: Place): Place {
  return { ideaId, criterionId, raterId }
}

function keyOf({ ideaId, criterionId, raterId }: Place): string {
  return `${ideaId} ${criterionId} ${raterId}`
}

function sheetCellOf({ state, value, reason, revision }: ScoreRow): SheetCell {
  return { state, value, reason, revision }
}

function savedOf(row: ScoreRow): SavedCell {
  return { ...placeOf(row), ...sheetCellOf(row) }
}
