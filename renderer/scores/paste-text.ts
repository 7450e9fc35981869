import type { PastePlan } from '../../shared/scores/plan-paste.ts'
import type { Say } from '../parts/use-text.ts'

/** What became of a pasted block, in words; every cell of it is accounted for. */
export function pasteText({ scores, invalid, blank, beyond }: PastePlan, say: Say): string {
  const parts = [say('scores.pasted', { count: scores.length })]
  if (invalid.length > 0) parts.push(say('scores.pasted.invalid', { count: invalid.length }))
  if (blank > 0) parts.push(say('scores.pasted.blank', { count: blank }))
  if (beyond > 0) parts.push(say('scores.pasted.beyond', { count: beyond }))
  return parts.join(' ')
}
