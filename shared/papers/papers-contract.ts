import { oc } from '@orpc/contract'
import { z } from 'zod'
import { problemErrors } from '../problem.ts'
import { jobInput, withProgress } from '../progress.ts'
import { picturesContract } from './pictures-contract.ts'
import { consultationRoles, paperKinds, paperStates } from './paper.ts'

const procedure = oc.errors(problemErrors)
const done = z.object({ sequence: z.number() })
const saved = done.extend({ revision: z.number() })
const record = { id: z.string(), expectedRevision: z.number() }
const count = z.number().int()

const headFields = z.object({
  reference: z.string().trim().max(40),
  kind: z.enum(paperKinds),
  subject: z.string().trim().min(1).max(300),
  isPublic: z.boolean(),
  leadOffice: z.string().trim().max(200),
  author: z.string().trim().max(200),
  draftedOn: z.iso.date(),
  state: z.enum(paperStates),
})

const head = headFields.extend({
  id: z.string(),
  revision: z.number(),
  number: z.string(),
  draftedOn: z.string(),
})

const vote = z.object({
  id: z.string(),
  resolutionItemId: z.string().nullable(),
  politicalGroupName: z.string().nullable(),
  yes: count,
  no: count,
  abstention: count,
  biased: count,
})

const consultationFields = z.object({
  bodyId: z.string(),
  meetingId: z.string().nullable(),
  role: z.enum(consultationRoles),
  isPublic: z.boolean(),
  agendaNumber: z.string().trim().max(40),
})

const consultation = consultationFields.extend({
  id: z.string(),
  revision: z.number(),
  bodyName: z.string(),
  heldOn: z.string().nullable(),
  state: z.enum(['planned', 'done']),
  result: z.string(),
  decidedText: z.string(),
  votes: z.array(vote),
})

const part = { id: z.string(), revision: z.number() }

export const paperView = head.extend({
  pilotIds: z.array(z.string()),
  consultations: z.array(consultation),
  resolutionItems: z.array(z.object({ ...part, text: z.string() })),
  sections: z.array(z.object({ ...part, kind: z.string(), heading: z.string(), text: z.string() })),
  annexes: z.array(z.object({ ...part, title: z.string() })),
  pictures: z.array(z.object({ ...part, title: z.string(), finding: z.string(), drawnAt: z.string() })),
})

export type PaperView = z.infer<typeof paperView>

export const paperListing = head.extend({
  pilots: z.array(z.string()),
  /** The next planned meeting that deals with it; null when there is none. */
  next: z.object({ bodyName: z.string(), heldOn: z.string().nullable() }).nullable(),
})

export type PaperListing = z.infer<typeof paperListing>

export const meetingChoice = z.object({
  id: z.string(),
  bodyId: z.string(),
  heldOn: z.string(),
  handInOn: z.string(),
})

export type MeetingChoice = z.infer<typeof meetingChoice>

/** The lists of a paper whose entries can be added, moved and taken out. */
export const paperParts = ['resolutionItem', 'paperSection', 'annex', 'consultation'] as const

/** Lists whose entries come from elsewhere can be moved and taken out only. */
export const movableParts = [...paperParts, 'paperPicture'] as const

export type PaperPart = (typeof paperParts)[number]
export type MovablePart = (typeof movableParts)[number]

export const papersContract = {
  /** Newest first. */
  list: procedure.output(z.array(paperListing)),
  get: procedure.input(z.object({ paperId: z.string() })).output(paperView),
  /** Bodies and the meetings that are still to come, to choose from. */
  listMeetings: procedure.output(
    z.object({
      today: z.string(),
      bodies: z.array(z.object({ id: z.string(), name: z.string() })),
      meetings: z.array(meetingChoice),
    }),
  ),
  /** A draft with texts made of the data of the chosen pilots and the quickest route through the bodies. */
  createDraft: procedure
    .input(z.object({ pilotIds: z.array(z.string()).min(1).max(200) }))
    .output(done.extend({ paperId: z.string(), number: z.string() })),
  saveHead: procedure.input(headFields.partial().extend(record)).output(saved),
  saveSection: procedure
    .input(
      z.object({
        ...record,
        heading: z.string().trim().min(1).max(200).optional(),
        text: z.string().max(60_000).optional(),
      }),
    )
    .output(saved),
  saveResolutionItem: procedure
    .input(z.object({ ...record, text: z.string().trim().max(8000) }))
    .output(saved),
  saveAnnex: procedure.input(z.object({ ...record, title: z.string().trim().max(300) })).output(saved),
  saveConsultation: procedure.input(consultationFields.partial().extend(record)).output(saved),
  /** Adds an empty entry at the end of a list. */
  addPart: procedure
    .input(z.object({ part: z.enum(paperParts), paperId: z.string() }))
    .output(done.extend({ id: z.string() })),
  movePart: procedure
    .input(
      z.object({ part: z.enum(movableParts), id: z.string(), by: z.union([z.literal(-1), z.literal(1)]) }),
    )
    .output(done),
  removePart: procedure.input(z.object({ part: z.enum(movableParts), id: z.string() })).output(done),
  pictures: picturesContract,
  /** Writes the Word file; the answer is a path to download it from. */
  write: procedure
    .input(jobInput.extend({ paperId: z.string() }))
    .output(withProgress(z.object({ path: z.string(), name: z.string() }))),
}
