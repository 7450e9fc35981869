import { evaluateGroups } from './evaluate-groups.ts'
import { evaluateScreening } from './evaluate-screening.ts'
import { evaluateWeightedSum } from './evaluate-weighted-sum.ts'

/**
 * The families of reference cases this step answers, by name: each takes the unchecked `input` of a case and gives its
 * answer, or throws a ZodError or RangeError that says what is wrong with it.
 */
export const rankingFamilies: readonly (readonly [string, (input: unknown) => unknown])[] = [
  ['weighted-sum', evaluateWeightedSum],
  ['groups', evaluateGroups],
  ['screening', evaluateScreening],
]
