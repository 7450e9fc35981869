import { oc } from '@orpc/contract'
import { z } from 'zod'
import { problemErrors } from '../problem.ts'
import { trailEntryView } from '../trail-contract.ts'
import { ideaPatch, ideaRow, ideaTextFields, ideaView } from './idea.ts'

const procedure = oc.errors(problemErrors)

/** What an idea can point to, by name, for tables and choices. */
export const ideaChoices = z.object({
  fieldsOfAction: z.array(z.object({ id: z.string(), name: z.string() })),
  workshops: z.array(
    z.object({ id: z.string(), number: z.string(), title: z.string(), heldOn: z.string().nullable() }),
  ),
  existingProjects: z.array(z.object({ id: z.string(), number: z.string(), name: z.string() })),
})

export type IdeaChoices = z.infer<typeof ideaChoices>

/** An entry of the trail that touched this idea, with the values of the sheet before and after. */
export const ideaHistoryEntry = trailEntryView.extend({
  changes: z.array(z.object({ field: z.enum(ideaTextFields), before: z.unknown(), after: z.unknown() })),
})

export type IdeaHistoryEntry = z.infer<typeof ideaHistoryEntry>

export const ideasContract = {
  /** All ideas by number. */
  list: procedure.output(z.array(ideaRow)),
  choices: procedure.output(ideaChoices),
  /** @throws `no-such-idea` */
  get: procedure.input(z.object({ id: z.string() })).output(ideaView),
  history: procedure.input(z.object({ id: z.string() })).output(z.array(ideaHistoryEntry)),
  /**
   * Saves some fields. @throws `changed-meanwhile` when the stored revision is another than the one the person saw; its
   * `current` is the idea as it is stored now, in the shape of `get`
   */
  save: procedure
    .input(z.object({ id: z.string(), revision: z.number(), patch: ideaPatch }))
    .output(z.object({ sequence: z.number(), revision: z.number() })),
  /** A new idea with the next free number. */
  create: procedure
    .input(z.object({ title: z.string().trim().min(1).max(300) }))
    .output(z.object({ sequence: z.number(), id: z.string(), number: z.string() })),
}
