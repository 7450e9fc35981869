import type { Language } from '../../shared/language/text.ts'
import { parseCents, writeCents } from '../../shared/money.ts'
import {
  quotaMeasures,
  type RuleKind,
  type RuleTerms,
  ruleTerms,
} from '../../shared/portfolio/scenario-rule.ts'

/** A rule while a person writes it: everything may still be missing. */
export type RuleDraft = {
  kind: RuleKind
  year: number | null
  payerId: string | null
  amount: string
  overshootPercent: number
  ideaId: string | null
  neededId: string | null
  ideaIds: string[]
  label: string | null
  measure: (typeof quotaMeasures)[number]
  least: number | null
  most: number | null
  leastPercent: number
}

const empty: RuleDraft = {
  kind: 'budget',
  year: null,
  payerId: null,
  amount: '',
  overshootPercent: 0,
  ideaId: null,
  neededId: null,
  ideaIds: [],
  label: null,
  measure: 'count',
  least: null,
  most: null,
  leastPercent: 50,
}

/** The draft that says what a rule says; without one, an empty one. */
export function draftOf(terms: RuleTerms | undefined, language: Language): RuleDraft {
  if (terms === undefined) return empty
  const amount = terms.kind === 'budget' ? { amount: writeCents(terms.amountCents, language) } : {}
  return { ...empty, ...terms, ...amount }
}

/** The rule of a draft; null as long as something it needs is missing. */
export function termsOf(draft: RuleDraft, language: Language): RuleTerms | null {
  if (draft.kind === 'quota' && draft.least === null && draft.most === null) return null
  if (draft.kind === 'needs' && draft.ideaId === draft.neededId) return null
  const parsed = ruleTerms.safeParse({ ...draft, amountCents: parseCents(draft.amount, language) })
  return parsed.success ? parsed.data : null
}
