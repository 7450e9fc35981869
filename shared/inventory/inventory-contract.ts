import { oc } from '@orpc/contract'
import { z } from 'zod'
import { problemErrors } from '../problem.ts'

export const existingProjectView = z.object({
  id: z.string(),
  number: z.string(),
  name: z.string(),
  owner: z.string(),
  description: z.string(),
  state: z.string(),
  fieldsOfAction: z.array(z.string()),
  /** How many ideas would extend it, and how many turned out to be it. */
  extendedBy: z.number(),
  sameAs: z.number(),
})

export type ExistingProjectView = z.infer<typeof existingProjectView>

export const inventoryContract = {
  /** What exists already, by number. */
  list: oc.errors(problemErrors).output(z.array(existingProjectView)),
}
