import { Problem } from '../../shared/problem.ts'
import { adoptCatalogue } from '../../shared/stages/adopt-way.ts'
import type { CriterionMarks, NewVersion } from '../../shared/stages/catalogue-contract.ts'
import type { CatalogueChange } from '../../shared/stages/catalogue-changes.ts'
import type { StageRule } from '../../shared/stages/rule-changes.ts'
import { isOnScale } from '../../shared/stages/scale-steps.ts'
import { type CriteriaCatalogue, type Criterion, scaleOf } from '../../shared/stages/stage.ts'
import type { RowWriter } from '../database/row-writer.ts'
import { insertCatalogue, type Origins } from './insert-stage.ts'

type Facts = NewVersion & {
  /** What the old version keeps as its own. */
  rule: StageRule
  catalogue: CriteriaCatalogue
  draft: CriteriaCatalogue
  /** What differs between them, without weights. */
  changes: readonly CatalogueChange[]
  marks: readonly CriterionMarks[]
}

export type Circumstances = { newId: () => string; on: string }

/**
 * Stores the draft as the next version. Marks of criteria that are as they were, and of changed ones that `takeOver` names,
 * are copied with the places they come from; the old version keeps its own, so that it can be looked at unchanged.
 *
 * @throws Problem `marks-off-scale` when a mark to be taken over does not exist on the new scale
 */
export async function startVersion(
  rows: RowWriter,
  facts: Facts,
  { newId, on }: Circumstances,
): Promise<{ version: number; takenOver: number }> {
  const { catalogue, draft, changes, reason } = facts
  const version = catalogue.version + 1
  const fresh = adoptCatalogue({ ...draft, version }, catalogue.stageId, newId)
  const before = new Set(catalogue.criteria.map(({ id }) => id))
  const changed = new Set(changes.map(({ criterionId }) => criterionId))
  const origins: Origins = new Map(
    fresh.criteria.flatMap(({ id }, index) => {
      const previousId = draft.criteria[index]?.id ?? ''
      if (!before.has(previousId)) return []
      const askedAnew = changed.has(previousId) && !facts.takeOver.includes(previousId)
      return [[id, { previousId, askedAnew }] as const]
    }),
  )
  const carried = new Map(
    [...origins].flatMap(([id, { previousId, askedAnew }]) => (askedAnew ? [] : [[previousId, id] as const])),
  )
  checkScales(facts, carried)
  const { exitRule, minimumRaters } = facts.rule
  await rows.update('catalogue', catalogue.id, { exitRule: JSON.stringify(exitRule), minimumRaters })
  await insertCatalogue(rows, fresh, { newId, on, reason, origins })
  const takenOver = await copyMarks(rows, carried, newId)
  await copyAgreedValues(rows, { draft, carried }, newId)
  return { version, takenOver }
}

function checkScales({ draft, marks }: Facts, carried: ReadonlyMap<string, string>): void {
  for (const criterion of draft.criteria) {
    const values = marks.find(({ criterionId }) => criterionId === criterion.id)?.values ?? []
    if (carried.has(criterion.id)) checkScale(draft, criterion, values)
  }
}

function checkScale(draft: CriteriaCatalogue, criterion: Criterion, values: readonly number[]): void {
  const scale = scaleOf(draft, criterion)
  if (values.some((value) => !isOnScale(value, scale)))
    throw new Problem('marks-off-scale', { name: criterion.name })
}

/** @param carried a criterion of the old version to that of the new one */
async function copyMarks(
  rows: RowWriter,
  carried: ReadonlyMap<string, string>,
  newId: () => string,
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
  await rows.insertMany(
    'score',
    scores.map(({ revision: _revision, id, criterionId, ...score }) => ({
      ...score,
      id: copies.get(id) ?? '',
      criterionId: carried.get(criterionId) ?? '',
    })),
  )
  await rows.insertMany(
    'scoreOrigin',
    origins.map(({ revision: _revision, scoreId, ...origin }) => ({
      ...origin,
      id: newId(),
      scoreId: copies.get(scoreId) ?? '',
    })),
  )
  return scores.length
}

/** Values that people agreed on go with the marks that they count for. */
async function copyAgreedValues(
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
