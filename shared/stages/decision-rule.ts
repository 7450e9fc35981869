import { z } from 'zod'
import { text, type Language } from '../language/text.ts'
import { exitRule } from './exit-rule-view.ts'
import { exitRuleText } from './exit-rule-text.ts'
import type { ExitRule } from './stage.ts'

/** What was in force when an idea was decided in a stage. */
export const decisionRule = z.object({
  exitRule,
  minimumRaters: z.number(),
  catalogueVersion: z.number(),
  /** A person decided, because the rule leaves it to people or was not followed. */
  byHand: z.boolean(),
})

export type DecisionRule = z.infer<typeof decisionRule>

type Stop = { outcome: 'open' | 'passed' | 'stopped'; rule: DecisionRule | null }

/**
 * The rule under which an idea stands or was decided in a stage, in sentences. Without a rule kept, the one of today is
 * told and named as such.
 *
 * @param today the exit rule that the stage has today
 * @example
 * import { decisionRuleText } from './decision-rule.ts'
 * const rule = { exitRule: { kind: 'best-with-ties', count: 30 }, minimumRaters: 3, catalogueVersion: 2, byHand: false }
 * const today = { kind: 'best-with-ties', count: 20 }
 * decisionRuleText({ outcome: 'passed', rule }, today, 'de') // → "Weiter kommen die ersten 30 der Rangfolge und alle, die mit der letzten davon gleichauf liegen. Entschieden wird ab 3 Bewertungen je Kriterium. Fassung 2 des Katalogs."
 * decisionRuleText({ outcome: 'passed', rule: null }, today, 'de') // → "Weiter kommen die ersten 20 der Rangfolge und alle, die mit der letzten davon gleichauf liegen. (Heutige Regel; die damalige ist nicht festgehalten.)"
 */
export function decisionRuleText({ outcome, rule }: Stop, today: ExitRule, language: Language): string {
  if (rule === null) {
    const kept = outcome === 'open' ? 'decision-rule.today' : 'decision-rule.not-kept'
    return `${exitRuleText(today, language)} ${text(language, kept)}`
  }
  const { minimumRaters, catalogueVersion, byHand } = rule
  return [
    exitRuleText(rule.exitRule, language),
    text(language, 'stages.minimum-raters', { count: minimumRaters }),
    text(language, 'decision-rule.version', { version: catalogueVersion }),
    ...(byHand ? [text(language, 'decision-rule.by-hand')] : []),
  ].join(' ')
}
