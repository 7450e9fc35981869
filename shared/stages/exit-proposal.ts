import { z } from 'zod'

/**
 * What the exit rule of a stage says about its ideas, ready to be read by people before it is carried out. The stage only
 * carries out; who passes is worked out by the step `ranking`.
 */

/** `goes-on` and `stays` follow from the rule; `undecided` waits for marks, for talk or for a person. */
export const exitOutcomes = ['goes-on', 'stays', 'undecided'] as const

/** Why the rule says so. `required` and `found` are points of the criterion's scale, or shares of 1, or ranks. */
export const exitReason = z.discriminatedUnion('kind', [
  z.object({
    kind: z.enum(['knock-out', 'threshold']),
    criterion: z.string(),
    outcome: z.enum(['fail', 'unknown']),
    op: z.enum(['>=', '<=']),
    required: z.number(),
    found: z.number().nullable(),
  }),
  z.object({ kind: z.literal('value-too-low'), required: z.number(), found: z.number() }),
  z.object({ kind: z.literal('rank-too-low'), required: z.number(), found: z.number() }),
  z.object({ kind: z.literal('too-few-raters'), required: z.number() }),
  z.object({ kind: z.literal('by-hand') }),
  z.object({ kind: z.literal('nothing-scored') }),
])

export type ExitReason = z.infer<typeof exitReason>

export const exitProposal = z.object({
  ideaId: z.string(),
  outcome: z.enum(exitOutcomes),
  reasons: z.array(exitReason),
  /** 0 to 1; null when nothing weighty is known. */
  value: z.number().nullable(),
  rank: z.number().nullable(),
  tied: z.boolean(),
})

export type ExitProposal = z.infer<typeof exitProposal>
