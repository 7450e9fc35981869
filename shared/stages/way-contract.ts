import { oc } from '@orpc/contract'
import { z } from 'zod'
import { problemErrors } from '../problem.ts'
import { wayIds } from './way-templates.ts'

const procedure = oc.errors(problemErrors)

/** What a new stage begins with: a stage of a template, a copy of one of the way as it is now, or nothing. */
export const stageBeginning = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('template'), templateId: z.string() }),
  z.object({ kind: z.literal('copy'), stageId: z.string() }),
  z.object({ kind: z.literal('empty') }),
])

export type StageBeginning = z.infer<typeof stageBeginning>

const done = z.object({ sequence: z.number() })

export const wayContract = {
  /** Lays a whole way where there is none. @throws `already-filled` */
  lay: procedure.input(z.object({ way: z.enum(wayIds) })).output(done),
  /**
   * Adds a stage at the end, begun as `from` says. With `letIn`, ideas that have passed the last stage so far and are still in
   * selection enter it.
   */
  addStage: procedure
    .input(
      z.object({
        from: stageBeginning,
        name: z.string().trim().min(1).max(200),
        letIn: z.boolean(),
      }),
    )
    .output(done.extend({ id: z.string() })),
  /** How many ideas `letIn` would let in. */
  countWaiting: procedure.output(z.number()),
  /** @throws `stage-entered` when there are ideas in one of the two stages that would change places */
  moveStage: procedure
    .input(z.object({ id: z.string(), by: z.union([z.literal(-1), z.literal(1)]) }))
    .output(done),
  /** @throws `stage-needed` when ideas have entered it or marks were given */
  removeStage: procedure.input(z.object({ id: z.string() })).output(done),
}
