import { oc } from '@orpc/contract'
import { z } from 'zod'
import { problemErrors } from '../problem.ts'
import { exitProposal } from './exit-proposal.ts'
import { exitRule } from './exit-rule-view.ts'
import { passagesContract } from './passages-contract.ts'
import { cataloguesContract } from './catalogue-contract.ts'
import { catalogueView } from './catalogue-view.ts'
import { stageKinds } from './stage.ts'
import { wayContract } from './way-contract.ts'

const procedure = oc.errors(problemErrors)

export { exitRule }

/** `in` is everything that has entered the stage; it is the sum of the other three. */
export const stageCounts = z.object({
  in: z.number(),
  passed: z.number(),
  stopped: z.number(),
  open: z.number(),
})

export type StageCounts = z.infer<typeof stageCounts>

export const stageView = z.object({
  id: z.string(),
  revision: z.number(),
  name: z.string(),
  position: z.number(),
  kind: z.enum(stageKinds),
  exitRule,
  minimumRaters: z.number(),
  counts: stageCounts,
  /** Whether anybody has said anything in this stage yet. */
  hasScores: z.boolean(),
  catalogue: catalogueView,
})

export type StageView = z.infer<typeof stageView>

/** An open idea of a stage with what the exit rule says about it. */
export const ideaAtExit = exitProposal.extend({ number: z.string(), title: z.string() })

export type IdeaAtExit = z.infer<typeof ideaAtExit>

const decision = z.object({
  ideaId: z.string(),
  outcome: z.enum(['passed', 'stopped']),
  /** Decided otherwise than the rule says; then a reason is a must. */
  byHand: z.boolean(),
  reason: z.string().trim().max(2000),
})

export type Decision = z.infer<typeof decision>

export const stagesContract = {
  /** The way in order, each stage with its newest catalogue. Empty as long as there is no programme. */
  list: procedure.output(z.array(stageView)),
  catalogues: cataloguesContract,
  way: wayContract,
  passages: passagesContract,
  /** How much a criterion counts; what it asks is changed in its catalogue. */
  saveWeight: procedure
    .input(
      z.object({
        id: z.string(),
        expectedRevision: z.number(),
        weight: z.number().min(0).max(1_000_000),
      }),
    )
    .output(z.object({ sequence: z.number(), revision: z.number() })),
  saveStage: procedure
    .input(
      z.object({
        id: z.string(),
        expectedRevision: z.number(),
        name: z.string().trim().min(1).max(200).optional(),
        kind: z.enum(stageKinds).optional(),
        exitRule: exitRule.optional(),
        minimumRaters: z.number().int().min(1).max(1000).optional(),
      }),
    )
    .output(z.object({ sequence: z.number(), revision: z.number() })),
  /** What the exit rule says about the ideas still open in the stage. Changes nothing. */
  previewExit: procedure
    .input(z.object({ stageId: z.string() }))
    .output(z.object({ ideas: z.array(ideaAtExit), nextStage: z.string().nullable() })),
  /**
   * Decides ideas: those that pass enter the next stage, those that stop go to the reserve. A decision that says to follow
   * the rule is refused (`changed-since`) when the rule by now says otherwise, so what was shown is what is done.
   */
  decide: procedure
    .input(z.object({ stageId: z.string(), decisions: z.array(decision).min(1).max(20_000) }))
    .output(z.object({ sequence: z.number(), passed: z.number(), stopped: z.number() })),
}
