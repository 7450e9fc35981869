import { kendallW, type KendallW } from '../scores/agreement-kendall-w.ts'
import { krippendorffAlpha, type KrippendorffAlpha } from '../scores/agreement-krippendorff-alpha.ts'
import { groupMeans } from '../scores/group-means.ts'
import { markDistance } from '../scores/mark-distance.ts'
import { markRange, type MarkRange } from '../scores/mark-range.ts'
import { findTwoCamps, type TwoCamps } from '../scores/two-camps.ts'
import { isAsked } from '../stages/asked-groups.ts'
import { criteriaOf, type Criterion, scaleOf } from '../stages/stage.ts'
import type { WhatIfStage } from './what-if.ts'

/** What the raters say about one idea on one criterion; null without a mark. */
export type CellOpinion = MarkRange & {
  /** Points that two people lie apart on average; null with one mark only. */
  distance: number | null
  /** Every mark that was given and how often, the lowest first. */
  marks: { mark: number; count: number }[]
  camps: TwoCamps | null
}

/** How far people agree on one criterion, over all ideas. */
export type CriterionOpinion = {
  criterion: Criterion
  /** Of the raters, by points (interval). */
  alpha: KrippendorffAlpha
  /** Of the working groups that gave a mark, by the order of their means. */
  w: KendallW
  /** Of the groups: means over the ideas that all of these groups have marked; null for a group without a mark. */
  groupMeans: (number | null)[]
  /** Ideas that those means rest on. */
  sharedIdeas: number
  /** Highest minus lowest of those means; null with fewer than two. */
  difference: number | null
  /** Points that two people lie apart, on average over the ideas. */
  distance: number | null
  /** Ideas on which there are two camps. */
  camps: number
}

export type StageOpinions = {
  criteria: CriterionOpinion[]
  /** Ideas × criteria, row by row. */
  cells: (CellOpinion | null)[]
}

/**
 * Who agrees with whom in a stage, cell by cell, criterion by criterion, group against group. Agreed values play no part:
 * they do not change what people said.
 *
 * @example
 * import { workingGroups } from '../stages/norderstedter-weg.ts'
 * import { stageOpinions } from './stage-opinions.ts'
 * const rater = (id, workingGroupId, marks) => ({ id, workingGroupId, marks: Float64Array.from(marks) })
 * const raters = [rater('r', 'g', [4, 2, 3, 3, NaN, 2, 2, 3, 3, NaN]), rater('s', 'h', [1, 2, 3, 3, NaN, 5, 2, 3, 3, NaN])]
 * const { criteria, cells } = stageOpinions({ ...workingGroups, groups: [{ id: 'g', weight: 1 }, { id: 'h', weight: 1 }], raters })
 * cells[0].distance // → 3
 * criteria[0].groupMeans // → [3, 3]
 * criteria[0].w.w // → 0
 */
export function stageOpinions(stage: Omit<WhatIfStage, 'stage'>): StageOpinions {
  const criteria = criteriaOf(stage.catalogue)
  const width = criteria.length
  const rows = width === 0 ? 0 : (stage.raters[0]?.marks.length ?? 0) / width
  const columns = criteria.map((criterion, column) => {
    const { minimum, maximum } = scaleOf(stage.catalogue, criterion)
    const byGroup = stage.groups.map(({ id }) =>
      isAsked(criterion, id)
        ? stage.raters
            .filter(({ workingGroupId }) => workingGroupId === id)
            .map(({ marks }) => columnOf(marks, { width, column, rows }))
        : [],
    )
    const all = byGroup.flat()
    const cells = Array.from({ length: rows }, (_, row) =>
      opinionOf(
        all.map((marks) => marks[row] ?? Number.NaN),
        maximum - minimum,
      ),
    )
    return { opinion: criterionOpinion(criterion, byGroup, cells), cells }
  })
  return {
    criteria: columns.map(({ opinion }) => opinion),
    cells: Array.from(
      { length: rows * width },
      (_, cell) => columns[cell % width]?.cells[Math.floor(cell / width)] ?? null,
    ),
  }
}

type Column = { width: number; column: number; rows: number }

function columnOf(marks: Float64Array, { width, column, rows }: Column): Float64Array {
  return Float64Array.from({ length: rows }, (_, row) => marks[row * width + column] ?? Number.NaN)
}

function opinionOf(said: readonly number[], span: number): CellOpinion | null {
  const present = said.filter((mark) => !Number.isNaN(mark)).toSorted((a, b) => a - b)
  const range = markRange(present)
  if (range === null) return null
  const marks = [...Map.groupBy(present, (mark) => mark)].map(([mark, same]) => ({
    mark,
    count: same.length,
  }))
  return { ...range, distance: markDistance(present), marks, camps: findTwoCamps(present, span) }
}

function criterionOpinion(
  criterion: Criterion,
  byGroup: readonly (readonly Float64Array[])[],
  cells: readonly (CellOpinion | null)[],
): CriterionOpinion {
  const means = groupMeans(
    byGroup.map((raters) => ({ weight: 1, raters })),
    cells.length,
  ).byGroup
  const heard = means.filter((table) => table.some((mean) => !Number.isNaN(mean)))
  const shared = [...cells.keys()].filter((row) =>
    heard.every((table) => !Number.isNaN(table[row] ?? Number.NaN)),
  )
  const over = means.map((table) =>
    heard.includes(table) ? meanOf(shared.map((row) => table[row] ?? Number.NaN)) : null,
  )
  const present = over.filter((mean) => mean !== null)
  const distances = cells.map((cell) => cell?.distance ?? null).filter((distance) => distance !== null)
  return {
    criterion,
    alpha: krippendorffAlpha(byGroup.flat(), 'interval'),
    w: kendallW(heard),
    groupMeans: over,
    sharedIdeas: shared.length,
    difference: present.length < 2 ? null : Math.max(...present) - Math.min(...present),
    distance: meanOf(distances),
    camps: cells.filter((cell) => cell !== null && cell.camps !== null).length,
  }
}

function meanOf(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : numbers.reduce((sum, one) => sum + one, 0) / numbers.length
}
