import { oc } from '@orpc/contract'
import { z } from 'zod'
import { languages } from '../language/text.ts'
import { problemErrors } from '../problem.ts'
import { jobInput, withProgress } from '../progress.ts'
import { criterionKinds, directions, stageKinds } from '../stages/stage.ts'
import { robustnessContract, robustnessSettings } from './robustness-contract.ts'
import { sealContract } from './seal-contract.ts'
import { shownLine } from './shown-line.ts'
import { weightsContract } from './weights-contract.ts'
import { whatIfView } from './what-if-view.ts'
import { whyNotContract } from './why-not-contract.ts'

const procedure = oc.errors(problemErrors)

/** Points are on the scale of the criterion; shares and values run from 0 to 1; null means "not known", never 0. */

export const rankingCriterion = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(criterionKinds),
  direction: z.enum(directions),
  /** Null for knock-outs and when the weights have no sum. */
  weightShare: z.number().nullable(),
  minimum: z.number(),
  maximum: z.number(),
})

export type RankingCriterion = z.infer<typeof rankingCriterion>

export const rankingGroup = z.object({
  id: z.string(),
  name: z.string(),
  shortName: z.string(),
  /** Null when the weights have no sum. */
  weightShare: z.number().nullable(),
  raterCount: z.number(),
})

export type RankingGroup = z.infer<typeof rankingGroup>

export const screeningStatuses = ['pass', 'fail', 'unknown'] as const

const agreedValue = z.object({
  value: z.number(),
  reason: z.string(),
  decidedBy: z.string(),
  /** UTC ISO. */
  decidedAt: z.string(),
})

const axisSpread = z.object({ least: z.number(), most: z.number() }).nullable()

export const rankedIdea = z.object({
  ideaId: z.string(),
  number: z.string(),
  title: z.string(),
  standing: z.enum(['in-selection', 'pilot', 'reserve']),
  standingReason: z.string(),
  /** Competition rank: two on 9, the next on 11. Null without a value or when the screening is not passed. */
  rank: z.number().nullable(),
  tied: z.boolean(),
  value: z.number().nullable(),
  /** The value if every gap turned out worst and best. */
  lower: z.number().nullable(),
  upper: z.number().nullable(),
  complete: z.boolean(),
  enoughRaters: z.boolean(),
  status: z.enum(screeningStatuses),
  /** Why the screening is not passed or not clear. */
  reasons: z.array(
    z.object({
      criterionId: z.string(),
      kind: z.enum(['knock-out', 'threshold']),
      outcome: z.enum(['fail', 'unknown']),
      op: z.enum(['>=', '<=']),
      required: z.number(),
      found: z.number().nullable(),
    }),
  ),
  benefit: z.number().nullable(),
  complexity: z.number().nullable(),
  /** How far the working groups place the idea apart on both axes; null with fewer than two groups. */
  groupSpread: z.object({ benefit: axisSpread, complexity: axisSpread }),
  /** Mean over the groups per criterion, in points, in the order of the criteria. */
  means: z.array(z.number().nullable()),
  /** The values among them that people agreed on, so that they count instead of the mean. */
  agreed: z.array(agreedValue.extend({ criterionId: z.string() })),
  /** How many values stand behind the idea, of how many asked for (raters × criteria). */
  valueCount: z.number(),
  askedCount: z.number(),
})

export type RankedIdea = z.infer<typeof rankedIdea>

const rankedStage = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(stageKinds),
  minimumRaters: z.number(),
  catalogueId: z.string(),
  catalogueVersion: z.number(),
})

export const rankingView = z.object({
  stage: rankedStage,
  criteria: z.array(rankingCriterion),
  groups: z.array(rankingGroup),
  /** By rank; ties by number; those without a rank last, by number. */
  ideas: z.array(rankedIdea),
})

export type RankingView = z.infer<typeof rankingView>

export const rankedCriterionView = z.object({
  criterionId: z.string(),
  /** In the order of the groups. */
  groupMeans: z.array(z.number().nullable()),
  overall: z.number().nullable(),
  /** The mean over the groups, also where a value is agreed. */
  markMean: z.number().nullable(),
  /** Highest minus lowest group mean; null with fewer than two. */
  spread: z.number().nullable(),
  counts: z.object({
    value: z.number(),
    abstained: z.number(),
    cannotJudge: z.number(),
    open: z.number(),
  }),
  partialValue: z.number().nullable(),
  effectiveShare: z.number().nullable(),
  contribution: z.number().nullable(),
  /** The value that counts instead of the mean, and why. */
  agreed: agreedValue.nullable(),
  /** Reasons that raters gave, with their group but without their names. */
  reasons: z.array(z.object({ groupId: z.string(), text: z.string() })),
})

export type RankedCriterionView = z.infer<typeof rankedCriterionView>

export const ideaRankingView = z.object({
  stage: rankedStage,
  criteria: z.array(rankingCriterion),
  groups: z.array(rankingGroup),
  idea: rankedIdea,
  /** In the order of the criteria. */
  results: z.array(rankedCriterionView),
})

export type IdeaRankingView = z.infer<typeof ideaRankingView>

export const rankingContract = {
  /**
   * The ranking of a stage; without `stageId` that of the last scoring stage with scores. Null as long as there is no way.
   * `catalogueId` asks for an older version of the catalogue, with the marks given to it.
   */
  read: procedure
    .input(z.object({ stageId: z.string().optional(), catalogueId: z.string().optional() }))
    .output(rankingView.nullable()),
  /** How the value of one idea comes about. */
  readIdea: procedure
    .input(z.object({ stageId: z.string(), ideaId: z.string(), catalogueId: z.string().optional() }))
    .output(ideaRankingView),
  weights: weightsContract,
  whyNot: whyNotContract,
  robustness: robustnessContract,
  seals: sealContract,
  /** All marks of a stage, to try other weights and voices out in the window. Changes nothing. */
  readWhatIf: procedure.input(z.object({ stageId: z.string() })).output(whatIfView),
  /**
   * Writes the ranking of a stage as a workbook with live formulas, and with what runs of these settings say of its
   * robustness (left out: the usual ones); `path` is a download.
   */
  export: procedure
    .input(
      jobInput.extend({
        stageId: z.string(),
        language: z.enum(languages),
        robustness: robustnessSettings.optional(),
        line: shownLine.optional(),
      }),
    )
    .output(withProgress(z.object({ path: z.string(), name: z.string() }))),
}
