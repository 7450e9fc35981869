import { oc } from '@orpc/contract'
import { z } from 'zod'
import { problemErrors } from '../problem.ts'

const procedure = oc.errors(problemErrors)

/** Files of scores as they were taken in. */
export const scoreFilesContract = {
  /** The original file, bit for bit. */
  saveOriginal: procedure
    .input(z.object({ scoreImportId: z.string() }))
    .output(z.object({ path: z.string() })),
}
