import { undecided, type SelectionState } from './selection-state.ts'

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
 * with a most of money or of projects is held as well, the latter by what its best projects are worth together; where a
 * project has several, only the first, since the filling by density is the optimum only for categories that do not
 * overlap. Dropping the other rules can only raise the bound.
 *
 * @param order all projects as `densityOrder` puts them.
 * @param wanted the value for which the least cost is asked.
 * @example
 * import { createBound } from './selection-bound.ts'
 * import { beginSelection } from './selection-state.ts'
 * const state = beginSelection({ cost: [1, 2], value: [2, 3], budget: 2 })
 * createBound(state, [0, 1])(3.5) // → {"mostWorth": 3.5, "leastCost": 2}
 * const one = beginSelection({ cost: [1, 2], value: [2, 3], budget: 3, exclusive: [[0, 1]] })
 * createBound(one, [0, 1])(3).mostWorth // → 3
 */
export function createBound(state: SelectionState, order: readonly number[]): (wanted: number) => Bound {
  const capped = state.categories.filter(
    ({ maxCost, maxCount, members }) => maxCost < Infinity || maxCount < members.length,
  )
  const capOf = Int32Array.from(state.cost, (_, place) =>
    capped.findIndex(({ members }) => members.includes(place)),
  )
  const byWorth = capped.map(({ members }) =>
    members
      .filter((place) => (state.value[place] ?? 0) > 0)
      .toSorted((a, b) => (state.value[b] ?? 0) - (state.value[a] ?? 0)),
  )
  const rooms = new Float64Array(capped.length)
  const worths = new Float64Array(capped.length)
  const useful = Int32Array.from(order.filter((place) => (state.value[place] ?? 0) > 0))
  return (wanted) => {
    for (const [index, category] of capped.entries()) {
      rooms[index] = category.maxCost - category.spent
      worths[index] = mostWorthOf(state, byWorth[index] ?? [], category.maxCount - category.taken)
    }
    const start = state.budget - state.spent
    let room = start
    let worth = state.worth
    let leastCost = worth >= wanted ? state.spent : Infinity
    for (const place of useful) {
      const cost = state.cost[place] ?? 0
      if (state.decisions[place] !== undecided || cost > start) continue
      const cap = capOf[place] ?? -1
      const value = state.value[place] ?? 0
      const worthRoom = cap < 0 ? Infinity : (worths[cap] ?? 0)
      let part = Math.min(cost, room)
      if (cap >= 0 && cost > 0) part = Math.min(part, rooms[cap] ?? 0, cost * (worthRoom / value))
      const gain = cost === 0 ? Math.min(value, worthRoom) : value * (part / cost)
      if (gain <= 0) continue
      if (worth < wanted && worth + gain >= wanted)
        leastCost = state.budget - room + (cost * (wanted - worth)) / value
      worth += gain
      room -= part
      if (cap < 0) continue
      rooms[cap] = (rooms[cap] ?? 0) - part
      worths[cap] = (worths[cap] ?? 0) - gain
    }
    return { mostWorth: worth, leastCost }
  }
}

/** What so many of the undecided projects of a category are worth at the most; infinite where their number is open. */
function mostWorthOf(state: SelectionState, byWorth: readonly number[], count: number): number {
  if (count === Infinity) return Infinity
  let sum = 0
  let places = count
  for (const place of byWorth) {
    if (places <= 0) break
    if (state.decisions[place] !== undecided) continue
    sum += state.value[place] ?? 0
    places -= 1
  }
  return sum
}
