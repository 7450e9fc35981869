import { formatNumber, text, type Language } from '../language/text.ts'
import type { ExitRule } from './stage.ts'

/**
 * The exit rule of a stage as a sentence.
 *
 * @example
 * import { exitRuleText } from './exit-rule-text.ts'
 * exitRuleText({ kind: 'value-at-least', value: 0.65 }, 'de') // → "Weiter kommt, wer einen Gesamtwert von mindestens 65 von 100 erreicht."
 */
export function exitRuleText(rule: ExitRule, language: Language): string {
  switch (rule.kind) {
    case 'best-with-ties':
      return text(language, 'stages.rule.best-with-ties', { count: rule.count })
    case 'value-at-least':
      return text(language, 'stages.rule.value-at-least', {
        value: formatNumber(rule.value * 100, language),
      })
    case 'all-knock-outs-hold':
    case 'by-hand':
      return text(language, `stages.rule.${rule.kind}`)
  }
}
