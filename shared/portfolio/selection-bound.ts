import { undecided, type CategoryState, type SelectionState } from './selection-state.ts'

/** The most that can be reached from a half-decided selection, and the least it takes to reach a wanted value. */
export type Bound = { mostWorth: number; leastCost: number }

/**
 * The order in which projects are decided: most value per cost first, then in the order given. Projects without value
 * come last.
 *
 * @example
 * import { densityOrder } from './selection-bound.ts'
 * densityOrder([2, 1, 0, 4], [2, 3, 1, 0]) // → [2, 1, 0, 3]
 */
export function densityOrder(cost: readonly number[], value: readonly number[]): number[] {
  const density = value.map((worth, place) => {
    if (worth <= 0) return -Infinity
    return cost[place] === 0 ? Infinity : worth / (cost[place] ?? 1)
  })
  const compare = (one: number, other: number): number => (one === other ? 0 : one > other ? -1 : 1)
  return density
    .map((_, place) => place)
    .toSorted((a, b) => compare(density[a] ?? 0, density[b] ?? 0) || a - b)
}

/**
 * Bounds as if projects could be taken in part (Dantzig 1957): the densest first, until the budget is spent. A category
 * with a most of money is held as well; where a project has several, only the first, since the filling by density is
 * the optimum only for categories that do not overlap. Dropping the other rules can only raise the bound.
 *
 * @param order all projects as `densityOrder` puts them.
 * @param wanted the value for which the least cost is asked.
 * @example
 * import { createBound } from './selection-bound.ts'
 * import { beginSelection } from './selection-state.ts'
 * const state = beginSelection({ cost: [1, 2], value: [2, 3], budget: 2 })
 * createBound(state, [0, 1])(3.5) // → {"mostWorth": 3.5, "leastCost": 2}
 */
export function createBound(state: SelectionState, order: readonly number[]): (wanted: number) => Bound {
  const capped = state.categories.filter(({ maxCost }) => maxCost < Infinity)
  const capOf = Int32Array.from(state.cost, (_, place) =>
    capped.findIndex(({ members }) => members.includes(place)),
  )
  const rooms = new Float64Array(capped.length)
  const useful = Int32Array.from(order.filter((place) => (state.value[place] ?? 0) > 0))
  return (wanted) => {
    fillRooms(capped, rooms)
    const start = state.budget - state.spent
    let room = start
    let worth = state.worth
    let leastCost = worth >= wanted ? state.spent : Infinity
    for (const place of useful) {
      const cost = state.cost[place] ?? 0
      if (state.decisions[place] !== undecided || cost > start) continue
      const cap = capOf[place] ?? -1
      const part = Math.min(cost, room, cap < 0 ? Infinity : (rooms[cap] ?? 0))
      if (cost > 0 && part <= 0) continue
      const value = state.value[place] ?? 0
      const gain = cost === 0 ? value : value * (part / cost)
      if (worth < wanted && worth + gain >= wanted)
        leastCost = state.budget - room + (cost * (wanted - worth)) / value
      worth += gain
      room -= part
      if (cap >= 0) rooms[cap] = (rooms[cap] ?? 0) - part
    }
    return { mostWorth: worth, leastCost }
  }
}

function fillRooms(capped: readonly CategoryState[], rooms: Float64Array): void {
  for (const [index, category] of capped.entries()) rooms[index] = category.maxCost - category.spent
}
