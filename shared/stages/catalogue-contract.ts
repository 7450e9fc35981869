import { oc } from '@orpc/contract'
import { z } from 'zod'
import { problemErrors } from '../problem.ts'
import { jobInput, withProgress } from '../progress.ts'
import { catalogueDraft } from './catalogue-draft.ts'
import { stageKinds } from './stage.ts'
import { exitRule } from './exit-rule-view.ts'
import { catalogueView } from './catalogue-view.ts'

const procedure = oc.errors(problemErrors)

/** What a new version says of itself. */
export const newVersion = z.object({
  /** Why the catalogue is changed. */
  reason: z.string().trim().min(1).max(500),
  /** Changed criteria, by their id in the draft, whose marks hold on. Those of unchanged criteria always do. */
  takeOver: z.array(z.string()),
})

export type NewVersion = z.infer<typeof newVersion>

/** Marks given for a criterion, in every state; `values` are the different numbers among them. */
export const criterionMarks = z.object({
  criterionId: z.string(),
  count: z.number(),
  values: z.array(z.number()),
})

export type CriterionMarks = z.infer<typeof criterionMarks>

export const saveCatalogueInput = z.object({
  stageId: z.string(),
  /** The catalogue that was seen, with its revision and those of its criteria. */
  seen: z.object({
    catalogueId: z.string(),
    revision: z.number(),
    criteria: z.record(z.string(), z.number()),
  }),
  draft: catalogueDraft,
  /** Needed exactly when there are marks and more than weights and order is changed. */
  newVersion: newVersion.optional(),
})

export type SaveCatalogueInput = z.infer<typeof saveCatalogueInput>

export const saveRuleInput = z.object({
  stageId: z.string(),
  /** What was seen. */
  seen: z.object({ catalogueId: z.string(), stageRevision: z.number() }),
  name: z.string().trim().min(1).max(200),
  kind: z.enum(stageKinds),
  exitRule,
  minimumRaters: z.number().int().min(1).max(1000),
  reason: newVersion.shape.reason,
})

export type SaveRuleInput = z.infer<typeof saveRuleInput>

/** With the rule that went with it; that of the newest is the one in force. */
export const catalogueVersion = catalogueView.extend({
  markCount: z.number(),
  exitRule,
  minimumRaters: z.number(),
})

export type CatalogueVersion = z.infer<typeof catalogueVersion>

const savedVersion = z.object({ sequence: z.number(), version: z.number(), takenOver: z.number() })

export const cataloguesContract = {
  /** Every version of a stage's catalogue, the newest first. */
  list: procedure.input(z.object({ stageId: z.string() })).output(z.array(catalogueVersion)),
  /**
   * What was said so far to the criteria of the newest version; those without marks are left out.
   *
   * @throws `round-open`
   */
  listMarks: procedure.input(z.object({ stageId: z.string() })).output(z.array(criterionMarks)),
  /**
   * Saves a catalogue: in place as long as there are no marks, otherwise as a new version that takes marks over.
   * `version` is the version that holds afterwards, `takenOver` the number of marks it took.
   */
  save: procedure.input(saveCatalogueInput).output(savedVersion),
  /** The same, telling how far the taking over of marks is; a cancelled one (`cancelled`) has changed nothing. */
  saveInSteps: procedure.input(saveCatalogueInput.extend(jobInput.shape)).output(withProgress(savedVersion)),
  /**
   * Another exit rule or least number of marks, once there are marks: a new version that takes all of them over, so that
   * what was decided by the old rule stays under it.
   *
   * @throws `changed-since`, `round-open`
   */
  saveRule: procedure.input(saveRuleInput).output(savedVersion),
  /** The same in steps. */
  saveRuleInSteps: procedure.input(saveRuleInput.extend(jobInput.shape)).output(withProgress(savedVersion)),
}
