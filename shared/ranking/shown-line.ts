import { z } from 'zod'
import type { ExitRule } from '../stages/stage.ts'
import { fundedRanks } from './funded-ranks.ts'
import type { CutRule } from './kept-weights.ts'

/**
 * What a person looks at beside the exit rule: a line after so many ideas where the rule draws none, and the money of a
 * scenario as it was counted on screen.
 */
export const shownLine = z.object({
  count: z.number().int().min(1).max(100_000).nullable(),
  funded: fundedRanks.nullable(),
})

export type ShownLine = z.infer<typeof shownLine>

/** Nothing but the exit rule. */
export const noShownLine: ShownLine = { count: null, funded: null }

/**
 * The line that counts: the one of the exit rule, or the one that somebody wants to look at where the rule draws none.
 *
 * @example
 * import { cutRuleOf } from './shown-line.ts'
 * cutRuleOf({ kind: 'by-hand' }, 9) // → {"kind": "best-with-ties", "count": 9}
 * cutRuleOf({ kind: 'best-with-ties', count: 30 }, 9) // → {"kind": "best-with-ties", "count": 30}
 * cutRuleOf({ kind: 'by-hand' }, null) // → null
 */
export function cutRuleOf(rule: ExitRule, shownCount: number | null): CutRule | null {
  if (rule.kind === 'best-with-ties' || rule.kind === 'value-at-least') return rule
  return shownCount === null ? null : { kind: 'best-with-ties', count: shownCount }
}
