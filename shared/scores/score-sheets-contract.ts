import { oc } from '@orpc/contract'
import { z } from 'zod'
import { refusalReasons } from '../import/sheet.ts'
import { languages } from '../language/text.ts'
import { problemErrors } from '../problem.ts'
import { jobInput, withProgress } from '../progress.ts'

const procedure = oc.errors(problemErrors)

const values = z.record(z.string(), z.union([z.string(), z.number()]))

const state = z.discriminatedUnion('state', [
  z.object({ state: z.literal('value'), value: z.number() }),
  z.object({ state: z.literal('abstained') }),
  z.object({ state: z.literal('cannot-judge') }),
  z.object({ state: z.literal('open') }),
])

const content = z.object({ state, reason: z.string() })

/** A cell of a file beside what is stored. */
export const reportLine = z.object({
  status: z.enum(['new', 'changed', 'equal', 'kept', 'invalid']),
  sheet: z.string(),
  address: z.string(),
  ideaNumber: z.string(),
  ideaTitle: z.string(),
  criterionId: z.string(),
  raterName: z.string(),
  raw: z.string(),
  entered: z.string(),
  reason: z.string(),
  before: content,
  after: content,
  /** For invalid cells: marks that may have been meant. */
  proposals: z.array(z.number()),
})

export type ReportLine = z.infer<typeof reportLine>

export const reportCounts = z.object({
  new: z.number(),
  changed: z.number(),
  equal: z.number(),
  kept: z.number(),
  invalid: z.number(),
  blank: z.number(),
})

export type ReportCounts = z.infer<typeof reportCounts>

export const reportNotes = [
  'blind',
  'blind-invalid',
  'known',
  'same-name',
  'no-marks',
  'left-out',
  'keyless',
  'second',
  'decided',
  'lost',
  'version',
  'renamed',
  'other-scale',
  'asked-anew',
  'not-asked',
  'gone',
  'missing',
] as const

export const reportRemarks = [
  'unknown-row',
  'other-title',
  'by-title',
  'edited-title',
  'other-rater',
  'missing-numbers',
  'twice',
  'missing-rows',
  'missing-column',
  'further',
  'further-keyless',
  'other-sheets',
] as const

export const reportRefusals = [
  'not-ours',
  'unreadable-key',
  'other-programme',
  'stage-gone',
  'rater-gone',
  'no-table',
] as const

/** What taking over needs and tells, whatever the kind of file. */
const plannedReport = z.object({
  stage: z.object({ id: z.string(), name: z.string() }),
  counts: reportCounts,
  /** The cells that are worth a look, invalid ones first; all but equal ones, up to a limit. */
  lines: z.array(reportLine),
  /** Cells that would be written. */
  writes: z.number(),
  /** Of what would be written: what is shown is what is done. */
  digest: z.string(),
  notes: z.array(z.object({ code: z.enum(reportNotes), values })),
})

const names = z.record(z.string(), z.string())

/** A sentence of the language files with its values. */
const reason = z.object({ key: z.string(), values })

/** See {@link ForeignMapping}; an empty text leaves out. */
export const foreignMapping = z.object({
  criteria: names,
  raters: names,
  ideas: names,
  newRaters: z.record(z.string(), z.string().nullable()),
  scale: z
    .object({ minimum: z.number(), maximum: z.number(), isReversed: z.boolean() })
    .refine(({ minimum, maximum }) => maximum > minimum),
  use: z.enum(['scores', 'evidence']),
})

export const sheetReport = z.discriminatedUnion('kind', [
  /** Not read at all. */
  z.object({ kind: z.literal('unreadable'), reason: z.enum(refusalReasons), detail: values }),
  z.object({ kind: z.literal('refused'), reason: z.enum(reportRefusals) }),
  plannedReport.extend({
    kind: z.literal('sheet'),
    rater: z.object({ id: z.string(), name: z.string(), groupName: z.string() }),
    /** Others whose sheets stand in the same workbook; `hasKey`: not by its head line alone. */
    further: z.array(z.object({ raterId: z.string(), hasKey: z.boolean() })),
    issuedAt: z.string(),
    isBroken: z.boolean(),
    /** `sheet`: of somebody else in the same workbook. */
    remarks: z.array(z.object({ code: z.enum(reportRemarks), values, sheet: z.string().optional() })),
  }),
  /** A table of scores that somebody else laid out. */
  plannedReport.extend({
    kind: z.literal('workbook'),
    mapping: foreignMapping,
    /** Why the scale is taken for what it is. */
    scaleWhy: reason,
    /** `why` they are taken for what they are; null where the name is the very same, or nothing is like it. */
    criteria: z.array(z.object({ name: z.string(), written: z.string(), why: reason.nullable() })),
    raters: z.array(z.string()),
    /** Where the file as a whole says who scores: by a title, a label or the name of a sheet. */
    raterReasons: z.record(z.string(), reason),
    /** Those who would be added with the marks. */
    newRaters: z.array(z.object({ name: z.string(), groupName: z.string() })),
    /** Ideas that the file does not name to the letter; `proposed` is the likeliest one, and open where it is doubtful. */
    ideasToCheck: z.array(
      z.object({
        ref: z.string(),
        title: z.string(),
        proposed: z.string().nullable(),
        isDoubtful: z.boolean(),
        why: reason,
      }),
    ),
    ideaCount: z.number(),
    ideaChoices: z.array(z.object({ id: z.string(), number: z.string(), title: z.string() })),
    conflictCount: z.number(),
    cellCount: z.number(),
  }),
])

