import { agreedTable, settledMeans } from '../scores/agreed-value.ts'
import { groupMeans, type GroupMeans } from '../scores/group-means.ts'
import { valueOf, type Rater, type StateCounts } from '../scores/score.ts'
import { isAsked } from '../stages/asked-groups.ts'
import { criteriaOf, type Criterion } from '../stages/stage.ts'
import type { RankStageInput } from './stage-ranking.ts'

/** All marks of a stage as tables ideas × criteria, row by row, with the order of their rows and columns. */
export type StageMarks = {
  criteria: Criterion[]
  /** Raters of each group, in the order of the input. */
  raterIds: string[][]
  /** Per criterion: how many raters are asked about it. */
  asked: number[]
  means: GroupMeans
  /** The overall means, with agreed values in their place. */
  overall: Float64Array
  /** Per cell: how many raters gave a value, abstained, cannot judge. */
  value: Uint32Array
  abstained: Uint32Array
  cannotJudge: Uint32Array
}

/** What one rater said; `said` is 0 where nothing was. */
type Sheet = { group: number; marks: Float64Array; said: Uint8Array }

const saidCodes = { open: 0, value: 1, abstained: 2, 'cannot-judge': 3 } as const

/**
 * Sorts the scores into tables and averages them, group by group. Where one rater has two scores for a cell the last one
 * of the list counts. An agreed value stands in `overall` alone.
 *
 * @throws RangeError for a negative or not finite group weight.
 * @example
 * import { suitability } from '../stages/norderstedter-weg.ts'
 * import { countsOf, gatherMarks } from './stage-marks.ts'
 * const raters = [{ id: 'r', name: 'Ruth', workingGroupId: 'g' }, { id: 's', name: 'Sina', workingGroupId: 'g' }]
 * const scores = [{ ideaId: 'i', criterionId: 'fits-vision', raterId: 'r', revision: 1, state: 'value', value: 1 }]
 * const marks = gatherMarks({ ...suitability, ideaIds: ['i'], groups: [{ id: 'g', weight: 1 }], raters, scores })
 * Array.from(marks.overall) // → [NaN, 1]
 * countsOf(marks, 1) // → {"value": 1, "abstained": 0, "cannotJudge": 0, "open": 1}
 */
export function gatherMarks(input: RankStageInput): StageMarks {
  const { catalogue, ideaIds, groups, raters, scores, agreed = [] } = input
  const criteria = criteriaOf(catalogue)
  const rows = new Map(ideaIds.map((id, row) => [id, row]))
  const columns = new Map(criteria.map(({ id }, column) => [id, column]))
  const cells = ideaIds.length * criteria.length
  const sheets = sheetsOf(groups, raters, cells)
  for (const score of scores) {
    const row = rows.get(score.ideaId)
    const column = columns.get(score.criterionId)
    const sheet = sheets.get(score.raterId)
    if (row === undefined || column === undefined || !sheet) continue
    if (!isAsked(criteria[column] ?? {}, groups[sheet.group]?.id ?? '')) continue
    const cell = row * criteria.length + column
    sheet.marks[cell] = valueOf(score) ?? Number.NaN
    sheet.said[cell] = saidCodes[score.state]
  }
  const byGroup = groups.map((_, group) => [...sheets].filter(([, sheet]) => sheet.group === group))
  const means = groupMeans(
    groups.map(({ weight }, group) => ({
      weight,
      raters: (byGroup[group] ?? []).map(([, { marks }]) => marks),
    })),
    cells,
  )
  const settled = agreedTable(
    agreed,
    ideaIds,
    criteria.map(({ id }) => id),
  )
  return {
    criteria,
    raterIds: byGroup.map((members) => members.map(([id]) => id)),
    asked: criteria.map((criterion) =>
      groups.reduce(
        (sum, { id }, group) => sum + (isAsked(criterion, id) ? (byGroup[group]?.length ?? 0) : 0),
        0,
      ),
    ),
    means,
    overall: settledMeans(means.overall, settled),
    value: countSaid(sheets, saidCodes.value, cells),
    abstained: countSaid(sheets, saidCodes.abstained, cells),
    cannotJudge: countSaid(sheets, saidCodes['cannot-judge'], cells),
  }
}

/** What the raters said in one cell; those who were asked and said nothing are `open`. */
export function countsOf(marks: StageMarks, cell: number): StateCounts {
  const value = marks.value[cell] ?? 0
  const abstained = marks.abstained[cell] ?? 0
  const cannotJudge = marks.cannotJudge[cell] ?? 0
  const asked = marks.asked[cell % marks.criteria.length] ?? 0
  return { value, abstained, cannotJudge, open: asked - value - abstained - cannotJudge }
}

function sheetsOf(
  groups: RankStageInput['groups'],
  raters: readonly Rater[],
  cells: number,
): Map<string, Sheet> {
  const groupIndex = new Map(groups.map(({ id }, index) => [id, index]))
  const sheets = new Map<string, Sheet>()
  for (const { id, workingGroupId } of raters) {
    const group = groupIndex.get(workingGroupId)
    if (group === undefined) continue
    sheets.set(id, { group, marks: new Float64Array(cells).fill(Number.NaN), said: new Uint8Array(cells) })
  }
  return sheets
}

function countSaid(sheets: ReadonlyMap<string, Sheet>, code: number, cells: number): Uint32Array {
  const counts = new Uint32Array(cells)
  for (const { said } of sheets.values())
    for (let cell = 0; cell < cells; cell += 1)
      if (said[cell] === code) counts[cell] = (counts[cell] ?? 0) + 1
  return counts
}
