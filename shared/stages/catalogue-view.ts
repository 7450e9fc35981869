import { z } from 'zod'
import { criterionKinds, directions } from './stage.ts'

export const scaleView = z.object({
  id: z.string(),
  name: z.string(),
  minimum: z.number(),
  maximum: z.number(),
  step: z.number(),
  steps: z.array(z.object({ value: z.number(), name: z.string(), anchor: z.string().optional() })),
})

export const criterionView = z.object({
  id: z.string(),
  revision: z.number(),
  name: z.string(),
  question: z.string(),
  kind: z.enum(criterionKinds),
  direction: z.enum(directions),
  scaleId: z.string().optional(),
  weight: z.number(),
  threshold: z.number().optional(),
  position: z.number(),
  /** The groups asked about it; absent: every group. */
  groupIds: z.array(z.string()).optional(),
  /** The criterion of the version before that this one goes on with; absent for a new one. */
  previousId: z.string().optional(),
  /** Changed so much that the marks of the version before do not hold on. */
  askedAnew: z.boolean(),
})

export type CriterionView = z.infer<typeof criterionView>

export const catalogueView = z.object({
  id: z.string(),
  stageId: z.string(),
  version: z.number(),
  createdOn: z.string(),
  revision: z.number(),
  /** Why there is this version; empty for the first. */
  reason: z.string(),
  criteria: z.array(criterionView),
  scales: z.array(scaleView),
  /** The groups that score the stage; absent: every group. */
  groupIds: z.array(z.string()).optional(),
})

export type CatalogueView = z.infer<typeof catalogueView>
