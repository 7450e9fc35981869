import { z } from 'zod'

/** Whether the thing exists already: nobody has looked yet, it is new, it extends an existing project, it exists. */
export const relations = ['open', 'new', 'extends', 'exists'] as const
export type Relation = (typeof relations)[number]

/**
 * Still being selected, chosen as a pilot, kept in the reserve, or living on in another idea (merged, bundled, split).
 * Nothing is ever rejected for good.
 */
export const standings = ['in-selection', 'pilot', 'reserve', 'absorbed'] as const
export type Standing = (typeof standings)[number]

/** One line of the catalogue of ideas: what a table, a search or a card needs. */
export const ideaRow = z.object({
  id: z.string(),
  number: z.string(),
  title: z.string(),
  text: z.string(),
  fieldIds: z.array(z.string()),
  workshopId: z.string().nullable(),
  suggestedOn: z.string().nullable(),
  costLowCents: z.number().nullable(),
  costHighCents: z.number().nullable(),
  costPer: z.literal('year').nullable(),
  relation: z.enum(relations),
  standing: z.enum(standings),
  /** Points or votes given where the idea arose, on that source's own scale; null when none are known. */
  points: z.number().nullable(),
  hasOrigin: z.boolean(),
})

export type IdeaLine = z.infer<typeof ideaRow>

/** A cell of the line that an idea came from. `column` is written in letters, as a spreadsheet shows it. */
export const originView = z.object({
  id: z.string(),
  field: z.string(),
  fileName: z.string(),
  sheet: z.string().nullable(),
  row: z.number(),
  column: z.string(),
  raw: z.string(),
  /** The file's own heading of the cell; null when it is not known. */
  heading: z.string().nullable(),
  /** `field` names a field of the idea; else the cell was only kept. */
  isMapped: z.boolean(),
  /** The import that stored the original file; null for ideas that did not come in by an import. */
  ideaImportId: z.string().nullable(),
  importedAt: z.string().nullable(),
  importedBy: z.string().nullable(),
})

export type OriginView = z.infer<typeof originView>

/** The cell of a table of scores that a mark was read from, and what the file says about it. */
export const evidenceOriginView = z.object({
  /** The import that stored the original file. */
  scoreImportId: z.string(),
  /** As the file names them; the rater is empty when it names nobody. */
  criterion: z.string(),
  rater: z.string(),
  /** The low end of the scale is the good one. */
  isReversed: z.boolean(),
  fileName: z.string(),
  /** Empty for text files. */
  sheet: z.string(),
  cell: z.string(),
  raw: z.string(),
  importedAt: z.string(),
  importedBy: z.string(),
})

export type EvidenceOriginView = z.infer<typeof evidenceOriginView>

export const evidenceView = z.object({
  id: z.string(),
  kind: z.string(),
  value: z.number(),
  scaleMinimum: z.number().nullable(),
  scaleMaximum: z.number().nullable(),
  /** The import of ideas that brought it; then an origin of the idea has `kind` as its field. */
  ideaImportId: z.string().nullable(),
  /** Of marks out of a table of scores. */
  origin: evidenceOriginView.nullable(),
})

export type EvidenceView = z.infer<typeof evidenceView>

/** What a person may change on the idea sheet. Fields of action are part of the idea, in no order. */
export const ideaText = z.object({
  title: z.string().trim().min(1).max(300),
  text: z.string().max(20_000),
  benefit: z.string().max(20_000),
  fieldIds: z.array(z.string()).max(50),
  workshopId: z.string().nullable(),
  suggestedOn: z.iso.date().nullable(),
  costLowCents: z.int().min(0).nullable(),
  costHighCents: z.int().min(0).nullable(),
  costPer: z.literal('year').nullable(),
  relation: z.enum(relations),
  existingProjectId: z.string().nullable(),
})

export type IdeaText = z.infer<typeof ideaText>
export type EditableField = keyof IdeaText
export const ideaTextFields = Object.keys(ideaText.shape) as EditableField[]

export const ideaPatch = ideaText.partial()
export type IdeaPatch = z.infer<typeof ideaPatch>

/** Everything the idea sheet shows. Authors are counted; named only those whose consent covers it. */
export const ideaView = z.object({
  ...ideaText.shape,
  id: z.string(),
  revision: z.number(),
  number: z.string(),
  standing: z.enum(standings),
  standingReason: z.string(),
  standingSince: z.string().nullable(),
  standingBy: z.string(),
  authorCount: z.number(),
  namedAuthors: z.array(z.string()),
  evidence: z.array(evidenceView),
  origins: z.array(originView),
})

export type IdeaView = z.infer<typeof ideaView>
