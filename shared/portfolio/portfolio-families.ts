import { evaluatePortfolio } from './evaluate-portfolio.ts'
import { evaluateRobust } from './evaluate-robust.ts'

/** The families of reference cases this step answers, by name; as `rankingFamilies`. */
export const portfolioFamilies: readonly (readonly [string, (input: unknown) => unknown])[] = [
  ['portfolio', evaluatePortfolio],
  ['rpm', evaluateRobust],
]
