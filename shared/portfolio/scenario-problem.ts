import type { RuleTerms, ScenarioRule } from './scenario-rule.ts'

/** What an idea costs in a year; `payerId` is null where nobody knows yet who pays. */
export type CostItem = { year: number; payerId: string | null; cents: number }

/** An idea that can be chosen: it has a value and a cost. `points` are hundredths of the points from 0 to 100. */
export type Candidate = {
  ideaId: string
  number: string
  points: number
  costs: readonly CostItem[]
  /** What quotas can be about; see `labelKinds`. */
  labels: readonly string[]
}

export type ScenarioProblem = { candidates: readonly Candidate[]; rules: readonly ScenarioRule[] }

/** An idea funded to a share of its cost; a smaller share brings as much less value. */
export type Option = {
  candidate: number
  percent: number
  points: number
  cents: number
  costs: readonly CostItem[]
}

/** Partial funding goes in steps of so many percent, so that the best selection stays exact and can be told. */
const percentStep = 10

/**
 * The ways in which each idea can be funded: whole, and in parts where a rule allows it. Parts of a cost are rounded up
 * to whole cents, parts of a value down to hundredths of a point, so that a part never looks better than it is.
 *
 * @example
 * import { optionsOf } from './scenario-problem.ts'
 * const candidate = { ideaId: 'a', number: 'I-1', points: 5000, costs: [{ year: 2027, payerId: null, cents: 1001 }], labels: [] }
 * const rules = [{ id: 'r', terms: { kind: 'partial', ideaId: null, leastPercent: 80 } }]
 * optionsOf({ candidates: [candidate], rules }).map(({ percent, points, cents }) => [percent, points, cents]) // → [[100, 5000, 1001], [90, 4500, 901], [80, 4000, 801]]
 */
export function optionsOf({ candidates, rules }: ScenarioProblem): Option[] {
  return candidates.flatMap((candidate, place) => {
    const least = leastPercent(candidate.ideaId, rules)
    const options: Option[] = []
    for (let percent = 100; percent >= least; percent -= percentStep)
      options.push(optionAt(candidate, place, percent))
    return options
  })
}

/**
 * An idea funded to a share of its cost.
 *
 * @param place of the candidate among the candidates.
 * @example
 * import { optionAt } from './scenario-problem.ts'
 * optionAt({ points: 5001, costs: [{ year: 2027, payerId: null, cents: 1001 }] }, 0, 50) // → {"candidate": 0, "percent": 50, "points": 2500, "cents": 501, "costs": [{"year": 2027, "payerId": null, "cents": 501}]}
 */
export function optionAt(
  { costs, points }: Pick<Candidate, 'costs' | 'points'>,
  place: number,
  percent: number,
): Option {
  const shared = costs.map((item) => ({ ...item, cents: Math.ceil((item.cents * percent) / 100) }))
  return {
    candidate: place,
    percent,
    points: Math.floor((points * percent) / 100),
    cents: shared.reduce((sum, { cents }) => sum + cents, 0),
    costs: shared,
  }
}

/** The rule for the idea itself counts before the one for all ideas; of several, the most generous. */
function leastPercent(ideaId: string, rules: readonly ScenarioRule[]): number {
  const partial = rules.flatMap(({ terms }) => (terms.kind === 'partial' ? [terms] : []))
  const own = partial.filter((terms) => terms.ideaId === ideaId)
  const counting = own.length > 0 ? own : partial.filter((terms) => terms.ideaId === null)
  return Math.min(100, ...counting.map((terms) => terms.leastPercent))
}

type Bucket = Pick<Extract<RuleTerms, { kind: 'budget' }>, 'year' | 'payerId'>

/**
 * The part of a cost that falls into a year and on a payer; null stands for all of them. What has no payer yet counts
 * only against budgets of all payers.
 *
 * @example
 * import { centsIn } from './scenario-problem.ts'
 * const costs = [{ year: 2027, payerId: 'city', cents: 300 }, { year: 2028, payerId: null, cents: 50 }]
 * centsIn(costs, { year: null, payerId: null }) // → 350
 * centsIn(costs, { year: 2027, payerId: null }) // → 300
 * centsIn(costs, { year: null, payerId: 'city' }) // → 300
 */
export function centsIn(costs: readonly CostItem[], { year, payerId }: Bucket): number {
  return costs.reduce(
    (sum, item) =>
      (year === null || item.year === year) && (payerId === null || item.payerId === payerId)
        ? sum + item.cents
        : sum,
    0,
  )
}

/**
 * What may be spent of a budget, with what may be spent beyond it, in whole cents.
 *
 * @example
 * import { spendable } from './scenario-problem.ts'
 * spendable({ amountCents: 1001, overshootPercent: 5 }) // → 1051
 */
export function spendable({
  amountCents,
  overshootPercent,
}: Pick<Extract<RuleTerms, { kind: 'budget' }>, 'amountCents' | 'overshootPercent'>): number {
  return Math.floor((amountCents * (100 + overshootPercent)) / 100)
}
