import { eventIterator } from '@orpc/contract'
import { z } from 'zod'

/** What a long job tells on its way: which part it is at, and how far when that is known. */
export const progressEvent = z.object({
  kind: z.literal('progress'),
  /** Key of the language files: `progress.<phase>`. */
  phase: z.enum([
    'uploading',
    'reading',
    'understanding',
    'comparing',
    'writing',
    'filling',
    'choosing',
    'undoing',
    'copying',
  ]),
  done: z.number().optional(),
  total: z.number().optional(),
  /** For a search for the best: the best so far (null: none yet) and what nothing can beat. */
  search: z.object({ found: z.number().nullable(), bound: z.number() }).optional(),
})

export type ProgressEvent = z.infer<typeof progressEvent>

/** Output of a procedure that reports progress and ends with its result. */
export function withProgress<T extends z.ZodType>(result: T) {
  return eventIterator(
    z.discriminatedUnion('kind', [progressEvent, z.object({ kind: z.literal('done'), result })]),
  )
}

/** Input part of every long job: the caller chooses the id, so that it can cancel before the first answer. */
export const jobInput = z.object({ jobId: z.string().min(8).max(64) })
