import { checkSelection, type Category, type SelectionProblem } from './selection-problem.ts'
import { commonDivisor, valueUnits, wholeUnits } from './selection-units.ts'

/** A category in whole units, with what has been decided of its members so far. */
export type CategoryState = {
  members: readonly number[]
  maxCost: number
  minCount: number
  maxCount: number
  spent: number
  taken: number
  left: number
}

export const undecided = 0
export const taken = 1
export const left = 2

/** A half-decided selection. Deciding one project decides others with it; all of it can be taken back. */
export type SelectionState = {
  cost: readonly number[]
  value: readonly number[]
  /** A unit of cost is `multiple / perOne` of the money; of values, a difference up to `tie` is one. */
  multiple: number
  perOne: number
  tie: number
  budget: number
  decisions: Uint8Array
  /** The projects decided, in order. */
  trail: number[]
  spent: number
  worth: number
  categories: CategoryState[]
  categoriesOf: CategoryState[][]
  needs: number[][]
  neededBy: number[][]
}

/**
 * A problem in whole units with nothing decided. A list of which at most one may be taken is a category of its own.
 *
 * @throws RangeError when the problem does not fit together or its money has too many digits.
 * @example
 * import { beginSelection } from './selection-state.ts'
 * beginSelection({ cost: [0.5, 2], value: [1, 1], budget: 2.25 }).cost // → [1, 4]
 */
export function beginSelection(problem: SelectionProblem): SelectionState {
  const count = checkSelection(problem)
  const caps = (problem.categories ?? []).map(({ maxCost }) => maxCost)
  const money = wholeUnits([...problem.cost, problem.budget, ...caps.map((cap) => cap ?? 0)])
  if (!money) throw new RangeError('cost and budget have too many digits')
  const cost = money.units.slice(0, count)
  const multiple = commonDivisor(cost)
  const categories = [
    ...(problem.categories ?? []).map((category, index) =>
      categoryState(
        category,
        caps[index] === undefined ? Infinity : Math.floor((money.units[count + 1 + index] ?? 0) / multiple),
      ),
    ),
    ...(problem.exclusive ?? []).map((members) => categoryState({ members, maxCount: 1 }, Infinity)),
  ]
  const lists = (): number[][] => Array.from({ length: count }, () => [])
  const [needs, neededBy] = [lists(), lists()]
  for (const [one, other] of problem.requires ?? []) {
    needs[one]?.push(other)
    neededBy[other]?.push(one)
  }
  const state: SelectionState = {
    cost: cost.map((units) => units / multiple),
    multiple,
    value: [],
    perOne: money.perOne,
    tie: 0,
    budget: Math.floor((money.units[count] ?? 0) / multiple),
    decisions: new Uint8Array(count),
    trail: [],
    spent: 0,
    worth: 0,
    categories,
    categoriesOf: Array.from({ length: count }, (_, place) =>
      categories.filter(({ members }) => members.includes(place)),
    ),
    needs,
    neededBy,
  }
  setValues(state, problem.value)
  return state
}

/**
 * Gives the projects other values, while nothing is decided.
 *
 * @throws RangeError when they are not as many as the projects, or no finite numbers.
 * @example
 * import { beginSelection, setValues } from './selection-state.ts'
 * const state = beginSelection({ cost: [1], value: [1], budget: 1 })
 * setValues(state, [2.5]) // → undefined
 * state.value // → [1]
 */
export function setValues(state: SelectionState, values: readonly number[]): void {
  if (values.length !== state.cost.length) throw new RangeError('cost and value differ in length')
  if (!values.every((value) => Number.isFinite(value))) throw new RangeError('a value is no finite number')
  const { units, tie } = valueUnits(values)
  state.value = units
  state.tie = tie
}

function categoryState(category: Category, maxCost: number): CategoryState {
  const members = [...new Set(category.members)]
  const { minCount = 0, maxCount = Infinity } = category
  return { members, maxCost, minCount, maxCount, spent: 0, taken: 0, left: 0 }
}

/**
 * Takes a project or leaves it, with all that follows: what it needs is taken too, who needs it is left, a category that
 * is full leaves its others.
 *
 * @returns false when a rule is broken; then take back what the trail has gained.
 * @example
 * import { beginSelection, decide } from './selection-state.ts'
 * const state = beginSelection({ cost: [1, 1, 1], value: [1, 1, 1], budget: 2, requires: [[0, 1]] })
 * decide(state, 0, 1) // → true
 * Array.from(state.decisions) // → [1, 1, 0]
 * decide(state, 2, 1) // → false
 */
export function decide(state: SelectionState, place: number, decision: 1 | 2): boolean {
  const now = state.decisions[place]
  if (now !== undecided) return now === decision
  state.decisions[place] = decision
  state.trail.push(place)
  return decision === taken ? takeProject(state, place) : leaveProject(state, place)
}

function takeProject(state: SelectionState, place: number): boolean {
  const cost = state.cost[place] ?? 0
  state.spent += cost
  state.worth += state.value[place] ?? 0
  const touched = state.categoriesOf[place] ?? []
  for (const category of touched) {
    category.taken += 1
    category.spent += cost
  }
  if (state.spent > state.budget) return false
  if (touched.some((category) => category.taken > category.maxCount || category.spent > category.maxCost))
    return false
  if (!(state.needs[place] ?? []).every((needed) => decide(state, needed, taken))) return false
  const full = touched.filter((category) => category.taken === category.maxCount)
  return full.every((category) =>
    category.members.every((member) => state.decisions[member] === taken || decide(state, member, left)),
  )
}

function leaveProject(state: SelectionState, place: number): boolean {
  const touched = state.categoriesOf[place] ?? []
  for (const category of touched) category.left += 1
  if (touched.some((category) => category.members.length - category.left < category.minCount)) return false
  return (state.neededBy[place] ?? []).every((needing) => decide(state, needing, left))
}

/**
 * Takes decisions back until the trail has the length it had.
 *
 * @example
 * import { beginSelection, decide, takeBack } from './selection-state.ts'
 * const state = beginSelection({ cost: [4], value: [1], budget: 9 })
 * decide(state, 0, 1) // → true
 * takeBack(state, 0) // → undefined
 * state.spent // → 0
 */
export function takeBack(state: SelectionState, length: number): void {
  while (state.trail.length > length) {
    const place = state.trail.pop() ?? 0
    const wasTaken = state.decisions[place] === taken
    state.decisions[place] = undecided
    const cost = wasTaken ? (state.cost[place] ?? 0) : 0
    state.spent -= cost
    if (wasTaken) state.worth -= state.value[place] ?? 0
    for (const category of state.categoriesOf[place] ?? []) {
      category.spent -= cost
      if (wasTaken) category.taken -= 1
      else category.left -= 1
    }
  }
}
