import { z } from 'zod'

/** What is known of a workshop; its number is given by the program. */
export const workshopFields = z.object({
  title: z.string().trim().min(1).max(300),
  heldOn: z.iso.date().nullable(),
  place: z.string().trim().max(200),
  district: z.string().trim().max(200),
  workingGroupId: z.string().nullable(),
  facilitator: z.string().trim().max(200),
  /** People counted at the door; null when nobody counted. */
  participants: z.number().int().min(0).max(100_000).nullable(),
})

export type WorkshopFields = z.infer<typeof workshopFields>

export const workshopView = workshopFields.extend({
  id: z.string(),
  revision: z.number(),
  number: z.string(),
  /** Short name of the working group. */
  workingGroup: z.string().nullable(),
  /** Volunteers known by name who attended. */
  volunteers: z.number(),
  ideas: z.number(),
})

export type WorkshopView = z.infer<typeof workshopView>

/**
 * The number of the next workshop: one more than the highest there is, so that a number is not given again while a later
 * one exists.
 *
 * @example
 * import { nextWorkshopNumber } from './workshops.ts'
 * nextWorkshopNumber([]) // → 'WS-01'
 * nextWorkshopNumber(['WS-01', 'WS-12']) // → 'WS-13'
 */
export function nextWorkshopNumber(numbers: readonly string[]): string {
  const highest = numbers.reduce((most, number) => Math.max(most, Number(number.replace(/^\D+/, '')) || 0), 0)
  return `WS-${String(highest + 1).padStart(2, '0')}`
}
