import type { CostItem } from './scenario-problem.ts'
import type { CostBasis } from './scenario-rule.ts'

/** The rough cost that stands with an idea, in cents; `per` says whether it comes once or every year. */
export type RoughCost = { lowCents: number | null; highCents: number | null; per: 'year' | null }

/** Where the cost of a candidate comes from: planned by year and payer, requested for its pilot, or rough. */
export const costSources = ['planned', 'requested', 'idea'] as const

export type CostSource = (typeof costSources)[number]

export type KnownCosts = {
  planned: readonly CostItem[]
  requested: readonly CostItem[]
  rough: RoughCost
}

/**
 * What an idea costs in the years of a scenario, from the best source there is. A rough cost that comes once counts in the
 * first year; nobody knows who pays it.
 *
 * @param years ascending, at least one.
 * @returns null when no cost is known in these years; that is never 0.
 * @example
 * import { candidateCosts } from './candidate-costs.ts'
 * const rough = { lowCents: 100, highCents: 201, per: 'year' }
 * candidateCosts({ planned: [], requested: [], rough }, { basis: 'middle', years: [2027, 2028] })?.items.map(({ cents }) => cents) // → [151, 151]
 * candidateCosts({ planned: [], requested: [], rough: { lowCents: null, highCents: null, per: null } }, { basis: 'high', years: [2027] }) // → null
 */
export function candidateCosts(
  { planned, requested, rough }: KnownCosts,
  { basis, years }: { basis: CostBasis; years: readonly number[] },
): { source: CostSource; items: CostItem[] } | null {
  const inYears = (items: readonly CostItem[]): CostItem[] => items.filter(({ year }) => years.includes(year))
  if (planned.length > 0) return known('planned', inYears(planned))
  const asked = inYears(requested)
  if (asked.length > 0) return { source: 'requested', items: asked }
  const cents = boundOf(rough, basis)
  if (cents === null) return null
  const counted = rough.per === 'year' ? years : years.slice(0, 1)
  return known(
    'idea',
    counted.map((year) => ({ year, payerId: null, cents })),
  )
}

function known(source: CostSource, items: CostItem[]): { source: CostSource; items: CostItem[] } | null {
  return items.length === 0 ? null : { source, items }
}

function boundOf({ lowCents, highCents }: RoughCost, basis: CostBasis): number | null {
  const low = lowCents ?? highCents
  const high = highCents ?? lowCents
  if (low === null || high === null) return null
  if (basis === 'middle') return Math.ceil((low + high) / 2)
  return basis === 'low' ? low : high
}
