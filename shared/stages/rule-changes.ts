import { formatNumber, text, type Language } from '../language/text.ts'
import { exitRuleText } from './exit-rule-text.ts'
import type { ExitRule, Stage } from './stage.ts'

/** When an idea leaves a stage; it belongs to a version of the catalogue as the criteria do. */
export type StageRule = Pick<Stage, 'exitRule' | 'minimumRaters'>

/**
 * Whether two rules let the same ideas pass whatever their marks.
 *
 * @example
 * import { isSameRule } from './rule-changes.ts'
 * const rule = { exitRule: { kind: 'best-with-ties', count: 30 }, minimumRaters: 3 }
 * isSameRule(rule, { ...rule, exitRule: { count: 30, kind: 'best-with-ties' } }) // → true
 * isSameRule(rule, { ...rule, minimumRaters: 2 }) // → false
 */
export function isSameRule(a: StageRule, b: StageRule): boolean {
  return a.minimumRaters === b.minimumRaters && contentOf(a.exitRule) === contentOf(b.exitRule)
}

function contentOf(rule: ExitRule): string {
  switch (rule.kind) {
    case 'value-at-least':
      return `${rule.kind} ${rule.value}`
    case 'best-with-ties':
      return `${rule.kind} ${rule.count}`
    case 'all-knock-outs-hold':
    case 'by-hand':
      return rule.kind
  }
}

/** A difference as a row of the table of differences. */
export type RuleChangeText = { what: string; before: string; after: string }

/**
 * What differs between two rules, in words.
 *
 * @example
 * import { ruleChangeTexts } from './rule-changes.ts'
 * const rule = { exitRule: { kind: 'by-hand' }, minimumRaters: 3 }
 * ruleChangeTexts(rule, { ...rule, minimumRaters: 2 }, 'de') // → [{ what: 'Bewertungen, die je Kriterium vorliegen müssen', before: '3', after: '2' }]
 */
export function ruleChangeTexts(before: StageRule, after: StageRule, language: Language): RuleChangeText[] {
  const changes: RuleChangeText[] = []
  if (contentOf(before.exitRule) !== contentOf(after.exitRule))
    changes.push({
      what: text(language, 'stages.rule'),
      before: exitRuleText(before.exitRule, language),
      after: exitRuleText(after.exitRule, language),
    })
  if (before.minimumRaters !== after.minimumRaters)
    changes.push({
      what: text(language, 'stages.rule.minimum-raters'),
      before: formatNumber(before.minimumRaters, language),
      after: formatNumber(after.minimumRaters, language),
    })
  return changes
}
