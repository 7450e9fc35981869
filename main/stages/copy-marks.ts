import { Problem } from '../../shared/problem.ts'
import type { ProgressEvent } from '../../shared/progress.ts'
import { isOnScale } from '../../shared/stages/scale-steps.ts'
import { type CriteriaCatalogue, type Criterion, scaleOf } from '../../shared/stages/stage.ts'
import type { RowWriter } from '../database/row-writer.ts'

/** Hears how far the copying is, and can end it. */
export type CopyWatch = { signal: AbortSignal; report: (event: ProgressEvent) => void }

/** Between two looks at whether the person has cancelled. */
const rowsAtOnce = 500

/** @throws Problem `marks-off-scale` when a value does not exist on the scale of a criterion */
export function checkScale(draft: CriteriaCatalogue, criterion: Criterion, values: readonly number[]): void {
  const scale = scaleOf(draft, criterion)
  if (values.some((value) => !isOnScale(value, scale)))
    throw new Problem('marks-off-scale', { name: criterion.name })
}

/**
 * Copies marks with the places they come from.
 *
 * @param carried a criterion of the old version to that of the new one
 * @returns how many marks
 * @throws Problem `cancelled`
 */
export async function copyMarks(
  rows: RowWriter,
  carried: ReadonlyMap<string, string>,
  { newId, watch }: { newId: () => string; watch: CopyWatch | undefined },
): Promise<number> {
  const scores = await rows.transaction
    .selectFrom('score')
    .selectAll()
    .where('criterionId', 'in', [...carried.keys()])
    .execute()
  const origins = await rows.transaction
    .selectFrom('scoreOrigin')
    .innerJoin('score', 'score.id', 'scoreOrigin.scoreId')
    .selectAll('scoreOrigin')
    .where('score.criterionId', 'in', [...carried.keys()])
    .orderBy('scoreOrigin.id')
    .execute()
  const copies = new Map(scores.map(({ id }) => [id, newId()]))
  const total = scores.length + origins.length
  for (let start = 0; start < scores.length; start += rowsAtOnce) {
    tellStep(watch, start, total)
    const batch = scores.slice(start, start + rowsAtOnce)
    await rows.insertMany(
      'score',
      batch.map(({ revision: _revision, id, criterionId, ...score }) => ({
        ...score,
        id: copies.get(id) ?? '',
        criterionId: carried.get(criterionId) ?? '',
      })),
    )
  }
  for (let start = 0; start < origins.length; start += rowsAtOnce) {
    tellStep(watch, scores.length + start, total)
    const batch = origins.slice(start, start + rowsAtOnce)
    await rows.insertMany(
      'scoreOrigin',
      batch.map(({ revision: _revision, scoreId, ...origin }) => ({
        ...origin,
        id: newId(),
        scoreId: copies.get(scoreId) ?? '',
      })),
    )
  }
  return scores.length
}

function tellStep(watch: CopyWatch | undefined, done: number, total: number): void {
  if (watch?.signal.aborted === true) throw new Problem('cancelled')
  watch?.report({ kind: 'progress', phase: 'copying', done, total })
}

/** Values that people agreed on go with the marks that they count for. */
export async function copyAgreedValues(
  rows: RowWriter,
  { draft, carried }: { draft: CriteriaCatalogue; carried: ReadonlyMap<string, string> },
  newId: () => string,
): Promise<void> {
  const agreed = await rows.transaction
    .selectFrom('agreedValue')
    .selectAll()
    .where('criterionId', 'in', [...carried.keys()])
    .execute()
  for (const criterion of draft.criteria) {
    const own = agreed.filter(({ criterionId }) => criterionId === criterion.id)
    const values = own.map(({ value }) => value)
    if (values.length > 0) checkScale(draft, criterion, values)
  }
  await rows.insertMany(
    'agreedValue',
    agreed.map(({ revision: _revision, criterionId, ...one }) => ({
      ...one,
      id: newId(),
      criterionId: carried.get(criterionId) ?? '',
    })),
  )
}
