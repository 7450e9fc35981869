import { oc } from '@orpc/contract'
import { z } from 'zod'
import { problemErrors } from '../problem.ts'

const procedure = oc.errors(problemErrors)
const done = z.object({ sequence: z.number() })
const reason = z.string().trim().max(2000)

export const overrideDecisions = ['add', 'remove'] as const

/** A person's decision for or against an idea, beside the computed result. */
export const scenarioOverride = z.object({
  id: z.string(),
  ideaId: z.string(),
  decision: z.enum(overrideDecisions),
  reason: z.string(),
  /** UTC ISO. */
  decidedAt: z.string(),
  decidedBy: z.string(),
})

/** A person's place for an idea in the start order. */
export const scenarioPlacement = scenarioOverride
  .omit({ decision: true })
  .extend({ place: z.number().int().min(1) })

export type ScenarioPlacement = z.infer<typeof scenarioPlacement>

export type ScenarioOverride = z.infer<typeof scenarioOverride>

const plannedItem = z.object({
  year: z.number().int().min(2000).max(2200),
  payerId: z.string().nullable(),
  cents: z.number().int().min(0).max(1e13),
})

export const decisionContract = {
  /** Decides on an idea by hand, in the place of an earlier decision on it. Problem: `reason-missing`. */
  decide: procedure
    .input(
      z.object({
        scenarioId: z.string(),
        ideaId: z.string(),
        decision: z.enum(overrideDecisions),
        reason,
      }),
    )
    .output(done),
  /** Takes a decision back: the computed result counts again. */
  withdraw: procedure.input(z.object({ overrideId: z.string() })).output(done),
  /** Puts an idea to a place of the start order by hand, in the place of an earlier one. Problem: `reason-missing`. */
  place: procedure
    .input(
      z.object({
        scenarioId: z.string(),
        ideaId: z.string(),
        place: z.number().int().min(1).max(1000),
        reason,
      }),
    )
    .output(done),
  /** The principle places the idea again. */
  withdrawPlace: procedure.input(z.object({ placementId: z.string() })).output(done),
  /** Makes the ideas pilots in this order, with the one reason. Problems: `reason-missing`, `already-pilot`. */
  takeOver: procedure
    .input(z.object({ scenarioId: z.string(), ideaIds: z.array(z.string()).min(1).max(1000), reason }))
    .output(done.extend({ count: z.number() })),
  /**
   * What an idea is expected to cost by year and payer; replaces what was planned for these years. Without any planned item
   * other sources count again.
   */
  planCosts: procedure
    .input(
      z.object({
        ideaId: z.string(),
        years: z.array(z.number().int()).min(1).max(50),
        items: z.array(plannedItem).max(500),
        /** What the person saw as planned in these years. Where something else is stored now: `changed-meanwhile`. */
        seen: z.array(plannedItem).max(500).optional(),
      }),
    )
    .output(done),
}
