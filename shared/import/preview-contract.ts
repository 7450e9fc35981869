import { oc } from '@orpc/contract'
import { z } from 'zod'
import { jobInput, withProgress } from '../progress.ts'
import { problemErrors } from '../problem.ts'
import type { ChangedIdea, ImportVersion } from './import-version.ts'
import type { PreviewTable } from './preview-table.ts'
import { type RefusalReason, refusalReasons } from './sheet.ts'
import type {
  CellProblem,
  Corrections,
  DuplicatePair,
  SkippedLine,
  UnderstoodIdea,
  Understanding,
} from './understanding.ts'

const procedure = oc.errors(problemErrors)

/**
 * Corrections as JSON text: thousands of them go over as one piece. They are checked in depth by the understanding itself: a
 * place that does not exist has no effect.
 */
export const correctionsText = z.string().transform((text, check): Corrections => {
  const value: unknown = parseJson(text)
  if (isCorrections(value)) return value
  check.addIssue({ code: 'custom', message: 'not corrections' })
  return z.NEVER
})

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isCorrections(value: unknown): value is Corrections {
  return typeof value === 'object' && value !== null && 'tables' in value && Array.isArray(value.tables)
}

/** What was understood of a file, before anything is written. Lines and pairs are asked for as they come into view. */
export type ImportPreview = Pick<Understanding, 'notTables' | 'warnings'> & {
  /** Names this understanding of the file; each correction makes a new one. */
  edition: string
  fileName: string
  tables: PreviewTable[]
  /** Names of fields of action as written in the file, and the field of the programme they mean (null: none, `newField`: a new one). */
  fieldNames: { written: string; fieldOfActionId: string | null }[]
  /** The same file (by SHA-256) has been imported before. */
  known: { importedAt: string; ideaCount: number } | null
  /** The file is a newer version (or the same again) of one that was imported. */
  version: ImportVersion | null
}

const importPreview = z.discriminatedUnion('outcome', [
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

/** One line of a table with every remark about it. */
export type PreviewLine = { idea: UnderstoodIdea; problems: CellProblem[] }

/** Two ideas that look the same, with what the list shows of them. */
export type ShownPair = Pick<DuplicatePair, 'kind' | 'score' | 'reason' | 'idea' | 'of'> & {
  title: string
  /** Title of the earlier of the two. */
  earlierTitle: string
  known?: { key: string; pilot?: string }
}

/** So many lines or pairs at most are asked for at once. */
export const mostAtOnce = 200

const ofEdition = z.object({ uploadId: z.string(), edition: z.string() })
const page = ofEdition.extend({ table: z.string(), from: z.number().int().min(0) })

/**
 * The pages of a preview. All but the first answer for one edition of it; they are `null` when the program does not hold that
 * edition any longer, and the preview is to be asked for again.
 */
export const previewContract = {
  /** Reads an uploaded file in its own process and says what it understands; asked again after each correction. */
  preview: procedure
    .input(jobInput.extend({ uploadId: z.string(), corrections: correctionsText.optional() }))
    .output(withProgress(importPreview)),
  /** Lines of a table by their numbers; numbers that are no ideas are left out. */
  lines: procedure
    .input(ofEdition.extend({ table: z.string(), lines: z.array(z.number()).max(mostAtOnce) }))
    .output(z.custom<PreviewLine[] | null>()),
  /** Lines that are no ideas, from one (counted from 0) on. */
  skipped: procedure.input(page).output(z.custom<SkippedLine[] | null>()),
  /** Looks for ideas that look the same, in the file and in the catalogue, and counts them by table. */
  duplicates: procedure
    .input(jobInput.extend(ofEdition.shape))
    .output(withProgress(z.custom<Record<string, number> | null>())),
  /** Known ideas about which a newer version of the file says something else, from one (counted from 0) on. */
  changes: procedure.input(page.omit({ table: true })).output(z.custom<ChangedIdea[] | null>()),
  /** The pairs of a table, once they have been looked for, from one (counted from 0) on. */
  pairs: procedure.input(page).output(z.custom<ShownPair[] | null>()),
}
