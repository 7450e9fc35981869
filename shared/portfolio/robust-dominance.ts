import { checkRobust, valuesAtPoints, type RobustProblem } from './robust-problem.ts'

/** Sums of decimals differ in their last digits; below this nobody is better. */
const tolerance = 1e-9

/** A portfolio: for each project 1 when it is in, else 0. */
export type Membership = Uint8Array

/** Is the first portfolio at least as good whatever the weights and values, and better for some? */
export type Dominates = (one: Membership, other: Membership) => boolean

/**
 * Dominance between portfolios (Liesiö, Mild & Salo, European Journal of Operational Research 181, 2007, 1488). Projects
 * that both contain cancel out, whatever they are worth; of the others the first portfolio is taken at its least and the
 * second at its most. Values are linear in the weights, so the extreme points decide for all weights between them.
 *
 * @throws RangeError when the problem does not fit together.
 * @example
 * import { createDominance } from './robust-dominance.ts'
 * const values = [[2, 1], [1, 1], [0, 2]]
 * const dominates = createDominance({ lo: values, hi: values, cost: [1, 1, 1], budget: 1, points: [[1, 0], [0, 1]] })
 * dominates(Uint8Array.of(1, 0, 0), Uint8Array.of(0, 1, 0)) // → true
 * dominates(Uint8Array.of(1, 0, 0), Uint8Array.of(0, 0, 1)) // → false
 */
export function createDominance(problem: RobustProblem): Dominates {
  checkRobust(problem)
  const { points } = problem
  const least = Float64Array.from(valuesAtPoints(problem.lo, points).flat())
  const most = Float64Array.from(valuesAtPoints(problem.hi, points).flat())
  const width = points.length
  return (one, other) => {
    let isBetterSomewhere = false
    for (let point = 0; point < width; point += 1) {
      let worst = 0
      let best = 0
      for (let project = 0; project < one.length; project += 1) {
        const difference = (one[project] ?? 0) - (other[project] ?? 0)
        if (difference === 0) continue
        const cell = project * width + point
        worst += difference > 0 ? (least[cell] ?? 0) : -(most[cell] ?? 0)
        best += difference > 0 ? (most[cell] ?? 0) : -(least[cell] ?? 0)
      }
      if (worst < -tolerance) return false
      if (best > tolerance) isBetterSomewhere = true
    }
    return isBetterSomewhere
  }
}
