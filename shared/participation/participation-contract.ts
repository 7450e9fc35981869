import { oc } from '@orpc/contract'
import { z } from 'zod'
import { problemErrors } from '../problem.ts'
import { personFields, personView } from './people.ts'
import { workshopFields, workshopView } from './workshops.ts'

const procedure = oc.errors(problemErrors)

const done = z.object({ sequence: z.number() })
const saved = done.extend({ revision: z.number() })
const record = z.object({ id: z.string(), expectedRevision: z.number() })

/** Numbers about the volunteers. Their names and addresses stay in the table of people. */
export const volunteerSummary = z.object({
  people: z.number(),
  mayBeNamed: z.number(),
  withoutConsent: z.number(),
  /** The earliest day at which somebody's data must be deleted. */
  nextRetentionEnd: z.string().nullable(),
})

export type VolunteerSummary = z.infer<typeof volunteerSummary>

export const participationContract = {
  /** All workshops by number. */
  listWorkshops: procedure.output(z.array(workshopView)),
  summarizeVolunteers: procedure.output(volunteerSummary),
  /** A workshop with the next free number. */
  addWorkshop: procedure
    .input(z.object({ title: z.string().trim().min(1).max(300) }))
    .output(done.extend({ id: z.string(), number: z.string() })),
  saveWorkshop: procedure.input(record.extend({ patch: workshopFields.partial() })).output(saved),
  /** @throws `still-needed` when ideas, files or people belong to it */
  removeWorkshop: procedure.input(z.object({ id: z.string() })).output(done),
  /** Everybody in the table of people, by family name. Asked for only when somebody opens that table. */
  listPeople: procedure.output(z.array(personView)),
  addPerson: procedure
    .input(personFields.pick({ givenName: true, familyName: true }))
    .output(done.extend({ id: z.string() })),
  /** @throws `changed-meanwhile` with the person as `listPeople` gives it */
  savePerson: procedure.input(record.extend({ patch: personFields.partial() })).output(saved),
  /** Takes the person out together with their attendance. @throws `still-needed` for the author of an idea */
  removePerson: procedure.input(z.object({ id: z.string() })).output(done),
}
