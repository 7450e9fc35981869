import { oc } from '@orpc/contract'
import { z } from 'zod'
import { problemErrors } from '../problem.ts'

const procedure = oc.errors(problemErrors)

/** Pictures of charts in papers. */
export const picturesContract = {
  /**
   * Puts an uploaded PNG at the end of the pictures of a paper.
   *
   * @throws Problem `not-found`, `upload-gone`, `not-a-picture`
   */
  add: procedure
    .input(
      z.object({
        paperId: z.string(),
        uploadId: z.string(),
        title: z.string().trim().min(1).max(200),
        finding: z.string().trim().max(2000),
      }),
    )
    .output(z.object({ sequence: z.number(), paper: z.string() })),
  /** The picture as a data address, for a look. */
  read: procedure.input(z.object({ id: z.string() })).output(z.object({ address: z.string() })),
  save: procedure
    .input(
      z.object({
        id: z.string(),
        expectedRevision: z.number(),
        title: z.string().trim().min(1).max(200).optional(),
        finding: z.string().trim().max(2000).optional(),
      }),
    )
    .output(z.object({ sequence: z.number(), revision: z.number() })),
}
