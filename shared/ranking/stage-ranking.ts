import type { AgreedValue } from '../scores/agreed-value.ts'
import type { Rater, Score, StateCounts } from '../scores/score.ts'
import type { CriteriaCatalogue, Stage } from '../stages/stage.ts'
import type { RuleOutcome } from './screening.ts'

/**
 * What goes into the ranking of a stage and what comes out: the one result from which the screen, the paper and the
 * workbook take their numbers. Points are on the scale of the criterion; shares, partial values and overall values run from
 * 0 to 1 with 1 the best; null means "not known", never 0.
 */

/** A working group with its raw weight; 1 for everybody is the equal voice. */
export type GroupVoice = { id: string; weight: number }

export type RankStageInput = {
  stage: Stage
  catalogue: CriteriaCatalogue
  /** The ideas in this stage; the result keeps their order. */
  ideaIds: readonly string[]
  /** Groups whose voice counts, in the order of the screen. Leaving one out switches it off together with its raters. */
  groups: readonly GroupVoice[]
  /** Everybody asked. A rater without a group in `groups` is not asked. */
  raters: readonly Rater[]
  /** A score of an idea, criterion or rater that takes no part is passed over; a missing one is `open`. */
  scores: readonly Score[]
  /** Count instead of the mean over the groups; what the groups say stays as it is. */
  agreed?: readonly AgreedValue[]
}

/** One idea on one criterion. */
export type CriterionResult = {
  criterionId: string
  /** Mean of each group in points, in the order of the groups. */
  groupMeans: (number | null)[]
  /** The agreed value, else the weighted mean over the groups that have one. */
  overall: number | null
  /** The weighted mean over the groups, also where a value is agreed. */
  markMean: number | null
  /** Plain mean over all raters, for comparison only. */
  pooled: number | null
  /** Highest minus lowest group mean; null with fewer than two groups. */
  spread: number | null
  counts: StateCounts
  /** How many values it needs before the idea is decided. */
  required: number
  /** Scored criteria only, as the next two. */
  partialValue: number | null
  /** Weight share after the gaps of this idea have been shared out; null where the mark is missing. */
  effectiveShare: number | null
  /** `effectiveShare` × `partialValue`; the contributions of an idea add up to its value. */
  contribution: number | null
}

/** Why an idea does not pass, or not yet. `required` and `found` are in points. */
export type ScreeningReason = {
  criterionId: string
  kind: 'knock-out' | 'threshold'
  outcome: 'fail' | 'unknown'
  op: '>=' | '<='
  required: number
  found: number | null
}

/** What the exit rule says. `undecided` waits for marks, for talk or for a person. */
export type ExitOutcome = 'goes-on' | 'stays' | 'undecided'

export type IdeaResult = {
  ideaId: string
  /** One per criterion, in the order of the result's `criteria`. */
  criteria: CriterionResult[]
  /**
   * Weighted sum, with the weights of missing criteria shared out over the rest; null when nothing weighty is there. Also
   * given for ideas that do not pass, because with fixed scales it does not depend on who takes part.
   */
  value: number | null
  /** Value if every gap turned out worst and best; both equal `value` when nothing is missing. */
  lower: number | null
  upper: number | null
  /** No scored criterion of weight above 0 is without a mark. */
  complete: boolean
  /** Every mark rests on at least as many values as the stage asks for. */
  enoughRaters: boolean
  screening: { status: RuleOutcome; reasons: ScreeningReason[] }
  /** Competition rank among the ideas that pass the screening and have a value. */
  rank: number | null
  tied: boolean
  /** Axes of the chart, 0 to 1: weighted mean of the benefit criteria, and of the effort criteria with 1 the most complex. */
  benefit: number | null
  complexity: number | null
  exit: ExitOutcome
}

/** A criterion as the ranking used it. `weightShare` is null for knock-outs and when the weights have no sum. */
export type WeighedCriterion = { criterionId: string; weightShare: number | null }

export type StageRanking = {
  stageId: string
  catalogueId: string
  catalogueVersion: number
  /** All criteria by position. */
  criteria: WeighedCriterion[]
  /** `weightShare` is null when the weights of the groups have no sum. */
  groups: { id: string; weightShare: number | null; raterIds: string[] }[]
  /** In the order of the input. */
  ideas: IdeaResult[]
  /** Ideas by rank; ties in the order of the input; unranked ones last, in the order of the input. */
  order: string[]
}
