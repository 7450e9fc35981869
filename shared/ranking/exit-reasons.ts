import type { ExitReason } from '../stages/exit-proposal.ts'
import type { Stage } from '../stages/stage.ts'
import type { IdeaResult } from './stage-ranking.ts'

/**
 * The reasons that decide about an idea, in the order in which the exit rule looks at them; none for an idea that goes on.
 *
 * @param names criteria by id, as the reasons are to call them.
 * @example
 * import { exitReasons } from './exit-reasons.ts'
 * const stage = { exitRule: { kind: 'best-with-ties', count: 2 }, minimumRaters: 1 }
 * const counts = { value: 1, abstained: 0, cannotJudge: 0, open: 0 }
 * const idea = { exit: 'stays', criteria: [{ counts }], enoughRaters: true, screening: { status: 'pass', reasons: [] }, value: 0.5, rank: 4 }
 * exitReasons(stage, idea, new Map()) // → [{"kind": "rank-too-low", "required": 2, "found": 4}]
 */
export function exitReasons(
  { exitRule, minimumRaters }: Pick<Stage, 'exitRule' | 'minimumRaters'>,
  idea: Pick<IdeaResult, 'exit' | 'criteria' | 'screening' | 'enoughRaters' | 'value' | 'rank'>,
  names: ReadonlyMap<string, string>,
): ExitReason[] {
  if (idea.exit === 'goes-on') return []
  if (exitRule.kind === 'by-hand') return [{ kind: 'by-hand' }]
  const isUntouched = idea.criteria.every(
    ({ counts }) => counts.value + counts.abstained + counts.cannotJudge === 0,
  )
  if (isUntouched) return [{ kind: 'nothing-scored' }]
  const screening = idea.screening.reasons
    .filter(({ outcome }) => outcome !== 'unknown' || idea.screening.status === 'unknown')
    .map(({ criterionId, ...reason }) => ({ ...reason, criterion: names.get(criterionId) ?? '' }))
  if (!idea.enoughRaters) return [{ kind: 'too-few-raters', required: minimumRaters }, ...screening]
  if (screening.length > 0) return screening
  if (exitRule.kind === 'value-at-least' && idea.value !== null)
    return [{ kind: 'value-too-low', required: exitRule.value, found: idea.value }]
  if (exitRule.kind === 'best-with-ties' && idea.rank !== null)
    return [{ kind: 'rank-too-low', required: exitRule.count, found: idea.rank }]
  return [{ kind: 'nothing-scored' }]
}