export type SheetReport = z.infer<typeof sheetReport>
export type ForeignReport = Extract<SheetReport, { kind: 'workbook' }>
export type OwnSheetReport = Extract<SheetReport, { kind: 'sheet' }>

export const sheetChoices = z.object({
  takeBlanks: z.boolean(),
  decided: z.record(z.string(), z.string().max(200)),
  /** The key was changed; a person has asked and says that the sheet is right. */
  acceptBroken: z.boolean(),
  /** For tables of others: the stage they are meant for, and what their names stand for. Left out: as proposed. */
  stageId: z.string().optional(),
  mapping: foreignMapping.optional(),
})

export type ReviewChoices = z.infer<typeof sheetChoices>

const review = z.object({ uploadId: z.string(), choices: sheetChoices })

export const takenImport = z.object({
  id: z.string(),
  importedAt: z.string(),
  importedBy: z.string(),
  fileName: z.string(),
  stageName: z.string(),
  /** Null when the file speaks for several raters. */
  raterName: z.string().nullable(),
  /** Kept as marks beside the ideas, not as scores. */
  isEvidence: z.boolean(),
  newCount: z.number(),
  changedCount: z.number(),
  equalCount: z.number(),
  invalidCount: z.number(),
})

export const scoreOriginView = z.object({
  id: z.string(),
  fileName: z.string(),
  sheet: z.string(),
  cell: z.string(),
  raw: z.string(),
  importedAt: z.string(),
  importedBy: z.string(),
  /** The score still is what this file made it. */
  isPresent: z.boolean(),
})

/** How much one rater still owes. A cell is answered by a value, by abstaining, or by saying that one cannot judge. */
export const raterProgress = z.object({
  raterId: z.string(),
  name: z.string(),
  answered: z.number(),
  open: z.number(),
  /** Numbers of the ideas with open cells, in order. */
  openIdeas: z.array(z.string()),
  lastSheetAt: z.string().nullable(),
})

export type RaterProgress = z.infer<typeof raterProgress>

export const groupProgress = z.object({
  groupId: z.string(),
  name: z.string(),
  raters: z.array(raterProgress),
  /** By criterion, in the order of the catalogue: open cells over all raters of the group. */
  openByCriterion: z.array(z.number()),
})

export type GroupProgress = z.infer<typeof groupProgress>

export const gapRow = z.object({
  id: z.string(),
  number: z.string(),
  title: z.string(),
  /** By criterion: indices into `raters` of those who have not answered. */
  cells: z.array(z.array(z.number())),
})

export const scoreSheetsContract = {
  /** Writes the score sheets of some raters; several come as one archive. */
  issueSheets: procedure
    .input(
      jobInput.extend({
        stageId: z.string(),
        raterIds: z.array(z.string()).min(1).max(500),
        withScores: z.boolean(),
        language: z.enum(languages),
      }),
    )
    .output(withProgress(z.object({ name: z.string(), path: z.string() }))),
  /** What taking in an uploaded file would do. Changes nothing. */
  reviewSheet: procedure.input(jobInput.extend(review.shape)).output(withProgress(sheetReport)),
  /**
   * Takes a file in, all of it or nothing, as one change. Refused with `changed-since` when it would by now do something
   * else than its report said.
   */
  takeSheet: procedure
    .input(review.extend({ digest: z.string() }))
    .output(z.object({ sequence: z.number(), written: z.number() })),
  listImports: procedure.output(z.array(takenImport)),
  /** Where a score came from, the latest file first; empty when it was entered on the screen only. */
  listOrigins: procedure
    .input(z.object({ ideaId: z.string(), criterionId: z.string(), raterId: z.string() }))
    .output(z.array(scoreOriginView)),
  /** Who still owes what in a stage, over its open ideas. */
  readProgress: procedure.input(z.object({ stageId: z.string() })).output(
    z.object({
      programmeName: z.string(),
      ideaCount: z.number(),
      criterionCount: z.number(),
      groups: z.array(groupProgress),
    }),
  ),
  /** The gaps of a working group (`core-team` for those without one), idea by idea; one rater alone when given. */
  readGaps: procedure
    .input(z.object({ stageId: z.string(), groupId: z.string(), raterId: z.string().optional() }))
    .output(z.object({ raters: z.array(z.string()), rows: z.array(gapRow) })),
}
