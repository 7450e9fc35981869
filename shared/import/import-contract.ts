import { oc } from '@orpc/contract'
import { z } from 'zod'
import { problemErrors } from '../problem.ts'
import { type ImportVersion, versionChoice } from './import-version.ts'
import { jobInput, withProgress } from '../progress.ts'
import { type RefusalReason, refusalReasons } from './sheet.ts'
import { mappingTemplate, type StoredTemplate } from './template.ts'
import type { Corrections, DuplicatePair, Understanding } from './understanding.ts'

const procedure = oc.errors(problemErrors)

/** Corrections are checked in depth by the understanding itself: a place that does not exist has no effect. */
const corrections = z.custom<Corrections>(
  (value) => typeof value === 'object' && value !== null && 'tables' in value && Array.isArray(value.tables),
)

/** In place of a field's id: the written name becomes a new field of action. */
export const newField = 'new'

/** What was understood of a file, before anything is written. */
export type ImportPreview = {
  fileName: string
  understanding: Understanding
  /** Names of fields of action as written in the file, and the field of the programme they mean (null: none, `newField`: a new one). */
  fieldNames: { written: string; fieldOfActionId: string | null }[]
  /** The same file (by SHA-256) has been imported before. */
  known: { importedAt: string; ideaCount: number } | null
  /** The file is a newer version (or the same again) of one that was imported. */
  version: ImportVersion | null
}

export const importPreview = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('understood'), preview: z.custom<ImportPreview>() }),
  z.object({
    outcome: z.literal('refused'),
    reason: z.enum(refusalReasons),
    detail: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
])

export type PreviewAnswer =
  | { outcome: 'understood'; preview: ImportPreview }
  | { outcome: 'refused'; reason: RefusalReason; detail: Record<string, string | number> }

/** Which workshop the ideas come from: none, one that is known, or a new one by its title. */
export const workshopChoice = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('known'), workshopId: z.string() }),
  z.object({
    kind: z.literal('new'),
    title: z.string().trim().min(1).max(200),
    heldOn: z.iso.date().nullable(),
  }),
])

export type WorkshopChoice = z.infer<typeof workshopChoice>

const pairSide = z.object({ table: z.string(), line: z.number() })

/** What a person decided about a pair that looks the same: the line of the file and an earlier line or a known idea. */
export const pairDecision = z.object({
  verb: z.enum(['merge', 'bundle', 'apart']),
  /** Of the bundle; without one it is called like the earlier of the two. */
  title: z.string().trim().min(1).max(300).optional(),
  idea: pairSide,
  of: pairSide.optional(),
  knownId: z.string().optional(),
})

export type PairDecision = z.infer<typeof pairDecision>

export const importResult = z.object({
  sequence: z.number(),
  ideaImportId: z.string(),
  ideaCount: z.number(),
  skippedCount: z.number(),
  updatedCount: z.number(),
  firstNumber: z.string(),
  lastNumber: z.string(),
})

export type ImportResult = z.infer<typeof importResult>

export const ideaImportView = z.object({
  id: z.string(),
  fileName: z.string(),
  sha256: z.string(),
  importedAt: z.string(),
  importedBy: z.string(),
  workshop: z.string().nullable(),
  rowsRead: z.number(),
  ideaCount: z.number(),
  skippedCount: z.number(),
  /** Entry of the trail that takes the import back. */
  sequence: z.number().nullable(),
})

export const importContract = {
  /** Reads an uploaded file in its own process and says what it understands; asked again after each correction. */
  preview: procedure
    .input(
      jobInput.extend({
        uploadId: z.string(),
        corrections: corrections.optional(),
        withoutDuplicates: z.boolean().optional(),
      }),
    )
    .output(withProgress(importPreview)),
  /** Ideas that look the same, in the file and in the catalogue; asked for after corrections have settled. */
  duplicates: procedure
    .input(jobInput.extend({ uploadId: z.string(), corrections: corrections.optional() }))
    .output(withProgress(z.array(z.custom<DuplicatePair>()))),
  /** Writes everything that is chosen in the preview, or nothing. */
  run: procedure
    .input(
      jobInput.extend({
        uploadId: z.string(),
        corrections: corrections.optional(),
        workshop: workshopChoice,
        fieldNames: z.array(z.object({ written: z.string(), fieldOfActionId: z.string().nullable() })),
        pairs: z.array(pairDecision).optional(),
        version: versionChoice.optional(),
        /** When this very file was last imported as far as the person saw; null: never. */
        knownAt: z.string().nullable().optional(),
      }),
    )
    .output(withProgress(importResult)),
  list: procedure.output(z.array(ideaImportView)),
  /** Workshops to choose from, latest first. */
  workshops: procedure.output(z.array(z.object({ id: z.string(), number: z.string(), title: z.string() }))),
  /** Mappings that are remembered for the next file with the same headings. */
  templates: procedure.output(z.array(z.custom<StoredTemplate>())),
  /** Replaces a template with the same headings. */
  saveTemplate: procedure
    .input(z.object({ template: mappingTemplate }))
    .output(z.object({ sequence: z.number(), id: z.string() })),
  renameTemplate: procedure
    .input(z.object({ id: z.string(), name: z.string().trim().min(1).max(200), revision: z.number() }))
    .output(z.object({ sequence: z.number() })),
  removeTemplate: procedure.input(z.object({ id: z.string() })).output(z.object({ sequence: z.number() })),
  /** The mapping as a JSON file, for another place or for the command line. */
  exportTemplate: procedure.input(z.object({ id: z.string() })).output(z.object({ path: z.string() })),
  /** The original file, bit for bit. */
  saveOriginal: procedure
    .input(z.object({ ideaImportId: z.string() }))
    .output(z.object({ path: z.string() })),
}
