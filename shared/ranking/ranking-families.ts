import { evaluateAgreement } from './evaluate-agreement.ts'
import { evaluateGroups } from './evaluate-groups.ts'
import { evaluatePromethee } from './evaluate-promethee.ts'
import { evaluateScreening } from './evaluate-screening.ts'
import { evaluateSmaa } from './evaluate-smaa.ts'
import { evaluateSensitivity } from './evaluate-sensitivity.ts'
import { evaluateTopsis } from './evaluate-topsis.ts'
import { evaluateWeightedSum } from './evaluate-weighted-sum.ts'
import { evaluateWeights } from './evaluate-weights.ts'

/**
 * The families of reference cases this step answers, by name: each takes the unchecked `input` of a case and gives its
 * answer, or throws a ZodError or RangeError that says what is wrong with it.
 */
export const rankingFamilies: readonly (readonly [string, (input: unknown) => unknown])[] = [
  ['weighted-sum', evaluateWeightedSum],
  ['groups', evaluateGroups],
  ['screening', evaluateScreening],
  ['smaa', evaluateSmaa],
  ['topsis', evaluateTopsis],
  ['promethee', evaluatePromethee],
  ['agreement', evaluateAgreement],
  ['weights', evaluateWeights],
  ['sensitivity', evaluateSensitivity],
]
