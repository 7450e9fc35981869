import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'
import { problemErrors } from '../problem.ts'
import { jobInput } from '../progress.ts'
import { exitRule } from '../stages/stages-contract.ts'
import { scoreSources } from './open-marks.ts'
import { weightSources } from './robustness-problem.ts'

const procedure = oc.errors(problemErrors)

/** Shares run from 0 to 1; counts are counts of runs. */

export const robustnessModel = z.object({ weights: z.enum(weightSources), scores: z.enum(scoreSources) })

/** So many runs a person watches; the largest error of a share is then 0.5 percentage points (one standard error). */
export const usualRuns = 10_000

/** Any whole number will do; the same one always gives the same result. */
export const usualSeed = 1

/** What is taken as open, and how often and from which seed it is drawn. */
export const robustnessSettings = z.object({
  model: robustnessModel,
  seed: z.number().int().min(0).max(999_999_999),
  runs: z.number().int().min(1000).max(100_000),
})

export type RobustnessSettings = z.infer<typeof robustnessSettings>

export const robustnessOrder = robustnessSettings.extend({ stageId: z.string() })

export type RobustnessOrder = z.infer<typeof robustnessOrder>

export const robustIdea = z.object({
  ideaId: z.string(),
  number: z.string(),
  title: z.string(),
  rank: z.number(),
  /** What the exit rule proposes now. */
  isSelected: z.boolean(),
  /** How often it had each rank, from rank 1 on. */
  rankCounts: z.array(z.number()),
  /** How often the exit rule would have taken it; null where the rule has no cut-off. */
  selectedCount: z.number().nullable(),
  expectedRank: z.number(),
  /** Mean weights of the runs in which it came first, in the order of the criteria; null if it never did. */
  centralWeights: z.array(z.number()).nullable(),
  /** How often it comes first under those weights; null before the end of a run and for ideas without such weights. */
  confidence: z.number().nullable(),
  /** Its neighbours in the ranking, by place in the list of ideas, and how often it is ahead of them; ties count half. */
  rivals: z.array(z.object({ place: z.number(), ahead: z.number() })),
})

export type RobustIdea = z.infer<typeof robustIdea>

export const robustnessView = z.object({
  stage: z.object({ id: z.string(), name: z.string(), exitRule }),
  model: robustnessModel,
  seed: z.number(),
  /** Runs asked for, and those done so far. */
  runs: z.number(),
  samples: z.number(),
  /** Largest standard error of the rank shares so far. */
  error: z.number(),
  criteria: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      share: z.number(),
      /** Ends between which its share was drawn. */
      low: z.number(),
      high: z.number(),
    }),
  ),
  /** By present rank. */
  ideas: z.array(robustIdea),
  /** Numbers of the ideas without a rank, which take no part. */
  leftOut: z.array(z.string()),
  /** Numbers of the ranked ideas that the exit rule leaves undecided for want of marks; here they count as decided. */
  waiting: z.array(z.string()),
  /** Marks that nobody gave, drawn from their whole scale. */
  missing: z.number(),
  /** Statements on weights that the model could use. */
  statements: z.number(),
})

export type RobustnessView = z.infer<typeof robustnessView>

export const robustnessContract = {
  /**
   * Ranks a stage again and again, each time with other weights and marks within what was left open, and tells how it
   * stands after every part of the runs. Null: the stage has no ranking that could be tried.
   */
  run: procedure
    .input(jobInput.extend(robustnessOrder.shape))
    .output(
      eventIterator(
        z.discriminatedUnion('kind', [
          z.object({ kind: z.literal('so-far'), view: robustnessView }),
          z.object({ kind: z.literal('done'), result: robustnessView.nullable() }),
        ]),
      ),
    ),
}
