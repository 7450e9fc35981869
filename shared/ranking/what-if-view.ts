import { z } from 'zod'
import { catalogueView } from '../stages/catalogue-view.ts'
import { exitRule } from '../stages/stages-contract.ts'
import type { WhatIfStage } from './what-if.ts'

/** The marks of a stage as they travel to the window; null where a rater gave no value. */
export const whatIfView = z.object({
  stage: z.object({ id: z.string(), name: z.string(), exitRule, minimumRaters: z.number() }),
  catalogue: catalogueView,
  ideas: z.array(z.object({ id: z.string(), number: z.string(), title: z.string() })),
  groups: z.array(z.object({ id: z.string(), name: z.string(), shortName: z.string(), weight: z.number() })),
  /** `marks`: ideas × criteria in the order of their position, row by row. */
  raters: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      workingGroupId: z.string(),
      marks: z.array(z.number().nullable()),
    }),
  ),
  /** In the same table; null where nothing is agreed. */
  agreed: z.array(z.number().nullable()),
})

export type WhatIfView = z.infer<typeof whatIfView>

/**
 * The stage in the shape that is computed with.
 *
 * @example
 * import { whatIfStageOf } from './what-if-view.ts'
 * const view = { stage: {}, catalogue: {}, ideas: [], groups: [], raters: [{ id: 'r', name: 'Ruth', workingGroupId: 'g', marks: [4, null] }], agreed: [null, null] }
 * Array.from(whatIfStageOf(view).raters[0].marks) // → [4, NaN]
 */
export function whatIfStageOf({ stage, catalogue, groups, raters, agreed }: WhatIfView): WhatIfStage {
  return {
    stage,
    catalogue,
    groups,
    raters: raters.map(({ id, workingGroupId, marks }) => ({
      id,
      workingGroupId,
      marks: Float64Array.from(marks, (mark) => mark ?? Number.NaN),
    })),
    agreed: Float64Array.from(agreed, (value) => value ?? Number.NaN),
  }
}
