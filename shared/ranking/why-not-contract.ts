import { oc } from '@orpc/contract'
import { z } from 'zod'
import { problemErrors } from '../problem.ts'
import { exitOutcomes, exitReason } from '../stages/exit-proposal.ts'
import { catalogueView } from '../stages/catalogue-view.ts'
import { flipStep } from './flip-change.ts'

const neighbour = z.object({
  number: z.string(),
  title: z.string(),
  value: z.number(),
  distance: z.number(),
})

export const whyNotView = z.object({
  idea: z.object({
    number: z.string(),
    title: z.string(),
    standing: z.enum(['in-selection', 'pilot', 'reserve', 'absorbed']),
    standingReason: z.string(),
    /** Names of the authors who agreed to be named. */
    namedAuthors: z.array(z.string()),
  }),
  programme: z.object({ name: z.string(), city: z.string() }),
  stageName: z.string(),
  /** What the exit rule says today. Values and distances run from 0 to 1. */
  outcome: z.enum(exitOutcomes),
  value: z.number().nullable(),
  rank: z.number().nullable(),
  reasons: z.array(exitReason),
  above: neighbour.nullable(),
  lastIn: neighbour.nullable(),
  missing: z.number().nullable(),
  /** Each alone brings the idea on. */
  changes: z.array(z.array(flipStep)),
  /** What was decided in this stage; null as long as nothing was. */
  decided: z
    .object({ outcome: z.enum(['passed', 'stopped']), reason: z.string(), on: z.string().nullable() })
    .nullable(),
  /** For the names in the changes. */
  catalogue: catalogueView,
  groups: z.array(z.object({ id: z.string(), name: z.string() })),
})

export type WhyNotView = z.infer<typeof whyNotView>

export const whyNotContract = {
  /** Why an idea does not go on in a stage, and what would change it. Problem: `no-such-idea`. */
  read: oc
    .errors(problemErrors)
    .input(z.object({ stageId: z.string(), ideaId: z.string() }))
    .output(whyNotView),
}
