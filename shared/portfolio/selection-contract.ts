import { oc } from '@orpc/contract'
import { z } from 'zod'
import { robustnessModel } from '../ranking/robustness-contract.ts'
import { problemErrors } from '../problem.ts'
import { jobInput, withProgress } from '../progress.ts'
import { costSources } from './candidate-costs.ts'
import { decisionContract, scenarioOverride, scenarioPlacement } from './decision-contract.ts'
import { startPrinciple } from './start-order.ts'
import { costBases, labelKinds, ruleTerms } from './scenario-rule.ts'

const procedure = oc.errors(problemErrors)
const done = z.object({ sequence: z.number() })
const saved = done.extend({ revision: z.number() })
const created = done.extend({ id: z.string() })
const name = z.string().trim().min(1).max(120)

/** Money is in whole cents; points are hundredths of the points from 0 to 100. */
const costItem = z.object({ year: z.number(), payerId: z.string().nullable(), cents: z.number() })

export const leftOutReasons = ['no-cost', 'no-value', 'knocked-out', 'unclear'] as const

const scenarioIdea = z.object({
  ideaId: z.string(),
  number: z.string(),
  title: z.string(),
  standing: z.enum(['in-selection', 'pilot', 'reserve']),
  points: z.number().nullable(),
  costs: z.array(costItem),
  costSource: z.enum(costSources).nullable(),
  /** The bounds of a rough cost that counts (for each year in which it comes), where they differ. */
  costSpan: z.object({ lowCents: z.number(), highCents: z.number() }).nullable(),
  labels: z.array(z.string()),
  /** Why it cannot be chosen; null for candidates. */
  leftOut: z.enum(leftOutReasons).nullable(),
})

export type ScenarioIdea = z.infer<typeof scenarioIdea>

const scenarioRuleView = z.object({
  id: z.string(),
  revision: z.number(),
  isOn: z.boolean(),
  terms: ruleTerms,
})

export type ScenarioRuleView = z.infer<typeof scenarioRuleView>

const settings = z.object({
  name,
  stageId: z.string(),
  costBasis: z.enum(costBases),
  firstYear: z.number().int().min(2000).max(2190),
  yearCount: z.number().int().min(1).max(10),
})

export const scenarioView = settings.extend({
  id: z.string(),
  revision: z.number(),
  stageName: z.string(),
  /** By what the decided ideas are put in order. */
  startPrinciple,
  rules: z.array(scenarioRuleView),
  /** In the order in which they were decided. */
  overrides: z.array(scenarioOverride),
  placements: z.array(scenarioPlacement),
  /** All ideas of the stage by number, candidates and others. */
  ideas: z.array(scenarioIdea),
  payers: z.array(z.object({ id: z.string(), name: z.string() })),
  /** What quotas can be about, with their names; only what at least one idea of the stage has. */
  labels: z.array(z.object({ label: z.string(), kind: z.enum(labelKinds), name: z.string() })),
})

export type ScenarioView = z.infer<typeof scenarioView>

const fundedIdea = z.object({
  ideaId: z.string(),
  percent: z.number(),
  points: z.number(),
  cents: z.number(),
})

export const scenarioOutcomeView = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('clash'),
    rules: z.array(
      z.object({ ruleId: z.string(), bound: z.number().nullable(), nearest: z.number().nullable() }),
    ),
  }),
  z.object({ kind: z.literal('nothing-found') }),
  z.object({
    kind: z.literal('found'),
    points: z.number(),
    cents: z.number(),
    bound: z.number().nullable(),
    chosen: z.array(fundedIdea),
    skipped: z.array(
      z.object({
        ideaId: z.string(),
        points: z.number(),
        cents: z.number(),
        hindrances: z.array(z.object({ ruleId: z.string(), excess: z.number() })),
      }),
    ),
    budgets: z.array(z.object({ ruleId: z.string(), cents: z.number() })),
    costs: z.array(costItem),
    equal: z
      .object({ cents: z.number(), joining: z.array(fundedIdea), leaving: z.array(fundedIdea) })
      .nullable(),
  }),
])

const frontierStepView = z.object({
  budgetCents: z.number(),
  points: z.number(),
  cents: z.number(),
  chosen: z.array(z.object({ ideaId: z.string(), percent: z.number() })),
})

const robustSummaryView = z.object({
  runs: z.number(),
  impossible: z.number(),
  ideas: z.array(
    z.object({
      ideaId: z.string(),
      funded: z.number(),
      status: z.enum(['core', 'borderline', 'exterior']),
    }),
  ),
  facts: z.array(
    z.object({
      kind: z.enum(['value', 'cost', 'weight']),
      id: z.string(),
      low: z.number(),
      high: z.number(),
      effect: z.number(),
    }),
  ),
})

export const selectionContract = {
  decisions: decisionContract,
  /** Scenarios in order, the stages their values can come from, and the stage and year that a new one begins with. */
  list: procedure.output(
    z.object({
      scenarios: z.array(z.object({ id: z.string(), name: z.string() })),
      stages: z.array(z.object({ id: z.string(), name: z.string() })),
      proposed: z.object({ stageId: z.string().nullable(), firstYear: z.number() }),
    }),
  ),
  read: procedure.input(z.object({ scenarioId: z.string() })).output(scenarioView),
  /** `budgetCents`, when given, becomes the first rule: a budget over all years and payers. */
  create: procedure
    .input(settings.extend({ budgetCents: z.number().int().min(0).max(1e13).nullable() }))
    .output(created),
  save: procedure
    .input(
      settings
        .partial()
        .extend({ scenarioId: z.string(), revision: z.number(), startPrinciple: startPrinciple.optional() }),
    )
    .output(saved),
  /** With all its rules; what people decided beside the computed result stays with the original. */
  copy: procedure.input(z.object({ scenarioId: z.string(), name })).output(created),
  remove: procedure.input(z.object({ scenarioId: z.string() })).output(done),
  addRule: procedure.input(z.object({ scenarioId: z.string(), terms: ruleTerms })).output(created),
  saveRule: procedure
    .input(
      z.object({
        ruleId: z.string(),
        revision: z.number(),
        terms: ruleTerms.optional(),
        isOn: z.boolean().optional(),
      }),
    )
    .output(saved),
  removeRule: procedure.input(z.object({ ruleId: z.string() })).output(done),
  /** The best selection under the rules that are switched on, leaving out `without` for a look. Changes nothing. */
  compute: procedure
    .input(jobInput.extend({ scenarioId: z.string(), without: z.array(z.string()).max(1000) }))
    .output(withProgress(scenarioOutcomeView)),
  /** The best selections for total budgets from nothing to everything, ascending; `presentCents` is today's, `byHand` keeps to the decisions by hand. */
  frontier: procedure
    .input(jobInput.extend({ scenarioId: z.string(), byHand: z.boolean().default(false) }))
    .output(
      withProgress(z.object({ presentCents: z.number().nullable(), steps: z.array(frontierStepView) })),
    ),
  /** How sure the selection is: found anew in runs with what is open drawn anew. Null: the stage has no ranking to be tried. */
  robust: procedure
    .input(
      jobInput.extend({
        scenarioId: z.string(),
        seed: z.number().int().min(0).max(999_999_999),
        blocks: z.number().int().min(1).max(500),
        model: robustnessModel.optional(),
      }),
    )
    .output(withProgress(robustSummaryView.nullable())),
}
