import { oc } from '@orpc/contract'
import { z } from 'zod'
import { problemErrors } from '../problem.ts'

const procedure = oc.errors(problemErrors)

export const programmeView = z.object({
  id: z.string(),
  revision: z.number(),
  name: z.string(),
  city: z.string(),
  vision: z.string(),
  mission: z.string(),
  principles: z.string(),
  guidelines: z.array(z.object({ id: z.string(), title: z.string(), text: z.string() })),
  fieldsOfAction: z.array(z.object({ id: z.string(), name: z.string(), description: z.string() })),
  workingGroups: z.array(
    z.object({ id: z.string(), name: z.string(), shortName: z.string(), weight: z.number() }),
  ),
})

export type ProgrammeView = z.infer<typeof programmeView>

export const programmeContract = {
  /** The programme, or null in an empty data folder: then the start page offers the sample or an empty one. */
  find: procedure.output(programmeView.nullable()),
  createEmpty: procedure
    .input(z.object({ name: z.string().trim().min(1), city: z.string().trim() }))
    .output(z.object({ sequence: z.number() })),
}
