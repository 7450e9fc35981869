/**
 * Which portfolios are good under incomplete knowledge? The value of a portfolio is the sum of the values of its
 * projects, each a weighted sum over criteria; of the weights only the extreme points of their set are known, of the
 * values perhaps only bounds.
 */
export type RobustProblem = {
  /** Projects × criteria, the least and the most they may be; the same table twice where they are certain. */
  lo: readonly (readonly number[])[]
  hi: readonly (readonly number[])[]
  /** One per project, in one unit of money. */
  cost: readonly number[]
  budget: number
  /** The extreme points of the set of weights, each one weight per criterion. */
  points: readonly (readonly number[])[]
}

/**
 * Do the parts fit together?
 *
 * @returns the number of projects.
 * @throws RangeError that names what does not fit.
 * @example
 * import { checkRobust } from './robust-problem.ts'
 * checkRobust({ lo: [[1, 2]], hi: [[1, 2]], cost: [3], budget: 4, points: [[1, 0], [0, 1]] }) // → 1
 */
export function checkRobust({ lo, hi, cost, budget, points }: RobustProblem): number {
  const width = points[0]?.length ?? 0
  if (width === 0) throw new RangeError('There are no weights')
  if (points.some((point) => point.length !== width)) throw new RangeError('The weights differ in length')
  const isNegative = (weight: number): boolean => !(weight >= 0)
  if (points.some((point) => point.some(isNegative))) throw new RangeError('A weight is negative')
  if (points.some((point) => point.every((weight) => weight === 0)))
    throw new RangeError('The weights of a point are all 0')
  if (lo.length !== cost.length || hi.length !== cost.length)
    throw new RangeError('cost and values differ in length')
  if ([...lo, ...hi].some((row) => row.length !== width))
    throw new RangeError('values and weights differ in length')
  if (lo.some((row, project) => row.some((least, place) => !(least <= (hi[project]?.[place] ?? -Infinity)))))
    throw new RangeError('The least value of a project is above its most')
  if (!Number.isFinite(budget) || cost.some((one) => !(one >= 0 && Number.isFinite(one))))
    throw new RangeError('A cost is negative or no finite number')
  return cost.length
}

/**
 * The values of every project under the weights of every extreme point, projects × points.
 *
 * @example
 * import { valuesAtPoints } from './robust-problem.ts'
 * valuesAtPoints([[2, 4]], [[1, 0], [0.5, 0.5]]) // → [[2, 3]]
 */
export function valuesAtPoints(
  values: readonly (readonly number[])[],
  points: readonly (readonly number[])[],
): number[][] {
  return values.map((row) =>
    points.map((point) => point.reduce((sum, weight, place) => sum + weight * (row[place] ?? 0), 0)),
  )
}
