import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'
import { languages } from './language/text.ts'
import { problemErrors } from './problem.ts'
import { jobInput, withProgress } from './progress.ts'

const procedure = oc.errors(problemErrors)

export const trailEntryView = z.object({
  sequence: z.number(),
  at: z.string(),
  by: z.string(),
  action: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
  undoes: z.number().nullable(),
  isUndone: z.boolean(),
})

export type TrailEntryView = z.infer<typeof trailEntryView>

/** Also says which entry took this one back. */
export const trailListEntry = trailEntryView.extend({ undoneBy: z.number().nullable() })

export type TrailListEntry = z.infer<typeof trailListEntry>

export const trailFilter = z.object({
  recordId: z.string().optional(),
  /** Only entries older than this one: the last of the page before. */
  before: z.number().int().optional(),
  by: z.string().optional(),
  /** All of these words, in any order, in the sentence of the entry as `language` says it. */
  words: z.string().max(200).default(''),
  language: z.enum(languages).default('de'),
  limit: z.number().int().min(1).max(500).default(50),
})

export type TrailFilter = z.infer<typeof trailFilter>

const undoInput = z.object({ sequence: z.number() })

/** The number of the entry that took the other one back. */
const undone = z.object({ sequence: z.number() })

/** What belongs to no single step: the trail, running jobs, downloads, and the sign that a window is open. */
export const trailContract = {
  /** Newest first; only the entries that touched a record when `recordId` is given. */
  list: procedure.input(trailFilter).output(z.array(trailListEntry)),
  /** Everybody whose name stands in the trail, in alphabetical order. */
  people: procedure.output(z.array(z.string())),
  /** Takes back a decision of a person: a few rows. */
  undo: procedure.input(undoInput).output(undone),
  /** The same for what may have touched tens of thousands of rows, such as an import; cancelled, nothing has changed. */
  undoInSteps: procedure.input(undoInput.extend(jobInput.shape)).output(withProgress(undone)),
}

export const windowContract = {
  /** Open as long as the window is: its end tells the browser host that nobody is there any more. */
  stayOpen: procedure.output(eventIterator(z.object({ beat: z.number() }))),
  /** A page is open on which a file may be dropped: a reader gets ready for it. */
  expectFile: procedure.output(z.object({})),
  /** Ends a running job; the job answers with the problem `cancelled`. */
  cancelJob: procedure.input(z.object({ jobId: z.string() })).output(z.object({ wasRunning: z.boolean() })),
}
