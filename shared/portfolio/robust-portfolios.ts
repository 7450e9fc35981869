import { createDominance, type Membership } from './robust-dominance.ts'
import { countFeasible, listCandidates } from './robust-feasible.ts'
import { checkRobust, valuesAtPoints, type RobustProblem } from './robust-problem.ts'
import { wholeUnits } from './selection-units.ts'

/** In all non-dominated portfolios, in some, or in none. */
export type ProjectStatus = 'core' | 'borderline' | 'exterior'

export type RobustPortfolios = {
  /** How many portfolios keep to the budget. */
  feasible: number
  /** The portfolios no other dominates, each as ascending 0-based places, in the order of words. */
  nonDominated: number[][]
  /** Per project the share of non-dominated portfolios that contain it; null when not even the empty one is feasible. */
  coreIndex: (number | null)[]
  status: (ProjectStatus | null)[]
}

/** Their number grows so fast that beyond this the selection share over drawn weights has to serve. */
const mostProjects = 30

/**
 * Robust portfolio modelling: whatever the weights turn out to be, nobody needs a dominated portfolio. A project in all
 * others is safe, one in none is out, and only the rest is worth talking about (Liesiö, Mild & Salo 2007).
 *
 * @throws RangeError when the problem does not fit together, or for more than 30 projects.
 * @example
 * import { robustPortfolios } from './robust-portfolios.ts'
 * const values = [[2, 1], [1, 1], [0, 2]]
 * robustPortfolios({ lo: values, hi: values, cost: [1, 1, 1], budget: 1, points: [[1, 0], [0, 1]] }) // → {"feasible": 4, "nonDominated": [[0], [2]], "coreIndex": [0.5, 0, 0.5], "status": ["borderline", "exterior", "borderline"]}
 */
export function robustPortfolios(problem: RobustProblem): RobustPortfolios {
  const count = checkRobust(problem)
  if (count > mostProjects) throw new RangeError(`More than ${mostProjects} projects: draw weights instead`)
  const money = wholeUnits([...problem.cost, problem.budget])
  if (!money) throw new RangeError('cost and budget have too many digits')
  const cost = money.units.slice(0, count)
  const budget = money.units[count] ?? 0
  const portfolios = keepNonDominated(problem, cost, budget)
  const coreIndex = cost.map((_, place) =>
    portfolios.length === 0 ? null : portfolios.filter((one) => one[place] === 1).length / portfolios.length,
  )
  return {
    feasible: countFeasible(cost, budget),
    nonDominated: portfolios.map(placesOf).toSorted(compareLists),
    coreIndex,
    status: coreIndex.map(projectStatus),
  }
}

/**
 * Dominance shows in the value halfway between least and most, averaged over the extreme points: who dominates has the
 * higher one. So from the highest down it is enough to compare with those already kept.
 */
function keepNonDominated(problem: RobustProblem, cost: readonly number[], budget: number): Membership[] {
  const dominates = createDominance(problem)
  const [least, most] = [problem.lo, problem.hi].map((values) => valuesAtPoints(values, problem.points))
  const middle = cost.map((_, place) =>
    [...(least?.[place] ?? []), ...(most?.[place] ?? [])].reduce((sum, value) => sum + value, 0),
  )
  const candidates = listCandidates({ cost, budget, dominates })
    .map((one) => ({ one, worth: one.reduce((sum, isIn, place) => sum + isIn * (middle[place] ?? 0), 0) }))
    .toSorted((a, b) => b.worth - a.worth)
  const kept: Membership[] = []
  for (const { one } of candidates) if (!kept.some((other) => dominates(other, one))) kept.push(one)
  return kept
}

function placesOf(portfolio: Membership): number[] {
  return [...portfolio].flatMap((isIn, place) => (isIn === 1 ? [place] : []))
}

function compareLists(one: readonly number[], other: readonly number[]): number {
  const first = one.findIndex((place, index) => place !== other[index])
  if (first < 0) return one.length - other.length
  return (one[first] ?? 0) - (other[first] ?? -1)
}

function projectStatus(index: number | null): ProjectStatus | null {
  if (index === null) return null
  if (index === 1) return 'core'
  return index === 0 ? 'exterior' : 'borderline'
}
