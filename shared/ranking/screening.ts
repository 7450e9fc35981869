import { equals, reaches } from './tolerance.ts'

export const comparisons = ['>=', '<=', '=='] as const

export type Comparison = (typeof comparisons)[number]

/** A condition on one criterion. */
export type ScreeningRule = {
  /** 0-based column. */
  criterion: number
  op: Comparison
  /** In points of the criterion's scale, inclusive. */
  value: number
  /**
   * A mark that breaks the rule fails only from here on, and is unknown in between. Default: there is no such band, and
   * every mark that breaks the rule fails. With `==` it has no meaning.
   */
  failsAt?: number
}

export type RuleOutcome = 'pass' | 'fail' | 'unknown'

/** `reasons` lists the rules that failed or are unknown, in the order of the rules; `rule` is 0-based. */
export type ScreeningResult = {
  status: RuleOutcome
  reasons: { rule: number; outcome: 'fail' | 'unknown' }[]
}

/**
 * Does one mark keep one rule? A missing mark (NaN) is `unknown`, never a no.
 *
 * @example
 * import { ruleOutcome } from './screening.ts'
 * ruleOutcome({ criterion: 0, op: '>=', value: 3 }, 3) // → "pass"
 * ruleOutcome({ criterion: 0, op: '<=', value: 3 }, 3.5) // → "fail"
 * ruleOutcome({ criterion: 0, op: '>=', value: 3 }, Number.NaN) // → "unknown"
 * ruleOutcome({ criterion: 0, op: '>=', value: 0.75, failsAt: 0.25 }, 0.5) // → "unknown"
 */
export function ruleOutcome(rule: ScreeningRule, mark: number): RuleOutcome {
  if (Number.isNaN(mark)) return 'unknown'
  if (keeps(rule, mark)) return 'pass'
  if (rule.failsAt === undefined) return 'fail'
  const failed = rule.op === '<=' ? reaches(mark, rule.failsAt) : reaches(rule.failsAt, mark)
  return failed ? 'fail' : 'unknown'
}

function keeps({ op, value }: ScreeningRule, mark: number): boolean {
  switch (op) {
    case '>=':
      return reaches(mark, value)
    case '<=':
      return reaches(value, mark)
    case '==':
      return equals(mark, value)
  }
}

/**
 * Screening (conjunctive method): an idea passes when it keeps every rule, however good it is elsewhere. One failed rule
 * fails it; otherwise one unknown rule leaves it unknown.
 *
 * @param marks ideas × criteria, row by row, NaN for a missing mark.
 * @param width number of criteria.
 * @example
 * import { screen } from './screening.ts'
 * const rules = [{ criterion: 1, op: '>=', value: 3 }]
 * screen(Float64Array.of(9, 2, 6, 6), 2, rules) // → [{"status": "fail", "reasons": [{"rule": 0, "outcome": "fail"}]}, {"status": "pass", "reasons": []}]
 */
export function screen(
  marks: Float64Array,
  width: number,
  rules: readonly ScreeningRule[],
): ScreeningResult[] {
  const rows = width === 0 ? 0 : marks.length / width
  return Array.from({ length: rows }, (_, row) => {
    const reasons: ScreeningResult['reasons'] = []
    for (const [index, rule] of rules.entries()) {
      const outcome = ruleOutcome(rule, marks[row * width + rule.criterion] ?? Number.NaN)
      if (outcome !== 'pass') reasons.push({ rule: index, outcome })
    }
    return { status: statusOf(reasons), reasons }
  })
}

function statusOf(reasons: ScreeningResult['reasons']): RuleOutcome {
  if (reasons.some(({ outcome }) => outcome === 'fail')) return 'fail'
  return reasons.length > 0 ? 'unknown' : 'pass'
}
