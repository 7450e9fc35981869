import { oc } from '@orpc/contract'
import { z } from 'zod'
import { problemErrors } from '../problem.ts'
import { trailEntryView } from '../trail-contract.ts'

const procedure = oc.errors(problemErrors)

/** One station of the way: how many got here. `stage` names a stage of the programme; the others are fixed. */
export const funnelStation = z.object({
  kind: z.enum(['workshops', 'ideas', 'stage', 'reserve', 'pilots', 'funded', 'decided']),
  name: z.string().nullable(),
  count: z.number(),
})

export type FunnelStation = z.infer<typeof funnelStation>

/** Something that cannot go on before somebody acts. `who` is a name of the programme, or null for the core team. */
export const waitingItem = z.object({
  kind: z.enum([
    'open-scores',
    'undecided-ideas',
    'ideas-without-field',
    'pilots-without-budget',
    'requested-budget',
    'blocked-budget',
    'paper-draft',
    'paper-consultation',
  ]),
  who: z.string().nullable(),
  count: z.number(),
  /** For money: the sum in cents. */
  cents: z.number().nullable(),
  /** For one paper or stage: its name. */
  subject: z.string().nullable(),
  /** For a consultation: the day of the meeting. */
  on: z.string().nullable(),
  /** For one paper: its id, so that the line leads straight to it. */
  paperId: z.string().nullable(),
})

export type WaitingItem = z.infer<typeof waitingItem>

export const meetingAhead = z.object({
  meetingId: z.string(),
  body: z.string(),
  heldOn: z.string(),
  time: z.string(),
  /** Last day to hand in papers, and the day the invitation must be out. */
  handInOn: z.string(),
  summonsOn: z.string(),
  /** Papers that are to be dealt with there. */
  papers: z.array(z.string()),
})

export type MeetingAhead = z.infer<typeof meetingAhead>

export const overviewView = z.object({
  programme: z.object({ name: z.string(), city: z.string(), vision: z.string() }),
  today: z.string(),
  funnel: z.array(funnelStation),
  waiting: z.array(waitingItem),
  meetings: z.array(meetingAhead),
  lastChanges: z.array(trailEntryView),
})

export type OverviewView = z.infer<typeof overviewView>

export const overviewContract = {
  /** Null in an empty data folder: then the start page offers the sample programme or an empty one. */
  get: procedure.output(overviewView.nullable()),
}
