import { oc } from '@orpc/contract'
import { z } from 'zod'
import { problemErrors } from '../problem.ts'

const procedure = oc.errors(problemErrors)

export const workshopView = z.object({
  id: z.string(),
  number: z.string(),
  title: z.string(),
  heldOn: z.string().nullable(),
  place: z.string(),
  district: z.string(),
  workingGroup: z.string().nullable(),
  /** People counted at the door; null when nobody counted. */
  participants: z.number().nullable(),
  /** Volunteers known by name who attended. */
  volunteers: z.number(),
  ideas: z.number(),
})

export type WorkshopView = z.infer<typeof workshopView>

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
}
