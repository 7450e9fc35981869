import { oc } from '@orpc/contract'
import { z } from 'zod'
import { problemErrors } from '../problem.ts'
import { jobInput, withProgress } from '../progress.ts'
import { fundingFlip } from './funding-flip.ts'
import { leftOutReasons } from './selection-contract.ts'

const procedure = oc.errors(problemErrors)

/** Money is in whole cents; points are hundredths of the points from 0 to 100. See `FundingAnswer`. */
export const fundingView = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('no-candidate'), reason: z.enum(leftOutReasons) }),
  z.object({ kind: z.literal('no-selection') }),
  z.object({ kind: z.literal('chosen'), percent: z.number() }),
  z.object({
    kind: z.literal('left'),
    points: z.number(),
    cents: z.number(),
    shortfalls: z.array(
      z.object({ ruleId: z.string(), needed: z.number(), left: z.number(), missing: z.number() }),
    ),
    rules: z.array(z.string()),
    instead: z
      .object({
        points: z.number(),
        cents: z.number(),
        shifts: z.array(z.object({ ideaId: z.string(), from: z.number(), to: z.number() })),
      })
      .nullable(),
    changes: z.array(fundingFlip),
  }),
])

export type FundingView = z.infer<typeof fundingView>

export const fundingContract = {
  /** Why an idea is not part of the best selection of a scenario, and what would bring it in. Problem: `no-such-idea`. */
  read: procedure
    .input(jobInput.extend({ scenarioId: z.string(), ideaId: z.string() }))
    .output(withProgress(fundingView)),
}
