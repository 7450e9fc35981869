import type { Dominates, Membership } from './robust-dominance.ts'

/**
 * How many portfolios keep to the budget, the empty one included. Counted over sums of cost, not one by one.
 *
 * @param cost whole numbers of one unit.
 * @example
 * import { countFeasible } from './robust-feasible.ts'
 * countFeasible([3, 4, 3, 2, 4], 9) // → 21
 */
export function countFeasible(cost: readonly number[], budget: number): number {
  if (budget < 0) return 0
  let sums = new Map([[0, 1]])
  for (const one of cost) {
    const next = new Map(sums)
    for (const [sum, count] of sums)
      if (sum + one <= budget) next.set(sum + one, (next.get(sum + one) ?? 0) + count)
    sums = next
  }
  return [...sums.values()].reduce((total, count) => total + count, 0)
}

/** Costs in whole units, and who dominates whom. */
export type FeasibleSearch = { cost: readonly number[]; budget: number; dominates: Dominates }

/**
 * Portfolios within the budget that no simple change improves for certain: neither one more project, nor one project
 * exchanged for another that costs no more. All non-dominated portfolios are among them, and few others.
 *
 * @example
 * import { listCandidates } from './robust-feasible.ts'
 * import { createDominance } from './robust-dominance.ts'
 * const values = [[2], [1], [1]]
 * const cost = [1, 1, 2]
 * const dominates = createDominance({ lo: values, hi: values, cost, budget: 2, points: [[1]] })
 * listCandidates({ cost, budget: 2, dominates }).map((one) => Array.from(one)) // → [[1, 1, 0]]
 */
export function listCandidates({ cost, budget, dominates }: FeasibleSearch): Membership[] {
  const count = cost.length
  const single = (place: number): Membership => Uint8Array.from(cost, (_, other) => (other === place ? 1 : 0))
  const nothing = new Uint8Array(count)
  const order = [...cost.keys()].toSorted((a, b) => (cost[b] ?? 0) - (cost[a] ?? 0) || a - b)
  const welcome = cost.map((_, place) => dominates(single(place), nothing))
  const betterThan = cost.map((own, place) =>
    cost.flatMap((other, rival) => (other <= own && dominates(single(rival), single(place)) ? [rival] : [])),
  )
  /** What all projects from this position on cost together. */
  const costFrom = Array.from({ length: count + 1 }, () => 0)
  for (let position = count - 1; position >= 0; position -= 1)
    costFrom[position] = (costFrom[position + 1] ?? 0) + (cost[order[position] ?? 0] ?? 0)

  const found: Membership[] = []
  const now = new Uint8Array(count)
  const isDecided = new Uint8Array(count)
  const isLeft = (place: number): boolean => isDecided[place] === 1 && now[place] === 0
  const isImprovable = (position: number, room: number): boolean => {
    const roomAtEnd = room - (costFrom[position] ?? 0)
    return order
      .slice(0, position)
      .some((place) =>
        now[place] === 1
          ? (betterThan[place] ?? []).some(isLeft)
          : welcome[place] === true && (cost[place] ?? 0) <= roomAtEnd,
      )
  }
  const visit = (position: number, room: number): void => {
    if (isImprovable(position, room)) return
    if (position === count) {
      found.push(now.slice())
      return
    }
    const place = order[position] ?? 0
    const rest = room - (cost[place] ?? 0)
    isDecided[place] = 1
    if (rest >= 0) {
      now[place] = 1
      visit(position + 1, rest)
      now[place] = 0
    }
    visit(position + 1, room)
    isDecided[place] = 0
  }
  if (budget >= 0) visit(0, budget)
  return found
}
