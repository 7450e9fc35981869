/** At least and at most of some projects; bounds left out do not bite. */
export type Category = {
  /** 0-based places of the projects. */
  members: readonly number[]
  /** What they may cost together. */
  maxCost?: number | undefined
  minCount?: number | undefined
  maxCount?: number | undefined
}

/**
 * Which projects, taken whole or not at all, are worth most within a budget? Places are 0-based; costs and budget are
 * decimals in one unit of money, compared to the last digit.
 */
export type SelectionProblem = {
  cost: readonly number[]
  /** What each is worth; may be negative. */
  value: readonly number[]
  budget: number
  /** Taken in any case. */
  mandatory?: readonly number[] | undefined
  /** Left out in any case. */
  forbidden?: readonly number[] | undefined
  /** Of each list at most one. */
  exclusive?: readonly (readonly number[])[] | undefined
  /** Pairs [a, b]: a only together with b. */
  requires?: readonly (readonly [number, number])[] | undefined
  categories?: readonly Category[] | undefined
}

/**
 * Do the parts of a problem fit together?
 *
 * @throws RangeError that names what does not: lists of different length, places beyond them, costs below 0.
 * @example
 * import { checkSelection } from './selection-problem.ts'
 * checkSelection({ cost: [1, 2], value: [1, 1], budget: 3, mandatory: [1] }) // → 2
 */
export function checkSelection(problem: SelectionProblem): number {
  const { cost, value, budget, mandatory = [], forbidden = [], exclusive = [], requires = [] } = problem
  if (cost.length !== value.length) throw new RangeError('cost and value differ in length')
  const money = [...cost, budget, ...(problem.categories ?? []).map(({ maxCost }) => maxCost ?? 0)]
  if ([...money, ...value].some((one) => !Number.isFinite(one)))
    throw new RangeError('cost, value or budget is no finite number')
  if (cost.some((one) => one < 0)) throw new RangeError('a cost is negative')
  const members = (problem.categories ?? []).flatMap((category) => category.members)
  const places = [...mandatory, ...forbidden, ...exclusive.flat(), ...requires.flat(), ...members]
  const wrong = places.find((place) => !Number.isInteger(place) || place < 0 || place >= cost.length)
  if (wrong !== undefined) throw new RangeError(`There is no project ${wrong}`)
  return cost.length
}
