import { z } from 'zod'

/** The ordered lists of the programme, by the table they are kept in. */
export const programmeLists = [
  'guideline',
  'fieldOfAction',
  'workingGroup',
  'politicalGroup',
  'body',
] as const

export type ProgrammeList = (typeof programmeLists)[number]

export const bodyKinds = ['council', 'main-committee', 'committee'] as const

export type BodyKind = (typeof bodyKinds)[number]

const name = z.string().trim().min(1).max(200)
const shortName = z.string().trim().min(1).max(40)
const count = z.number().int().min(0).max(999)
const leadDays = z.number().int().min(0).max(365)

export const guidelineFields = z.object({ title: name, text: z.string().trim().max(5000) })
export const fieldOfActionFields = z.object({ name, description: z.string().trim().max(5000) })
export const workingGroupFields = z.object({ name, shortName, weight: z.number().min(0).max(1000) })
export const politicalGroupFields = z.object({ name, seats: count })

/** `summonsDays` and `handInDays` count calendar days back from a meeting. */
export const bodyFields = z.object({
  name,
  shortName,
  kind: z.enum(bodyKinds),
  votingMembers: count,
  summonsDays: leadDays,
  handInDays: leadDays,
  usualTime: z.string().trim().max(20),
})

/** Changed fields of an entry, together with the list it belongs to. */
export const entryEdit = z.discriminatedUnion('list', [
  z.object({ list: z.literal('guideline'), patch: guidelineFields.partial() }),
  z.object({ list: z.literal('fieldOfAction'), patch: fieldOfActionFields.partial() }),
  z.object({ list: z.literal('workingGroup'), patch: workingGroupFields.partial() }),
  z.object({ list: z.literal('politicalGroup'), patch: politicalGroupFields.partial() }),
  z.object({ list: z.literal('body'), patch: bodyFields.partial() }),
])

export type EntryEdit = z.infer<typeof entryEdit>

const entry = { id: z.string(), revision: z.number() }

export const guidelineView = guidelineFields.extend(entry)
export const fieldOfActionView = fieldOfActionFields.extend(entry)
export const workingGroupView = workingGroupFields.extend(entry)
export const politicalGroupView = politicalGroupFields.extend(entry)
export const bodyView = bodyFields.extend(entry)

export type GuidelineView = z.infer<typeof guidelineView>
export type FieldOfActionView = z.infer<typeof fieldOfActionView>
export type WorkingGroupView = z.infer<typeof workingGroupView>
export type PoliticalGroupView = z.infer<typeof politicalGroupView>
export type BodyView = z.infer<typeof bodyView>
