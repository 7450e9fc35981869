import type { SelectionProblem } from '../../../shared/portfolio/selection-problem.ts'

/** All subsets of so many projects, as ascending places. */
export function everySubset(count: number): number[][] {
  return Array.from({ length: 2 ** count }, (_, mask) =>
    Array.from({ length: count }, (_, place) => place).filter(
      (place) => Math.floor(mask / 2 ** place) % 2 === 1,
    ),
  )
}

export const sumOf = (numbers: readonly number[], places: readonly number[]): number =>
  places.reduce((sum, place) => sum + (numbers[place] ?? 0), 0)

/** Does a selection keep to all rules, taken one by one from their wording? For whole-number costs. */
export function keepsRules(problem: SelectionProblem, selected: readonly number[]): boolean {
  const { cost, budget, mandatory = [], forbidden = [], exclusive = [], requires = [] } = problem
  const has = (place: number): boolean => selected.includes(place)
  return (
    sumOf(cost, selected) <= budget &&
    mandatory.every(has) &&
    !forbidden.some(has) &&
    exclusive.every((list) => new Set(list.filter(has)).size <= 1) &&
    requires.every(([one, other]) => !has(one) || has(other)) &&
    (problem.categories ?? []).every(({ members, maxCost, minCount, maxCount }) => {
      const inside = [...new Set(members)].filter(has)
      return (
        sumOf(cost, inside) <= (maxCost ?? Infinity) &&
        inside.length >= (minCount ?? 0) &&
        inside.length <= (maxCount ?? Infinity)
      )
    })
  )
}
