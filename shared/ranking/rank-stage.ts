import { requiredMarks } from '../stages/asked-groups.ts'
import type { Stage } from '../stages/stage.ts'
import { competitionRanks, tiedRanks } from './competition-rank.ts'
import { exitOutcome } from './exit-rule.ts'
import { screen } from './screening.ts'
import { countsOf, gatherMarks, type StageMarks } from './stage-marks.ts'
import type {
  CriterionResult,
  IdeaResult,
  RankStageInput,
  ScreeningReason,
  StageRanking,
} from './stage-ranking.ts'
import { stageRules } from './stage-rules.ts'
import { stageValues, type StageValues } from './stage-values.ts'
import { weightShares } from './weight-shares.ts'

/**
 * The ranking of a stage, from what the raters said to what the exit rule proposes: means inside each working group,
 * then over the groups, or the value agreed on in their place; knock-outs and thresholds; partial values along the fixed ends of the scales; the weighted sum with
 * its interval where marks are missing; competition ranks among the ideas that pass.
 *
 * Everything is computed from the arguments: the same input gives the same result on every machine.
 *
 * @throws WeightsProblem for a negative weight of a criterion, RangeError for one of a group or a criterion without scale.
 * @example
 * import { workingGroups } from '../stages/norderstedter-weg.ts'
 * import { rankStage } from './rank-stage.ts'
 * const mark = (ideaId, criterionId, value) => ({ ideaId, criterionId, raterId: 'r', revision: 1, state: 'value', value })
 * const scores = [mark('lockers', 'benefit', 4), mark('lockers', 'complexity', 2), mark('app', 'benefit', 5)]
 * const raters = [{ id: 'r', name: 'Ruth', workingGroupId: 'g' }]
 * const ranking = rankStage({ ...workingGroups, ideaIds: ['lockers', 'app'], groups: [{ id: 'g', weight: 1 }], raters, scores })
 * ranking.order // → ["app", "lockers"]
 * ranking.ideas.map(({ rank, tied, complete }) => [rank, tied, complete]) // → [[2, false, false], [1, false, false]]
 * Math.round(ranking.ideas[0].value * 1000) // → 709
 */
export function rankStage(input: RankStageInput): StageRanking {
  const { stage, catalogue, ideaIds, groups } = input
  const marks = gatherMarks(input)
  const { criteria } = marks
  const rules = stageRules(catalogue, criteria)
  const screened = screen(marks.overall, criteria.length, rules)
  const values = stageValues(catalogue, criteria, marks.overall)
  const ranks = competitionRanks(
    ideaIds.map((_, row) => (screened[row]?.status === 'pass' ? known(values.value[row]) : null)),
  )
  const tied = tiedRanks(ranks)
  const ideas = ideaIds.map((ideaId, row): IdeaResult => {
    const screening = screened[row] ?? { status: 'unknown', reasons: [] }
    const reasons = screening.reasons.flatMap(({ rule, outcome }): ScreeningReason[] => {
      const asked = rules[rule]
      if (!asked) return []
      const found = known(marks.overall[row * criteria.length + asked.criterion])
      const { criterionId, kind, op, value } = asked
      return [{ criterionId, kind, outcome, op, required: value, found }]
    })
    return ideaResult({
      stage,
      marks,
      values,
      row,
      ideaId,
      screening: { status: screening.status, reasons },
      rank: ranks[row] ?? null,
      tied: tied[row] ?? false,
    })
  })
  return {
    stageId: stage.id,
    catalogueId: catalogue.id,
    catalogueVersion: catalogue.version,
    criteria: criteria.map(({ id, kind }, column) => ({
      criterionId: id,
      weightShare: kind === 'scored' ? (values.shares?.[column] ?? null) : null,
    })),
    groups: weighedGroups(groups, marks.raterIds),
    ideas,
    order: ideasByRank(ideas),
  }
}

type IdeaFacts = Pick<IdeaResult, 'ideaId' | 'screening' | 'rank' | 'tied'> & {
  stage: Stage
  marks: StageMarks
  values: StageValues
  row: number
}

function ideaResult({ stage, marks, values, row, ...idea }: IdeaFacts): IdeaResult {
  const criteria = marks.criteria.map((_, column) => criterionResult(marks, values, { row, column, stage }))
  const value = known(values.value[row])
  const enoughRaters = criteria.every(({ counts, required }) => counts.value >= required)
  const { rank, screening } = idea
  return {
    ...idea,
    criteria: shareOutGaps(criteria, values.shares),
    value,
    lower: known(values.lower[row]),
    upper: known(values.upper[row]),
    complete: criteria.every(
      ({ partialValue }, column) => (values.shares?.[column] ?? 0) === 0 || partialValue !== null,
    ),
    enoughRaters,
    benefit: known(values.benefit[row]),
    complexity: known(values.complexity[row]),
    exit: exitOutcome(stage, { value, rank, status: screening.status, enoughRaters }),
  }
}

function criterionResult(
  marks: StageMarks,
  values: StageValues,
  { row, column, stage }: { row: number; column: number; stage: Stage },
): CriterionResult {
  const cell = row * marks.criteria.length + column
  const groupMeans = marks.means.byGroup.map((means) => known(means[cell]))
  const present = groupMeans.filter((mean) => mean !== null)
  return {
    criterionId: marks.criteria[column]?.id ?? '',
    groupMeans,
    overall: known(marks.overall[cell]),
    markMean: known(marks.means.overall[cell]),
    pooled: known(marks.means.pooled[cell]),
    spread: present.length < 2 ? null : Math.max(...present) - Math.min(...present),
    counts: countsOf(marks, cell),
    required: requiredMarks(stage.minimumRaters, marks.criteria[column] ?? {}, marks.asked[column] ?? 0),
    partialValue: known(values.partial[cell]),
    effectiveShare: null,
    contribution: null,
  }
}

/** Each criterion's part in the value of the idea, after its gaps have been shared out over what is there. */
function shareOutGaps(criteria: CriterionResult[], shares: readonly number[] | null): CriterionResult[] {
  if (!shares) return criteria
  const present = criteria.reduce(
    (sum, { partialValue }, column) => sum + (partialValue === null ? 0 : (shares[column] ?? 0)),
    0,
  )
  for (const [column, criterion] of criteria.entries()) {
    if (criterion.partialValue === null || present === 0) continue
    criterion.effectiveShare = (shares[column] ?? 0) / present
    criterion.contribution = criterion.effectiveShare * criterion.partialValue
  }
  return criteria
}

function weighedGroups(groups: RankStageInput['groups'], raterIds: string[][]): StageRanking['groups'] {
  const weights = groups.map(({ weight }) => weight)
  const shares = weights.every((weight) => weight === 0) ? null : weightShares(weights)
  return groups.map(({ id }, index) => ({
    id,
    weightShare: shares?.[index] ?? null,
    raterIds: raterIds[index] ?? [],
  }))
}

const last = Number.MAX_SAFE_INTEGER

/** Sorting is stable, so ties and unranked ideas keep the order of the input. */
function ideasByRank(ideas: readonly IdeaResult[]): string[] {
  return ideas.toSorted((a, b) => (a.rank ?? last) - (b.rank ?? last)).map(({ ideaId }) => ideaId)
}

function known(entry: number | undefined): number | null {
  return entry === undefined || Number.isNaN(entry) ? null : entry
}
