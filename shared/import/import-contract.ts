import { oc } from '@orpc/contract'
import { z } from 'zod'
import { problemErrors } from '../problem.ts'
import { versionTaking } from './import-version.ts'
import { correctionsText, previewContract } from './preview-contract.ts'
import { jobInput, withProgress } from '../progress.ts'
import { mappingTemplate, type StoredTemplate } from './template.ts'

const procedure = oc.errors(problemErrors)

/** In place of a field's id: the written name becomes a new field of action. */
export const newField = 'new'

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
  ...previewContract,
  /** Writes everything that is chosen in the preview, or nothing. */
  run: procedure
    .input(
      jobInput.extend({
        uploadId: z.string(),
        corrections: correctionsText.optional(),
        workshop: workshopChoice,
        fieldNames: z.array(z.object({ written: z.string(), fieldOfActionId: z.string().nullable() })),
        pairs: z.array(pairDecision).optional(),
        version: versionTaking.optional(),
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
