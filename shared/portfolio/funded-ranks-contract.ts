import { oc } from '@orpc/contract'
import { z } from 'zod'
import { problemErrors } from '../problem.ts'
import { jobInput, withProgress } from '../progress.ts'
import { fundedRanks } from '../ranking/funded-ranks.ts'
import { robustnessModel } from '../ranking/robustness-contract.ts'

const procedure = oc.errors(problemErrors)

/** Money beside the ranks of a stage. */
export const fundedRanksContract = {
  /** The scenarios that take their values from this stage, in order. */
  list: procedure
    .input(z.object({ stageId: z.string() }))
    .output(z.array(z.object({ id: z.string(), name: z.string() }))),
  /**
   * How often each idea is funded when weights and scores vary as in the ranking and rough costs within their bounds, and
   * where the money ends by rank. Null: the stage has no ranking that could be tried. Changes nothing.
   */
  run: procedure
    .input(
      jobInput.extend({
        scenarioId: z.string(),
        model: robustnessModel,
        seed: z.number().int().min(0).max(999_999_999),
        blocks: z.number().int().min(1).max(500),
      }),
    )
    .output(withProgress(fundedRanks.nullable())),
}
