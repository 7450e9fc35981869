import { z } from 'zod'

/** Sums of whole cents stay exact far beyond; a typing error does not. */
const cents = z.number().int().min(0).max(1e13)
const year = z.number().int().min(2000).max(2200)
const id = z.string().min(1)

/** What a quota counts: ideas, or the share of the selection's cost in percent. */
export const quotaMeasures = ['count', 'share'] as const

/**
 * What a rule of a scenario says. `budget` without year or payer is about all years or payers; `overshootPercent` is what
 * may be spent beyond the amount. `partial` allows to fund an idea (or any, without `ideaId`) from `leastPercent` up.
 * `label` names what a quota is about, such as `field:<id>`; see `labelKinds`.
 */
export const ruleTerms = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('budget'),
    year: year.nullable(),
    payerId: id.nullable(),
    amountCents: cents,
    overshootPercent: z.number().int().min(0).max(100),
  }),
  z.object({ kind: z.literal('must'), ideaId: id }),
  z.object({ kind: z.literal('must-not'), ideaId: id }),
  z.object({ kind: z.literal('needs'), ideaId: id, neededId: id }),
  z.object({ kind: z.literal('excludes'), ideaIds: z.array(id).min(2).max(50) }),
  z.object({
    kind: z.literal('quota'),
    label: z.string().min(1),
    measure: z.enum(quotaMeasures),
    least: z.number().int().min(0).max(10_000).nullable(),
    most: z.number().int().min(0).max(10_000).nullable(),
  }),
  z.object({
    kind: z.literal('partial'),
    ideaId: id.nullable(),
    leastPercent: z.number().int().min(10).max(90).multipleOf(10),
  }),
])

export type RuleTerms = z.infer<typeof ruleTerms>
export type RuleKind = RuleTerms['kind']

export const ruleKinds = ['budget', 'must', 'must-not', 'needs', 'excludes', 'quota', 'partial'] as const

/** A rule that counts in a computation. */
export type ScenarioRule = { id: string; terms: RuleTerms }

/** What ideas can be grouped by for a quota. A label is `<kind>:<id or name>`. */
export const labelKinds = ['field', 'group', 'district', 'relation'] as const

export type LabelKind = (typeof labelKinds)[number]

/** Which of the bounds of a cost counts. */
export const costBases = ['low', 'middle', 'high'] as const

export type CostBasis = (typeof costBases)[number]
