import { settledMeans } from '../scores/agreed-value.ts'
import { groupMeans } from '../scores/group-means.ts'
import { criteriaOf, scaleOf, type Criterion, type Scale } from '../stages/stage.ts'
import { partialValues } from './partial-values.ts'
import { valueColumnOf } from './stage-values.ts'
import type { ValueColumn } from './value-function.ts'
import { whatIf, type WhatIfResult, type WhatIfStage } from './what-if.ts'

/** A scored criterion with what turns its marks into values. */
export type StandingColumn = {
  criterion: Criterion
  scale: Pick<Scale, 'minimum' | 'maximum'>
  value: ValueColumn
  /** Column among all criteria, in the tables of the raters. */
  place: number
  /** Weight share; the shares of all columns sum to 1. */
  share: number
}

/**
 * Where every idea of a stage stands, with the tables behind it. Rows are the ideas, columns the scored criteria; tables
 * lie row by row, NaN for a missing mark.
 */
export type StageStanding = Pick<WhatIfResult, 'value' | 'rank' | 'exit'> & {
  columns: StandingColumn[]
  /** Means over the groups, in points; agreed values in their place. */
  marks: Float64Array
  partial: Float64Array
}

/**
 * The present ranking of a stage with the tables from which robustness is computed.
 *
 * @returns null where there are no values: no scored criterion, or weights without a sum.
 * @example
 * import { workingGroups } from '../stages/norderstedter-weg.ts'
 * import { standingOf } from './stage-standing.ts'
 * const raters = [{ id: 'r', workingGroupId: 'g', marks: Float64Array.of(4, 2, 3, 3, 3, 5, 4, 3, 3, NaN) }]
 * const standing = standingOf({ ...workingGroups, groups: [{ id: 'g', weight: 1 }], raters })
 * standing?.rank // → [1, 2]
 * Array.from(standing?.marks ?? []) // → [4, 2, 3, 3, 3, 5, 4, 3, 3, NaN]
 */
export function standingOf(stage: WhatIfStage): StageStanding | null {
  const { catalogue } = stage
  const { value, rank, exit, shares } = whatIf(stage, { weights: new Map(), off: new Set() })
  const criteria = criteriaOf(catalogue)
  const columns = criteria.flatMap((criterion, place): StandingColumn[] =>
    criterion.kind === 'scored' && shares !== null
      ? [
          {
            criterion,
            scale: scaleOf(catalogue, criterion),
            value: valueColumnOf(catalogue, criterion),
            place,
            share: shares[place] ?? 0,
          },
        ]
      : [],
  )
  if (columns.length === 0) return null
  const means = groupMeans(marksByGroup(stage), value.length * criteria.length)
  const overall = settledMeans(means.overall, stage.agreed)
  const marks = Float64Array.from(
    value.flatMap((_, row) =>
      columns.map(({ place }) => overall[row * criteria.length + place] ?? Number.NaN),
    ),
  )
  const partial = partialValues(
    marks,
    columns.map((column) => column.value),
  )
  return { value, rank, exit, columns, marks, partial }
}

/**
 * The tables of the raters, group by group.
 *
 * @example
 * import { marksByGroup } from './stage-standing.ts'
 * const raters = [{ id: 'r', workingGroupId: 'g', marks: Float64Array.of(4) }, { id: 's', workingGroupId: 'h', marks: Float64Array.of(1) }]
 * marksByGroup({ groups: [{ id: 'h', weight: 2 }], raters }).map(({ weight, raters }) => [weight, raters.length]) // → [[2, 1]]
 */
export function marksByGroup({
  groups,
  raters,
}: Pick<WhatIfStage, 'groups' | 'raters'>): { weight: number; raters: Float64Array[] }[] {
  return groups.map(({ id, weight }) => ({
    weight,
    raters: raters.filter(({ workingGroupId }) => workingGroupId === id).map(({ marks }) => marks),
  }))
}
