import type { CatalogueView } from '../../shared/stages/catalogue-view.ts'
import type { CriteriaCatalogue, Criterion, Scale } from '../../shared/stages/stage.ts'
import { holds } from '../database/save-fields.ts'
import type { RowWriter } from '../database/row-writer.ts'
import { insertCatalogueGroups, removeCatalogueGroups } from './catalogue-groups.ts'
import { insertCriterionGroups, removeCriterionGroups } from './criterion-groups.ts'
import { insertScale, insertSteps } from './insert-stage.ts'

type Facts = { catalogue: CatalogueView; draft: CriteriaCatalogue }

/**
 * Makes the stored catalogue what the draft says, row by row; rows that say it already are not touched. The revision of
 * the catalogue rises with any change, so that whoever works on an older state is told.
 */
export async function changeCatalogue(
  rows: RowWriter,
  { catalogue, draft }: Facts,
  newId: () => string,
): Promise<void> {
  const scaleIds = new Map<string, string>()
  for (const scale of draft.scales) {
    const before = catalogue.scales.find(({ id }) => id === scale.id)
    const id = before?.id ?? newId()
    scaleIds.set(scale.id, id)
    if (before === undefined) await insertScale(rows, { ...scale, id }, { newId, catalogueId: catalogue.id })
    else await changeScale(rows, before, { scale, newId })
  }
  for (const criterion of draft.criteria) {
    const scaleId = scaleIds.get(criterion.scaleId ?? '') ?? null
    await saveCriterion(rows, { ...criterion, scaleId }, { catalogue, newId })
  }
  await removeRest(rows, { catalogue, draft })
  if (JSON.stringify(catalogue.groupIds) !== JSON.stringify(draft.groupIds)) {
    await removeCatalogueGroups(rows, catalogue.id)
    await insertCatalogueGroups(rows, { id: catalogue.id, groupIds: draft.groupIds }, newId)
  }
  if (rows.touched.length > 0) await rows.update('catalogue', catalogue.id, {})
}

async function changeScale(
  rows: RowWriter,
  before: Scale,
  { scale, newId }: { scale: Scale; newId: () => string },
): Promise<void> {
  const { id, steps, ...fields } = scale
  if (!holds(before, fields)) await rows.update('scale', id, fields)
  if (JSON.stringify(before.steps) === JSON.stringify(steps)) return
  await removeSteps(rows, id)
  await insertSteps(rows, scale, newId)
}

type StoredCriterion = Omit<Criterion, 'scaleId'> & { scaleId: string | null }

async function saveCriterion(
  rows: RowWriter,
  { id: draftId, threshold, groupIds, ...criterion }: StoredCriterion,
  { catalogue, newId }: { catalogue: CatalogueView; newId: () => string },
): Promise<void> {
  const fields = { ...criterion, threshold: threshold ?? null }
  const before = catalogue.criteria.find((one) => one.id === draftId)
  const id = before?.id ?? newId()
  if (before === undefined)
    await rows.insert('criterion', {
      id,
      catalogueId: catalogue.id,
      previousId: null,
      askedAnew: 0,
      ...fields,
    })
  else if (!holds({ threshold: null, ...before }, fields)) await rows.update('criterion', id, fields)
  if (JSON.stringify(before?.groupIds) === JSON.stringify(groupIds)) return
  await removeCriterionGroups(rows, id)
  await insertCriterionGroups(rows, [{ id, groupIds }], newId)
}

/** Criteria before scales, because they refer to them. */
async function removeRest(rows: RowWriter, { catalogue, draft }: Facts): Promise<void> {
  const criteria = new Set(draft.criteria.map(({ id }) => id))
  for (const { id } of catalogue.criteria) {
    if (criteria.has(id)) continue
    await removeCriterionGroups(rows, id)
    await rows.remove('criterion', id)
  }
  const scales = new Set(draft.scales.map(({ id }) => id))
  for (const { id } of catalogue.scales) {
    if (scales.has(id)) continue
    await removeSteps(rows, id)
    await rows.remove('scale', id)
  }
}

async function removeSteps(rows: RowWriter, scaleId: string): Promise<void> {
  const steps = await rows.transaction
    .selectFrom('scaleStep')
    .select('id')
    .where('scaleId', '=', scaleId)
    .execute()
  for (const { id } of steps) await rows.remove('scaleStep', id)
}
