import { createBound, densityOrder } from './selection-bound.ts'
import { createMemory } from './selection-memory.ts'
import type { SelectionProblem } from './selection-problem.ts'
import {
  beginSelection,
  decide,
  left,
  setValues,
  takeBack,
  taken,
  undecided,
  type SelectionState,
} from './selection-state.ts'

export type Selection = {
  /** 0-based places, ascending. */
  selected: number[]
  value: number
  cost: number
  /** Does no other selection have the same value? */
  isUnique: boolean
}

/**
 * The selection of highest value that keeps to the budget and all rules, exactly: every branch that is not looked at is
 * proved to hold nothing better. Branch and bound in depth first, projects in the order of value per cost, each first
 * taken, then left (Horowitz & Sahni, Journal of the ACM 21, 1974).
 *
 * Of several selections of the same value the cheapest is given; of several of the same cost the one that takes the
 * first project, in the order of value per cost, in which they differ.
 *
 * Quick for a budget and few rules (real budgets of 200 projects: below a millisecond). Many rules that overlap can
 * make it slow; there a solver for whole-number programmes is the better tool.
 *
 * @returns null when no selection keeps to all rules.
 * @throws RangeError when the problem does not fit together.
 * @example
 * import { selectProjects } from './selection.ts'
 * selectProjects({ cost: [6, 5, 5], value: [13, 10, 10], budget: 10 }) // → {"selected": [1, 2], "value": 20, "cost": 10, "isUnique": true}
 * selectProjects({ cost: [6], value: [1], budget: 5, mandatory: [0] }) // → null
 */
export function selectProjects(problem: SelectionProblem): Selection | null {
  return createSelector(problem)(problem.value)
}

/**
 * The same for many values over the same costs and rules, which then are prepared only once.
 *
 * @returns a function from values to the selection, null when no selection keeps to all rules.
 * @throws RangeError when the problem does not fit together.
 * @example
 * import { createSelector } from './selection.ts'
 * const select = createSelector({ cost: [3, 4], budget: 5 })
 * select([1, 2])?.selected // → [1]
 * select([2, 1])?.selected // → [0]
 */
export function createSelector(
  rules: Omit<SelectionProblem, 'value'>,
): (value: readonly number[]) => Selection | null {
  const state = beginSelection({ ...rules, value: rules.cost.map(() => 0) })
  return (value) => {
    takeBack(state, 0)
    setValues(state, value)
    if (!fixProjects(state, rules)) return null
    const best = search(state)
    if (!best) return null
    const selected = [...best.decisions].flatMap((decision, place) => (decision === taken ? [place] : []))
    return {
      selected,
      value: selected.reduce((sum, place) => sum + (value[place] ?? 0), 0),
      cost: (best.cost * state.multiple) / state.perOne,
      isUnique: best.isUnique,
    }
  }
}

/** Decides what is fixed beforehand; false when that alone breaks a rule. */
function fixProjects(
  state: SelectionState,
  { mandatory = [], forbidden = [] }: Omit<SelectionProblem, 'value'>,
): boolean {
  if (state.budget < 0) return false
  const isOpen = state.categories.every(
    ({ members, minCount, maxCount, maxCost }) =>
      members.length >= minCount && minCount <= maxCount && maxCount >= 0 && maxCost >= 0,
  )
  if (!isOpen) return false
  const closed = state.categories.filter(({ maxCount }) => maxCount < 1).flatMap(({ members }) => members)
  const dear = [...state.cost.keys()].filter((place) => (state.cost[place] ?? 0) > state.budget)
  return (
    mandatory.every((place) => decide(state, place, taken)) &&
    [...forbidden, ...closed, ...dear].every((place) => decide(state, place, left))
  )
}

type Best = { decisions: Uint8Array; cost: number; isUnique: boolean }

function search(state: SelectionState): Best | null {
  const order = densityOrder(state.cost, state.value)
  const boundOf = createBound(state, order)
  let best: Best | null = null
  /** The highest value met; the best lies no more than a tie below it. */
  let peak = -Infinity

  const record = (): void => {
    const isHigher = state.worth > peak + state.tie
    if (best && !isHigher) {
      if (state.worth < peak - state.tie) return
      best.isUnique = false
      if (state.spent >= best.cost) return
    }
    best = { decisions: state.decisions.slice(), cost: state.spent, isUnique: isHigher }
    peak = Math.max(peak, state.worth)
  }

  /** May this branch hold a higher value, a second selection of the same, or a cheaper one? */
  const isPromising = (): boolean => {
    if (!best) return true
    const { mostWorth, leastCost } = boundOf(peak - state.tie)
    const most = Math.floor(mostWorth + Math.abs(mostWorth) * 1e-15 + 1e-9)
    if (most > peak + state.tie) return true
    if (most < peak - state.tie) return false
    return best.isUnique || Math.ceil(leastCost - leastCost * 1e-15 - 1e-9) < best.cost
  }

  const recall = createMemory(state)
  /** Is nothing new to be found from here? */
  const isKnown = (position: number): boolean => {
    const memory = recall(position)
    // Two ways to the same point of the best selection: both end in it.
    if (memory === 'equal' && best?.isUnique && passesHere(state, best.decisions)) best.isUnique = false
    return memory !== 'new'
  }

  const visit = (from: number): void => {
    let position = from
    while (position < order.length && state.decisions[order[position] ?? 0] !== undecided) position += 1
    if (position === order.length) {
      record()
      return
    }
    if (!isPromising() || isKnown(position)) return
    const place = order[position] ?? 0
    const length = state.trail.length
    // What is worth nothing is taken only where a rule asks for it.
    const choices = (state.value[place] ?? 0) > 0 ? ([taken, left] as const) : ([left, taken] as const)
    for (const choice of choices) {
      if (decide(state, place, choice)) visit(position + 1)
      takeBack(state, length)
    }
  }
  visit(0)
  return best
}

/** Do the projects decided now have the same cost and value as in that selection? */
function passesHere(state: SelectionState, decisions: Uint8Array): boolean {
  const inside = state.trail.filter((place) => decisions[place] === taken)
  const sum = (units: readonly number[]): number =>
    inside.reduce((total, place) => total + (units[place] ?? 0), 0)
  return sum(state.cost) === state.spent && sum(state.value) === state.worth
}
