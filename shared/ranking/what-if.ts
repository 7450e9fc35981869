import { isAsked, requiredMarks } from '../stages/asked-groups.ts'
import { settledMeans } from '../scores/agreed-value.ts'
import { groupMeans } from '../scores/group-means.ts'
import { criteriaOf, type CriteriaCatalogue, type Criterion, type Stage } from '../stages/stage.ts'
import { competitionRanks } from './competition-rank.ts'
import { exitOutcome } from './exit-rule.ts'
import { screen } from './screening.ts'
import type { ExitOutcome, GroupVoice } from './stage-ranking.ts'
import { stageRules } from './stage-rules.ts'
import { stageValues } from './stage-values.ts'

/** Marks of one rater: ideas × criteria (in the order of `criteriaOf`), row by row, NaN where there is no value. */
export type WhatIfRater = { id: string; workingGroupId: string; marks: Float64Array }

/** A stage with all its marks, gathered once, so that trying out something else takes milliseconds. */
export type WhatIfStage = {
  stage: Pick<Stage, 'exitRule' | 'minimumRaters'>
  catalogue: CriteriaCatalogue
  groups: readonly GroupVoice[]
  raters: readonly WhatIfRater[]
  /** Agreed values in the same table as the marks, NaN elsewhere; they hold whoever is heard. */
  agreed?: ArrayLike<number>
}

/** What is tried out. Ids that the stage does not know are passed over. */
export type WhatIfSettings = {
  /** Raw weights by id of the criterion; a criterion that is not named keeps its own. */
  weights: ReadonlyMap<string, number>
  /** Criteria, raters and groups that take no part; a criterion that is off asks for no threshold either. */
  off: ReadonlySet<string>
}

/** Per idea, in the order of the rows; null means "not known". */
export type WhatIfResult = {
  value: (number | null)[]
  rank: (number | null)[]
  exit: ExitOutcome[]
  /** Weight share of each criterion, in the order of `criteriaOf`; null when nothing weighs anything. */
  shares: readonly number[] | null
}

/**
 * The ranking of a stage under other weights, or without some criteria, raters or groups. The same steps as `rankStage`
 * without what only a detailed view needs; with nothing changed it gives the same values, ranks and outcomes.
 *
 * @throws WeightsProblem for a negative weight.
 * @example
 * import { workingGroups } from '../stages/norderstedter-weg.ts'
 * import { whatIf } from './what-if.ts'
 * const marks = Float64Array.of(4, 2, 3, 3, 3, 5, 4, 3, 3, 3)
 * const raters = [{ id: 'r', workingGroupId: 'g', marks }]
 * const stage = { ...workingGroups, groups: [{ id: 'g', weight: 1 }], raters }
 * whatIf(stage, { weights: new Map(), off: new Set() }).rank // → [1, 2]
 * whatIf(stage, { weights: new Map(), off: new Set(['complexity']) }).rank // → [2, 1]
 * whatIf(stage, { weights: new Map([['benefit', 1000]]), off: new Set() }).rank // → [2, 1]
 */
export function whatIf(
  { stage, catalogue, groups, raters, agreed }: WhatIfStage,
  settings: WhatIfSettings,
): WhatIfResult {
  const criteria = criteriaOf(catalogue)
  const asked = raters.filter(
    ({ id, workingGroupId }) => !settings.off.has(id) && !settings.off.has(workingGroupId),
  )
  const cells = raters[0]?.marks.length ?? 0
  const { overall: means } = groupMeans(
    groups.map(({ id, weight }) => ({
      weight,
      raters: asked.filter(({ workingGroupId }) => workingGroupId === id).map(({ marks }) => marks),
    })),
    cells,
  )
  const overall = settledMeans(means, agreed)
  const tried = criteria.map((criterion) => triedCriterion(criterion, settings))
  const rules = stageRules(catalogue, criteria).filter(({ criterionId }) => !settings.off.has(criterionId))
  const screened = screen(overall, criteria.length, rules)
  const { value: values, shares } = stageValues(catalogue, tried, overall)
  const value = Array.from(values, (one) => (Number.isNaN(one) ? null : one))
  const rank = competitionRanks(value.map((one, row) => (screened[row]?.status === 'pass' ? one : null)))
  const enough = enoughMarks(asked, {
    criteria,
    off: settings.off,
    least: stage.minimumRaters,
    rows: value.length,
  })
  const exit = value.map((one, row) =>
    exitOutcome(stage, {
      value: one,
      rank: rank[row] ?? null,
      status: screened[row]?.status ?? 'unknown',
      enoughRaters: enough[row] ?? false,
    }),
  )
  return { value, rank, exit, shares }
}

function triedCriterion(criterion: Criterion, { weights, off }: WhatIfSettings): Criterion {
  return { ...criterion, weight: off.has(criterion.id) ? 0 : (weights.get(criterion.id) ?? criterion.weight) }
}

type Asked = { criteria: readonly Criterion[]; off: ReadonlySet<string>; least: number; rows: number }

/** Does every mark of a criterion that takes part rest on enough values? */
function enoughMarks(raters: readonly WhatIfRater[], { criteria, off, least, rows }: Asked): boolean[] {
  const width = criteria.length
  const counts = new Uint32Array(rows * width)
  for (const { marks } of raters)
    for (let cell = 0; cell < counts.length; cell += 1)
      if (!Number.isNaN(marks[cell] ?? Number.NaN)) counts[cell] = (counts[cell] ?? 0) + 1
  const required = criteria.map((criterion) => {
    const asked = raters.filter(({ workingGroupId }) => isAsked(criterion, workingGroupId)).length
    return requiredMarks(least, criterion, asked)
  })
  return Array.from({ length: rows }, (_, row) =>
    criteria.every(
      ({ id }, column) => off.has(id) || (counts[row * width + column] ?? 0) >= (required[column] ?? least),
    ),
  )
}
