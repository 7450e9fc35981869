import type { CriterionResult } from './stage-ranking.ts'

/** What one criterion gives to the overall value of an idea, and what it keeps from it. All from 0 to 1. */
export type ValuePart = {
  criterionId: string
  /** The most it could give. */
  share: number
  contribution: number
  /** `share` − `contribution`. */
  loss: number
}

export type ValueMakeUp = {
  /** In the order of the criteria; contributions add up to the value, contributions and losses to 1. */
  parts: ValuePart[]
  /** The part with the largest loss; of equal ones the first. Null when nothing is lost. */
  biggestLoss: ValuePart | null
}

type Facts = Pick<CriterionResult, 'criterionId' | 'effectiveShare' | 'contribution'>

/**
 * Takes the overall value of an idea apart: what each criterion gives, what the idea loses there, and where it loses most,
 * which is the first answer to "why is it not further up?". Knock-outs and criteria without a mark have no part.
 *
 * @example
 * import { makeUpOf } from './value-make-up.ts'
 * const benefit = { criterionId: 'benefit', effectiveShare: 0.5, contribution: 0.375 }
 * const effort = { criterionId: 'effort', effectiveShare: 0.5, contribution: 0.25 }
 * makeUpOf([benefit, effort]).biggestLoss // → { criterionId: 'effort', share: 0.5, contribution: 0.25, loss: 0.25 }
 * makeUpOf([{ ...benefit, contribution: 0.5 }]).biggestLoss // → null
 */
export function makeUpOf(criteria: readonly Facts[]): ValueMakeUp {
  const parts = criteria.flatMap(({ criterionId, effectiveShare: share, contribution }): ValuePart[] =>
    share === null || contribution === null
      ? []
      : [{ criterionId, share, contribution, loss: Math.max(0, share - contribution) }],
  )
  const biggestLoss = parts.reduce<ValuePart | null>(
    (most, part) => (part.loss > (most?.loss ?? 0) ? part : most),
    null,
  )
  return { parts, biggestLoss }
}
