import { oc } from '@orpc/contract'
import { z } from 'zod'
import { problemErrors } from '../problem.ts'
import { sealContent } from './seal-content.ts'
import { sealChanges } from './seal-difference.ts'

const procedure = oc.errors(problemErrors)

const sealedResult = sealContent.shape.result.element

export const sealView = z.object({
  id: z.string(),
  /** From 1 in each stage. */
  number: z.number(),
  /** UTC ISO. */
  sealedAt: z.string(),
  sealedBy: z.string(),
  occasion: z.string(),
  /** SHA-256 of the sealed content, 64 hexadecimal digits. */
  fingerprint: z.string(),
  /** Ideas whose result today is another one. */
  differences: z.array(
    z.object({
      ideaId: z.string(),
      number: z.string(),
      title: z.string(),
      change: z.enum(sealChanges),
      sealed: sealedResult.nullable(),
      present: sealedResult.nullable(),
    }),
  ),
})

export type SealView = z.infer<typeof sealView>

export const sealDetail = z.object({
  /** The stored content still has the fingerprint. */
  isIntact: z.boolean(),
  /** The sealed result follows from the sealed marks, weights and rules. */
  follows: z.boolean(),
  content: sealContent,
})

export type SealDetail = z.infer<typeof sealDetail>

export const sealContract = {
  /** The seals of a stage, newest first, each compared with the present result. */
  list: procedure.input(z.object({ stageId: z.string() })).output(z.array(sealView)),
  /** Seals the stage as it is now. Marks can still be changed afterwards; the seal stays what it is. */
  add: procedure
    .input(z.object({ stageId: z.string(), occasion: z.string().trim().max(500) }))
    .output(z.object({ sequence: z.number(), id: z.string(), number: z.number() })),
  /** What a seal keeps, checked anew with each call. Problem: `not-found`. */
  read: procedure.input(z.object({ sealId: z.string() })).output(sealDetail),
  /** The sealed content as a file whose SHA-256 is the fingerprint. Problem: `not-found`. */
  export: procedure
    .input(z.object({ sealId: z.string() }))
    .output(z.object({ path: z.string(), name: z.string() })),
}
