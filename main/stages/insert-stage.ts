import type { CriteriaCatalogue, Scale, StageWithCatalogue } from '../../shared/stages/stage.ts'
import type { RowWriter } from '../database/row-writer.ts'
import { insertCatalogueGroups } from './catalogue-groups.ts'
import { insertCriterionGroups } from './criterion-groups.ts'

type Circumstances = { newId: () => string; on: string; reason?: string }

/** Stores a stage of a template with its first catalogue; all ids are fresh already (`adopt-way.ts`). */
export async function insertStage(
  rows: RowWriter,
  { stage, catalogue }: StageWithCatalogue,
  circumstances: Circumstances,
): Promise<void> {
  const { id, name, position, kind, minimumRaters, exitRule } = stage
  await rows.insert('stage', { id, name, position, kind, minimumRaters, exitRule: JSON.stringify(exitRule) })
  await insertCatalogue(rows, catalogue, circumstances)
}

/** Where the criteria of a new version come from, by their new id; new ones are absent. */
export type Origins = ReadonlyMap<string, { previousId: string; askedAnew: boolean }>

/** Stores a version of a catalogue. */
export async function insertCatalogue(
  rows: RowWriter,
  { id, stageId, version, scales, criteria, groupIds }: CriteriaCatalogue,
  { newId, on, reason = '', origins }: Circumstances & { origins?: Origins },
): Promise<void> {
  await rows.insert('catalogue', {
    id,
    stageId,
    version,
    createdOn: on,
    reason,
    exitRule: null,
    minimumRaters: null,
  })
  for (const scale of scales) await insertScale(rows, scale, { newId, catalogueId: id })
  await rows.insertMany(
    'criterion',
    criteria.map(({ scaleId, threshold, groupIds: _asked, ...criterion }) => ({
      ...criterion,
      catalogueId: id,
      scaleId: scaleId ?? null,
      threshold: threshold ?? null,
      previousId: origins?.get(criterion.id)?.previousId ?? null,
      askedAnew: origins?.get(criterion.id)?.askedAnew === true ? 1 : 0,
    })),
  )
  await insertCriterionGroups(rows, criteria, newId)
  await insertCatalogueGroups(rows, { id, groupIds }, newId)
}

export async function insertScale(
  rows: RowWriter,
  { steps, ...scale }: Scale,
  { newId, catalogueId }: { newId: () => string; catalogueId: string },
): Promise<void> {
  await rows.insert('scale', { ...scale, catalogueId })
  await insertSteps(rows, { id: scale.id, steps }, newId)
}

/** The named steps of a scale. */
export async function insertSteps(
  rows: RowWriter,
  { id, steps }: Pick<Scale, 'id' | 'steps'>,
  newId: () => string,
): Promise<void> {
  if (steps.length === 0) return
  await rows.insertMany(
    'scaleStep',
    steps.map(({ value, name, anchor = '' }) => ({ id: newId(), scaleId: id, value, name, anchor })),
  )
}
