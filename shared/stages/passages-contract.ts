import { oc } from '@orpc/contract'
import { z } from 'zod'
import { problemErrors } from '../problem.ts'
import { decisionRule } from './decision-rule.ts'
import { exitRule } from './exit-rule-view.ts'

/** One round of an idea in a stage. */
export const ideaStop = z.object({
  stageId: z.string(),
  /** From 1; more when the idea was taken up again. */
  round: z.number(),
  outcome: z.enum(['open', 'passed', 'stopped']),
  reason: z.string(),
  decidedOn: z.string().nullable(),
  /** Null while open, and for what was decided before the program kept it. */
  rule: decisionRule.nullable(),
  /** When and why the next round in this stage began; null for the present one. */
  takenUp: z.object({ on: z.string(), reason: z.string() }).nullable(),
})

export type IdeaStop = z.infer<typeof ideaStop>

export const ideaOnWay = z.object({
  ideaId: z.string(),
  number: z.string(),
  title: z.string(),
  standing: z.enum(['in-selection', 'pilot', 'reserve']),
  standingReason: z.string(),
  /** By stage, then by round. Empty for an idea that never entered a stage. */
  stops: z.array(ideaStop),
})

export type IdeaOnWay = z.infer<typeof ideaOnWay>

export const wayOfIdeas = z.object({
  stages: z.array(z.object({ id: z.string(), name: z.string(), exitRule })),
  ideas: z.array(ideaOnWay),
})

export type WayOfIdeas = z.infer<typeof wayOfIdeas>

export const passagesContract = {
  /** The stages in order and every idea's way through them, ideas by number. */
  list: oc.errors(problemErrors).output(wayOfIdeas),
}
