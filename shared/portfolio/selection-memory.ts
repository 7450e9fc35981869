import type { SelectionState } from './selection-state.ts'

/** Branches looked at before remembering begins to pay, and after which no more is remembered. */
const unremembered = 5000
const mostRemembered = 2_000_000

/** A branch not met before; one that spends as much for less; one that spends as much for the same. */
export type Memory = 'new' | 'worse' | 'equal'

/**
 * Remembers, for a budget without further rules, the highest value met at each position and each sum spent: what may
 * follow is the same then, so a branch that brings no more there can be dropped. It keeps equal and nearly equal projects
 * from being looked at in every combination. With other rules what may follow differs, and every branch is new.
 * Projects decided beforehand are so in all branches, and do not matter.
 *
 * @returns a function that is asked at each branch, with the number of projects decided there.
 * @example
 * import { createMemory } from './selection-memory.ts'
 * import { beginSelection } from './selection-state.ts'
 * createMemory(beginSelection({ cost: [1], value: [1], budget: 1 }))(0) // → 'new'
 */
export function createMemory(state: SelectionState): (position: number) => Memory {
  const isPlain = state.categories.length === 0 && state.needs.every((needed) => needed.length === 0)
  const highest = new Map<number, Map<number, number>>()
  let visits = 0
  return (position) => {
    visits += 1
    if (!isPlain || visits < unremembered || visits > mostRemembered) return 'new'
    const atPosition = highest.get(position) ?? new Map<number, number>()
    highest.set(position, atPosition)
    const known = atPosition.get(state.spent) ?? -Infinity
    if (state.worth > known) atPosition.set(state.spent, state.worth)
    if (state.worth === known) return 'equal'
    return state.worth < known - state.tie ? 'worse' : 'new'
  }
}
