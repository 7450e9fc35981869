import type { Day } from '../../shared/calendar.ts'
import { adoptWay } from '../../shared/stages/adopt-way.ts'
import { norderstedterWeg } from '../../shared/stages/norderstedter-weg.ts'
import type { StageWithCatalogue } from '../../shared/stages/stage.ts'
import type { RowWriter } from '../database/row-writer.ts'
import { insertStage } from './insert-stage.ts'

/** A stage of the default way with the ids that it and its criteria have in the database. */
export type StoredStage = StageWithCatalogue & {
  /** Id of the stage in the template, such as `suitability`. */
  templateId: string
  /** Id of a criterion in the template, such as `added-value`, to its id in the database. */
  criterionIds: ReadonlyMap<string, string>
}

/**
 * Lays the *Norderstedter Weg* for the sample programme; part of its one change.
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
