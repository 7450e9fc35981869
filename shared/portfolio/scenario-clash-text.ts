import { text, type Language } from '../language/text.ts'
import { formatCents } from '../money.ts'
import type { ClashingRule } from './scenario-clash.ts'
import type { ScenarioRule } from './scenario-rule.ts'
import { budgetName, ruleText, type RuleNames } from './scenario-words.ts'

/**
 * Why the rules of a clash cannot be kept together, and by how much, as sentences: first what is short of money, then what
 * is short of ideas. Rules without an amount are told in a list of their own and add nothing here.
 *
 * @param rules the rules of the scenario.
 * @example
 * import { clashSentences } from './scenario-clash-text.ts'
 * const rules = [
 *   { id: 'm', terms: { kind: 'must', ideaId: 'a' } },
 *   { id: 'b', terms: { kind: 'budget', year: 2027, payerId: null, amountCents: 10_000_000, overshootPercent: 0 } },
 * ]
 * const names = { ideas: new Map(), payers: new Map(), labels: new Map() }
 * const clash = [{ ruleId: 'm', bound: 1, nearest: 0 }, { ruleId: 'b', bound: 10_000_000, nearest: 12_000_000 }]
 * clashSentences(clash, rules, { names, language: 'de' }) // → ['Pflichtprojekte kosten 120.000 €, Budget 2027 ist 100.000 €: 20.000 € fehlen.']
 */
export function clashSentences(
  clash: readonly ClashingRule[],
  rules: readonly ScenarioRule[],
  { names, language }: { names: RuleNames; language: Language },
): string[] {
  const told = clash.flatMap((clashing) => {
    const rule = rules.find(({ id }) => id === clashing.ruleId)
    return rule === undefined ? [] : [{ ...clashing, terms: rule.terms }]
  })
  const [only] = told
  if (only !== undefined && told.length === 1 && only.terms.kind === 'must')
    return [
      text(language, 'selection.clash.no-candidate', { idea: names.ideas.get(only.terms.ideaId) ?? '?' }),
    ]
  const others = (ruleId: string) => told.filter((one) => one.ruleId !== ruleId)
  const money = told.flatMap(({ ruleId, terms, bound, nearest }) => {
    if (terms.kind !== 'budget' || bound === null || nearest === null) return []
    const onlyMusts = others(ruleId).every((other) => other.terms.kind === 'must')
    return [
      text(language, onlyMusts ? 'selection.clash.musts' : 'selection.clash.budget', {
        cost: formatCents(nearest, language),
        budget: budgetName(terms, names, language),
        limit: formatCents(bound, language),
        short: formatCents(nearest - bound, language),
      }),
    ]
  })
  const ideas = told.flatMap(({ terms, bound, nearest }) => {
    if (terms.kind !== 'quota' || bound === null || nearest === null) return []
    const rule = ruleText(terms, names, language)
    if (terms.measure === 'share')
      return [
        text(language, 'selection.clash.share', {
          rule,
          short: formatCents(Math.ceil(Math.abs(nearest - bound) / 100), language),
        }),
      ]
    const key = nearest < bound ? 'selection.clash.too-few' : 'selection.clash.too-many'
    return [text(language, key, { rule, count: nearest })]
  })
  return [...money, ...ideas]
}
