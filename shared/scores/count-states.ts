import type { ScoreStateName, StateCounts } from './score.ts'

/**
 * How many cells are in which state; a cell nobody has touched (null) is open.
 *
 * @example
 * import { countStates } from './count-states.ts'
 * countStates([{ state: 'value' }, null, { state: 'abstained' }, { state: 'open' }]) // → {"value":1,"abstained":1,"cannotJudge":0,"open":2}
 */
export function countStates(cells: Iterable<{ state: ScoreStateName } | null>): StateCounts {
  const counts: StateCounts = { value: 0, abstained: 0, cannotJudge: 0, open: 0 }
  for (const cell of cells) {
    const state = cell?.state ?? 'open'
    counts[state === 'cannot-judge' ? 'cannotJudge' : state] += 1
  }
  return counts
}
