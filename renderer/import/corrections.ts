import type { Corrections, TableCorrection } from '../../shared/import/understanding.ts'

/**
 * The corrections so far with one more: lists grow (a later word about the same place or line outranks an earlier one),
 * everything else is replaced. Another header row or orientation makes the words about columns and lines void.
 */
export function correctTable(before: Corrections, correction: TableCorrection): Corrections {
  const present = before.tables.find(({ table }) => table === correction.table)
  const others = before.tables.filter(({ table }) => table !== correction.table)
  const isNewLayout = correction.headerLines !== undefined || correction.orientation !== undefined
  const merged =
    present === undefined || isNewLayout
      ? correction
      : { ...present, ...correction, ...mergeLists(present, correction) }
  return { tables: [...others, merged] }
}

function mergeLists(present: TableCorrection, correction: TableCorrection): Partial<TableCorrection> {
  const newPlaces = new Set(correction.fields?.map(({ place }) => place))
  const newlyTaken = new Set(correction.take)
  const newlySkipped = new Set(correction.skip)
  const keptFields = (present.fields ?? []).filter(({ place }) => !newPlaces.has(place))
  return {
    fields: [...keptFields, ...(correction.fields ?? [])],
    take: [...(present.take ?? []).filter((line) => !newlySkipped.has(line)), ...newlyTaken],
    skip: [...(present.skip ?? []).filter((line) => !newlyTaken.has(line)), ...newlySkipped],
    accepted: [...(present.accepted ?? []), ...(correction.accepted ?? [])],
    values: [...(present.values ?? []), ...(correction.values ?? [])],
  }
}
