import { oc } from '@orpc/contract'
import { z } from 'zod'
import { problemErrors } from '../problem.ts'
import { councilView, meetingFields, newMeeting } from './meetings.ts'
import {
  entryEdit,
  fieldOfActionView,
  guidelineView,
  programmeLists,
  workingGroupView,
} from './programme-lists.ts'

const procedure = oc.errors(problemErrors)
const done = z.object({ sequence: z.number() })
const saved = done.extend({ revision: z.number() })
const record = z.object({ id: z.string(), expectedRevision: z.number() })
const entry = z.object({ list: z.enum(programmeLists), id: z.string() })

export const programmeView = z.object({
  id: z.string(),
  revision: z.number(),
  name: z.string(),
  city: z.string(),
  vision: z.string(),
  mission: z.string(),
  principles: z.string(),
  guidelines: z.array(guidelineView),
  fieldsOfAction: z.array(fieldOfActionView),
  workingGroups: z.array(workingGroupView),
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
    .input(
      z.object({
        name: z.string().trim().min(1),
        city: z.string().trim(),
        /** The template of the way; the stages know which there are. */
        way: z.string().optional(),
      }),
    )
    .output(z.object({ sequence: z.number() })),
  /** Saves some fields. @throws `changed-meanwhile` with the programme as stored now */
  save: procedure
    .input(z.object({ revision: z.number(), patch: programmeText.partial() }))
    .output(z.object({ sequence: z.number(), revision: z.number() })),
  /** Adds an entry at the end of a list; everything but its name begins with a proposal. */
  addEntry: procedure
    .input(z.object({ list: z.enum(programmeLists), name: z.string().trim().min(1).max(200) }))
    .output(done.extend({ id: z.string() })),
  saveEntry: procedure.input(record.extend({ edit: entryEdit })).output(saved),
  moveEntry: procedure.input(entry.extend({ by: z.union([z.literal(-1), z.literal(1)]) })).output(done),
  /** @throws `still-needed` with the records that refer to the entry, counted by table */
  removeEntry: procedure.input(entry).output(done),
  /** Political groups, bodies and all meetings. */
  council: procedure.output(councilView),
  /** All or none. @throws `not-found` for a body that is gone */
  addMeetings: procedure
    .input(z.object({ meetings: z.array(newMeeting).min(1).max(1000) }))
    .output(done.extend({ ids: z.array(z.string()) })),
  saveMeeting: procedure.input(record.extend({ patch: meetingFields.partial() })).output(saved),
  /** @throws `still-needed` when a paper's route names it */
  removeMeeting: procedure.input(z.object({ id: z.string() })).output(done),
}
