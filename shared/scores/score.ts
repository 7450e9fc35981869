/**
 * What one person said about one idea on one criterion. Four states, and none of them is 0: leaving a mark out, declining
 * to vote and not being able to judge are three different messages, and an average that swallowed them as zeros would
 * punish exactly the ideas that few people know.
 */

export type ScoreState =
  /** In points of the criterion's scale. 0 is an ordinary value where the scale has it. */
  | { state: 'value'; value: number }
  /** Could judge, does not want to (for instance biased). */
  | { state: 'abstained' }
  /** Lacks the knowledge. */
  | { state: 'cannot-judge' }
  /** Nothing said yet. */
  | { state: 'open' }

export const scoreStates = ['value', 'abstained', 'cannot-judge', 'open'] as const

export type ScoreStateName = (typeof scoreStates)[number]

/** Somebody who scores. A working group that scores as one is a rater too. */
export type Rater = { id: string; name: string; workingGroupId: string }

export type Score = ScoreState & {
  ideaId: string
  criterionId: string
  raterId: string
  reason?: string
  /** Counts the changes of this score; saving over a newer one is refused. */
  revision: number
}

/** How many raters said what about one idea on one criterion. Their sum is the number of raters asked. */
export type StateCounts = { value: number; abstained: number; cannotJudge: number; open: number }

/**
 * The state alone, without idea, rater and reason.
 *
 * @example
 * import { stateOf } from './score.ts'
 * stateOf({ ideaId: 'i', criterionId: 'c', raterId: 'r', revision: 3, state: 'value', value: 4 }) // → {"state":"value","value":4}
 * stateOf({ ideaId: 'i', criterionId: 'c', raterId: 'r', revision: 0, state: 'open' }) // → {"state":"open"}
 */
export function stateOf(score: Score): ScoreState {
  return score.state === 'value' ? { state: 'value', value: score.value } : { state: score.state }
}

/**
 * The number that takes part in a mean, or null for the three states that take no part.
 *
 * @example
 * import { valueOf } from './score.ts'
 * valueOf({ state: 'value', value: 0 }) // → 0
 * valueOf({ state: 'abstained' }) // → null
 */
export function valueOf(score: ScoreState): number | null {
  return score.state === 'value' ? score.value : null
}
