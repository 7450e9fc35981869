import { z } from 'zod'
import { bodyView, politicalGroupView } from './programme-lists.ts'

export const meetingStates = ['scheduled', 'invited', 'held', 'cancelled'] as const

export type MeetingState = (typeof meetingStates)[number]

export const newMeeting = z.object({
  bodyId: z.string(),
  heldOn: z.iso.date(),
  time: z.string().trim().max(20),
  place: z.string().trim().max(200),
})

export type NewMeeting = z.infer<typeof newMeeting>

export const meetingFields = newMeeting.extend({ state: z.enum(meetingStates) })

export const meetingView = meetingFields.extend({ id: z.string(), revision: z.number() })

export type MeetingView = z.infer<typeof meetingView>

/** Everything about the bodies of the council; meetings in order of time, past ones among them. */
export const councilView = z.object({
  today: z.string(),
  politicalGroups: z.array(politicalGroupView),
  bodies: z.array(bodyView),
  meetings: z.array(meetingView),
})

export type CouncilView = z.infer<typeof councilView>
