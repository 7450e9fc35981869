import { text, type Language } from '../language/text.ts'
import { formatCents } from '../money.ts'
import { spendable } from './scenario-problem.ts'
import type { RuleTerms } from './scenario-rule.ts'

type BudgetTerms = Extract<RuleTerms, { kind: 'budget' }>
type QuotaTerms = Extract<RuleTerms, { kind: 'quota' }>

/** Names of what rules refer to; what has gone in the meantime is told by „?“. */
export type RuleNames = {
  ideas: ReadonlyMap<string, string>
  payers: ReadonlyMap<string, string>
  labels: ReadonlyMap<string, string>
}

/**
 * What people call the ideas, payers and labels that rules refer to.
 *
 * @example
 * import { ruleNamesOf } from './scenario-words.ts'
 * const view = { ideas: [{ ideaId: 'a', number: 'I-001', title: 'Bänke' }], payers: [], labels: [{ label: 'relation:new', kind: 'relation', name: '' }] }
 * ruleNamesOf(view, 'de').ideas.get('a') // → 'I-001 Bänke'
 * ruleNamesOf(view, 'de').labels.get('relation:new') // → 'neu'
 */
export function ruleNamesOf(
  view: {
    ideas: readonly { ideaId: string; number: string; title: string }[]
    payers: readonly { id: string; name: string }[]
    labels: readonly { label: string; name: string }[]
  },
  language: Language,
): RuleNames {
  return {
    ideas: new Map(view.ideas.map(({ ideaId, number, title }) => [ideaId, `${number} ${title}`])),
    payers: new Map(view.payers.map(({ id, name }) => [id, name])),
    labels: new Map(view.labels.map(({ label, name }) => [label, labelName(label, name, language)])),
  }
}

function labelName(label: string, name: string, language: Language): string {
  switch (label) {
    case 'relation:new':
      return text(language, 'selection.relation.new')
    case 'relation:extends':
      return text(language, 'selection.relation.extends')
    case 'relation:exists':
      return text(language, 'selection.relation.exists')
    default:
      return name
  }
}

/**
 * A rule as a sentence.
 *
 * @example
 * import { ruleText } from './scenario-words.ts'
 * const names = { ideas: new Map([['a', 'I-001 Bänke']]), payers: new Map(), labels: new Map([['field:f', 'Klima']]) }
 * ruleText({ kind: 'must', ideaId: 'a' }, names, 'de') // → 'Pflicht: I-001 Bänke'
 * ruleText({ kind: 'budget', year: 2027, payerId: null, amountCents: 100000, overshootPercent: 5 }, names, 'de') // → 'Budget 2027: höchstens 1.000 € (bis 5 % mehr erlaubt, also 1.050 €)'
 * ruleText({ kind: 'quota', label: 'field:f', measure: 'count', least: 2, most: null }, names, 'de') // → 'Klima: mindestens 2 Ideen'
 */
export function ruleText(terms: RuleTerms, names: RuleNames, language: Language): string {
  const idea = (id: string): string => names.ideas.get(id) ?? '?'
  switch (terms.kind) {
    case 'budget':
      return budgetText(terms, names, language)
    case 'must':
      return text(language, 'selection.rule.must', { idea: idea(terms.ideaId) })
    case 'must-not':
      return text(language, 'selection.rule.must-not', { idea: idea(terms.ideaId) })
    case 'needs':
      return text(language, 'selection.rule.needs', {
        idea: idea(terms.ideaId),
        needed: idea(terms.neededId),
      })
    case 'excludes':
      return text(language, 'selection.rule.excludes', { ideas: terms.ideaIds.map(idea).join(' · ') })
    case 'quota':
      return quotaText(terms, names, language)
    case 'partial': {
      const percent = terms.leastPercent
      return terms.ideaId === null
        ? text(language, 'selection.rule.partial.all', { percent })
        : text(language, 'selection.rule.partial', { percent, idea: idea(terms.ideaId) })
    }
  }
}

/**
 * Which budget a rule is about, such as „Budget 2027, Stadt“.
 *
 * @example
 * import { budgetName } from './scenario-words.ts'
 * budgetName({ year: null, payerId: null }, { ideas: new Map(), payers: new Map(), labels: new Map() }, 'de') // → 'Budget gesamt'
 */
export function budgetName(
  { year, payerId }: Pick<BudgetTerms, 'year' | 'payerId'>,
  { payers }: RuleNames,
  language: Language,
): string {
  const parts = [year === null ? '' : String(year), payerId === null ? '' : (payers.get(payerId) ?? '?')]
  const named = parts.filter((part) => part !== '').join(', ')
  return text(language, 'selection.budget', {
    which: named === '' ? text(language, 'selection.budget.all') : named,
  })
}

function budgetText(terms: BudgetTerms, names: RuleNames, language: Language): string {
  const told = {
    budget: budgetName(terms, names, language),
    amount: formatCents(terms.amountCents, language),
  }
  if (terms.overshootPercent === 0) return text(language, 'selection.rule.budget', told)
  return text(language, 'selection.rule.budget.overshoot', {
    ...told,
    percent: terms.overshootPercent,
    limit: formatCents(spendable(terms), language),
  })
}

function quotaText(
  { label, measure, least, most }: QuotaTerms,
  names: RuleNames,
  language: Language,
): string {
  const told = { label: names.labels.get(label) ?? '?' }
  if (least !== null && most !== null)
    return text(language, `selection.rule.quota.${measure}.both`, {
      ...told,
      least,
      most,
    })
  return least !== null
    ? text(language, `selection.rule.quota.${measure}.least`, { ...told, count: least })
    : text(language, `selection.rule.quota.${measure}.most`, { ...told, count: most ?? 0 })
}
