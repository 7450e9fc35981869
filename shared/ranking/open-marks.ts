import { groupMeans } from '../scores/group-means.ts'
import { marksByGroup, type StageStanding } from './stage-standing.ts'
import type { WhatIfStage } from './what-if.ts'

/**
 * What counts as left open: everything between the lowest and the highest mark of single raters, between the means of the
 * groups, or nothing but the missing marks.
 */
export const scoreSources = ['raters', 'groups', 'fixed'] as const

export type ScoreSource = (typeof scoreSources)[number]

/** Ends of each mark in points, ideas × scored criteria, row by row. */
export type OpenMarks = { lowest: Float64Array; highest: Float64Array }

/**
 * Between which marks each mark lies, going by what was said. Where nobody gave one it is the whole scale; an agreed value
 * leaves nothing open. Groups without weight are not heard, as in the ranking.
 *
 * @example
 * import { workingGroups } from '../stages/norderstedter-weg.ts'
 * import { openMarks } from './open-marks.ts'
 * import { standingOf } from './stage-standing.ts'
 * const rater = (id, marks) => ({ id, workingGroupId: 'g', marks: Float64Array.from(marks) })
 * const raters = [rater('r', [4, 2, 3, 3, NaN]), rater('s', [5, 2, 1, 3, NaN])]
 * const stage = { ...workingGroups, groups: [{ id: 'g', weight: 1 }], raters }
 * const { lowest, highest } = openMarks(stage, standingOf(stage), 'raters')
 * Array.from(lowest) // → [4, 2, 1, 3, 0]
 * Array.from(highest) // → [5, 2, 3, 3, 5]
 */
export function openMarks(stage: WhatIfStage, standing: StageStanding, source: ScoreSource): OpenMarks {
  const { columns, marks, value } = standing
  const lowest = Float64Array.from(marks)
  const highest = Float64Array.from(marks)
  const tables = source === 'fixed' ? [] : heardTables(stage, source)
  const width = tables[0] === undefined ? 0 : tables[0].length / value.length
  for (let cell = 0; cell < marks.length; cell += 1) {
    const column = columns[cell % columns.length]
    if (column === undefined) continue
    if (Number.isNaN(marks[cell])) {
      lowest[cell] = column.scale.minimum
      highest[cell] = column.scale.maximum
      continue
    }
    const place = Math.floor(cell / columns.length) * width + column.place
    if (!Number.isNaN(stage.agreed?.[place] ?? Number.NaN)) continue
    for (const table of tables) {
      const mark = table[place] ?? Number.NaN
      if (mark < (lowest[cell] ?? 0)) lowest[cell] = mark
      if (mark > (highest[cell] ?? 0)) highest[cell] = mark
    }
  }
  return { lowest, highest }
}

/** Tables ideas × all criteria whose lowest and highest entries count. */
function heardTables(stage: WhatIfStage, source: 'raters' | 'groups'): Float64Array[] {
  const heard = marksByGroup(stage).filter(({ weight }) => weight > 0)
  if (source === 'raters') return heard.flatMap(({ raters }) => raters)
  return groupMeans(heard, stage.raters[0]?.marks.length ?? 0).byGroup
}
