import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'
import { problemErrors } from '../problem.ts'
import { trailEntryView } from '../trail-contract.ts'
import { jobInput, withProgress } from '../progress.ts'
import { cataloguePair, ideaLineageView } from './lineage.ts'
import { type IdeaLine, ideaPatch, ideaTextFields, ideaView } from './idea.ts'

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

const done = z.object({ sequence: z.number() })
const doneAs = z.object({ sequence: z.number(), id: z.string(), number: z.string() })

export const ideasContract = {
  /** All ideas by number, in pieces. */
  list: procedure.output(eventIterator(z.custom<IdeaLine[]>())),
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
  /** Ideas that live on in this one, and those that this one lives on in. */
  lineage: procedure.input(z.object({ id: z.string() })).output(ideaLineageView),
  /** Likely pairs of the whole catalogue, the likest first; pairs that were told apart are left out. */
  duplicates: procedure.input(jobInput).output(withProgress(z.array(cataloguePair))),
  /**
   * One idea survives, the others live on in it with all they have. @throws `idea-absorbed`, `already-pilot`,
   * `no-such-idea`
   */
  merge: procedure
    .input(z.object({ survivorId: z.string(), absorbedIds: z.array(z.string()).min(1).max(200) }))
    .output(done),
  /** A new idea above others, which live on in it. @throws as `merge` */
  bundle: procedure
    .input(
      z.object({
        title: z.string().trim().min(1).max(300),
        text: z.string().max(20_000),
        memberIds: z.array(z.string()).min(2).max(200),
      }),
    )
    .output(doneAs),
  /** Two or more new ideas in place of one. @throws as `merge` */
  split: procedure
    .input(
      z.object({
        id: z.string(),
        parts: z
          .array(z.object({ title: z.string().trim().min(1).max(300), text: z.string().max(20_000) }))
          .min(2)
          .max(20),
      }),
    )
    .output(doneAs),
  /** The two are not the same; the pair is not proposed again. */
  tellApart: procedure.input(z.object({ ideaId: z.string(), otherIdeaId: z.string() })).output(done),
  /** A new idea with the next free number. */
  create: procedure
    .input(z.object({ title: z.string().trim().min(1).max(300) }))
    .output(z.object({ sequence: z.number(), id: z.string(), number: z.string() })),
}
