import type { Day } from '../../shared/calendar.ts'
import { adoptWay } from '../../shared/stages/adopt-way.ts'
import { norderstedterWeg } from '../../shared/stages/norderstedter-weg.ts'
import type { Scale, StageWithCatalogue } from '../../shared/stages/stage.ts'
import type { RowWriter } from '../database/row-writer.ts'

/** A stage of the default way with the ids that it and its criteria have in the database. */
export type StoredStage = StageWithCatalogue & {
  /** Id of the stage in the template, such as `suitability`. */
  templateId: string
  /** Id of a criterion in the template, such as `added-value`, to its id in the database. */
  criterionIds: ReadonlyMap<string, string>
}

/**
 * Lays the *Norderstedter Weg* into a programme that has no stages yet; part of somebody else's change, so that creating a
 * programme is one entry of the trail.
 *
 * @param on the day that stands as the date of the first version of each catalogue
 * @returns the stages in order, with what the template's ids have become (the sample's score tables name those)
 */
export async function createDefaultWay(
  rows: RowWriter,
  newId: () => string,
  on: Day,
): Promise<StoredStage[]> {
  const way = adoptWay(norderstedterWeg, newId)
  for (const one of way) await insertStage(rows, one, { newId, on })
  return way.map((one, index): StoredStage => {
    const template = norderstedterWeg[index]
    const pairs = one.catalogue.criteria.flatMap(({ id, position }) => {
      const original = template?.catalogue.criteria.find((criterion) => criterion.position === position)
      return original === undefined ? [] : [[original.id, id] as const]
    })
    return { ...one, templateId: template?.stage.id ?? '', criterionIds: new Map(pairs) }
  })
}

async function insertStage(
  rows: RowWriter,
  { stage, catalogue }: StageWithCatalogue,
  { newId, on }: { newId: () => string; on: Day },
): Promise<void> {
  const { id, name, position, kind, minimumRaters } = stage
  await rows.insert('stage', {
    id,
    name,
    position,
    kind,
    minimumRaters,
    exitRule: JSON.stringify(stage.exitRule),
  })
  await rows.insert('catalogue', {
    id: catalogue.id,
    stageId: id,
    version: catalogue.version,
    createdOn: on,
  })
  for (const scale of catalogue.scales) await insertScale(rows, scale, { newId, catalogueId: catalogue.id })
  await rows.insertMany(
    'criterion',
    catalogue.criteria.map(({ scaleId, threshold, ...criterion }) => ({
      ...criterion,
      catalogueId: catalogue.id,
      scaleId: scaleId ?? null,
      threshold: threshold ?? null,
    })),
  )
}

async function insertScale(
  rows: RowWriter,
  { steps, ...scale }: Scale,
  { newId, catalogueId }: { newId: () => string; catalogueId: string },
): Promise<void> {
  await rows.insert('scale', { ...scale, catalogueId })
  const stepRows = steps.map(({ value, name, anchor }) => ({
    id: newId(),
    scaleId: scale.id,
    value,
    name,
    anchor: anchor ?? '',
  }))
  if (stepRows.length > 0) await rows.insertMany('scaleStep', stepRows)
}
