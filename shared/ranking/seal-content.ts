import { z } from 'zod'
import { exitOutcomes } from '../stages/exit-proposal.ts'
import { criterionKinds, directions, stageKinds } from '../stages/stage.ts'
import { exitRule } from '../stages/stages-contract.ts'

/**
 * What a seal keeps of a stage: everything that its result follows from, the result, and what was decided. Written out
 * here and not taken from the screens' shapes: a seal of today must still be read when those have changed. Raters have no
 * names and their reasons are not in it, so that the file may be given to anybody.
 */

const scale = z.object({
  id: z.string(),
  name: z.string(),
  minimum: z.number(),
  maximum: z.number(),
  step: z.number(),
  steps: z.array(z.object({ value: z.number(), name: z.string(), anchor: z.string().optional() })),
})

const criterion = z.object({
  id: z.string(),
  name: z.string(),
  question: z.string(),
  kind: z.enum(criterionKinds),
  direction: z.enum(directions),
  scaleId: z.string().optional(),
  weight: z.number(),
  threshold: z.number().optional(),
  position: z.number(),
  /** Absent: every group is asked. */
  groupIds: z.array(z.string()).optional(),
})

/** Points of the scale; null where nothing was said. */
const sealedMark = z.union([z.number(), z.enum(['abstained', 'cannot-judge']), z.null()])

export type SealedMark = z.infer<typeof sealedMark>

/** Values and shares from 0 to 1; null where nothing is known. */
const sealedResult = z.object({
  ideaId: z.string(),
  value: z.number().nullable(),
  rank: z.number().nullable(),
  tied: z.boolean(),
  status: z.enum(['pass', 'fail', 'unknown']),
  exit: z.enum(exitOutcomes),
})

export type SealedResult = z.infer<typeof sealedResult>

export const sealContent = z.object({
  format: z.literal('wegweiser-seal'),
  formatVersion: z.literal(1),
  programVersion: z.string(),
  /** UTC ISO. */
  sealedAt: z.string(),
  sealedBy: z.string(),
  occasion: z.string(),
  stage: z.object({
    id: z.string(),
    name: z.string(),
    position: z.number(),
    kind: z.enum(stageKinds),
    exitRule,
    minimumRaters: z.number(),
  }),
  catalogue: z.object({
    id: z.string(),
    stageId: z.string(),
    version: z.number(),
    criteria: z.array(criterion),
    scales: z.array(scale),
  }),
  ideas: z.array(
    z.object({
      id: z.string(),
      number: z.string(),
      title: z.string(),
      decision: z.object({
        outcome: z.enum(['open', 'passed', 'stopped']),
        reason: z.string(),
        decidedOn: z.string().nullable(),
      }),
    }),
  ),
  groups: z.array(z.object({ id: z.string(), name: z.string(), weight: z.number() })),
  raters: z.array(
    z.object({
      id: z.string(),
      workingGroupId: z.string(),
      /** Ideas × criteria (by position), row by row. */
      marks: z.array(sealedMark),
    }),
  ),
  /** Values agreed on in the talk about a round; each counts instead of the marks. */
  agreed: z.array(z.object({ ideaId: z.string(), criterionId: z.string(), value: z.number() })),
  weightShares: z.array(z.object({ criterionId: z.string(), weightShare: z.number().nullable() })),
  /** In the order of the ideas. */
  result: z.array(sealedResult),
})

export type SealContent = z.infer<typeof sealContent>
