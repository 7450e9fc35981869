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

/** What the programme says of itself; saved field by field. */
export const programmeText = z.object({
  name: z.string().trim().min(1).max(200),
  city: z.string().trim().max(200),
  vision: z.string().max(5000),
  mission: z.string().max(5000),
  principles: z.string().max(20_000),
})

export type ProgrammeText = z.infer<typeof programmeText>

export const programmeContract = {
  /** The programme, or null in an empty data folder: then the start page offers the sample or an empty one. */
  find: procedure.output(programmeView.nullable()),
  createEmpty: procedure
    .input(z.object({ name: z.string().trim().min(1), city: z.string().trim() }))
    .output(z.object({ sequence: z.number() })),
  /** Saves some fields. @throws `changed-meanwhile` with the programme as stored now */
  save: procedure
    .input(z.object({ revision: z.number(), patch: programmeText.partial() }))
    .output(z.object({ sequence: z.number(), revision: z.number() })),
}
