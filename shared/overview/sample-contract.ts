import { oc } from '@orpc/contract'
import { z } from 'zod'
import { problemErrors } from '../problem.ts'
import { jobInput, withProgress } from '../progress.ts'

export const sampleContract = {
  /** Fills an empty data folder with the sample programme, as one change that can be undone. */
  create: oc
    .errors(problemErrors)
    .input(jobInput)
    .output(withProgress(z.object({ sequence: z.number() }))),
}
