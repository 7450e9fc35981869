import { groupMeans, type GroupMeans } from '../scores/group-means.ts'
import type { Rater, StateCounts } from '../scores/score.ts'
import { criteriaOf, type Criterion } from '../stages/stage.ts'
import type { RankStageInput } from './stage-ranking.ts'

/** All marks of a stage as tables ideas × criteria, row by row, with the order of their rows and columns. */
export type StageMarks = {
  criteria: Criterion[]
  /** Raters of each group, in the order of the input. */
  raterIds: string[][]
  means: GroupMeans
  /** Per cell: how many raters gave a value, abstained, cannot judge. */
  value: Uint32Array
  abstained: Uint32Array
  cannotJudge: Uint32Array
}

type Place = { group: number; marks: Float64Array }

/**
 * Sorts the scores into tables and averages them, group by group. Where one rater has two scores for a cell the last one
 * of the list counts.
 *
 * @throws RangeError for a negative or not finite group weight.
 */
export function gatherMarks({ catalogue, ideaIds, groups, raters, scores }: RankStageInput): StageMarks {
  const criteria = criteriaOf(catalogue)
  const rows = new Map(ideaIds.map((id, row) => [id, row]))
  const columns = new Map(criteria.map(({ id }, column) => [id, column]))
  const cells = ideaIds.length * criteria.length
  const places = placesOf(groups, raters, cells)
  const value = new Uint32Array(cells)
  const abstained = new Uint32Array(cells)
  const cannotJudge = new Uint32Array(cells)
  for (const score of lastOfEach(scores)) {
    const row = rows.get(score.ideaId)
    const column = columns.get(score.criterionId)
    const place = places.get(score.raterId)
    if (row === undefined || column === undefined || !place) continue
    const cell = row * criteria.length + column
    if (score.state === 'value') {
      place.marks[cell] = score.value
      value[cell] = (value[cell] ?? 0) + 1
    } else if (score.state === 'abstained') abstained[cell] = (abstained[cell] ?? 0) + 1
    else if (score.state === 'cannot-judge') cannotJudge[cell] = (cannotJudge[cell] ?? 0) + 1
  }
  const inGroup = (group: number) => [...places].filter(([, place]) => place.group === group)
  const means = groupMeans(
    groups.map(({ weight }, group) => ({ weight, raters: inGroup(group).map(([, { marks }]) => marks) })),
    cells,
  )
  const raterIds = groups.map((_, group) => inGroup(group).map(([id]) => id))
  return { criteria, raterIds, means, value, abstained, cannotJudge }
}

/** What the raters said in one cell; those who said nothing are `open`. */
export function countsOf(marks: StageMarks, cell: number): StateCounts {
  const value = marks.value[cell] ?? 0
  const abstained = marks.abstained[cell] ?? 0
  const cannotJudge = marks.cannotJudge[cell] ?? 0
  const asked = marks.raterIds.reduce((sum, ids) => sum + ids.length, 0)
  return { value, abstained, cannotJudge, open: asked - value - abstained - cannotJudge }
}

function placesOf(
  groups: RankStageInput['groups'],
  raters: readonly Rater[],
  cells: number,
): Map<string, Place> {
  const groupIndex = new Map(groups.map(({ id }, index) => [id, index]))
  const places = new Map<string, Place>()
  for (const { id, workingGroupId } of raters) {
    const group = groupIndex.get(workingGroupId)
    if (group !== undefined) places.set(id, { group, marks: new Float64Array(cells).fill(Number.NaN) })
  }
  return places
}

function lastOfEach(scores: RankStageInput['scores']): Iterable<RankStageInput['scores'][number]> {
  const last = new Map(
    scores.map((score) => [`${score.ideaId}\n${score.criterionId}\n${score.raterId}`, score]),
  )
  return last.size === scores.length ? scores : last.values()
}
