import type { CostItem } from './scenario-problem.ts'

/**
 * Do two cost plans say the same? Items of one year and payer count together.
 *
 * @example
 * import { isSamePlan } from './cost-plan.ts'
 * const item = (cents) => ({ year: 2027, payerId: null, cents })
 * isSamePlan([item(300), item(200)], [item(500)]) // → true
 * isSamePlan([item(300)], []) // → false
 */
export function isSamePlan(one: readonly CostItem[], other: readonly CostItem[]): boolean {
  const [sums, others] = [sumsOf(one), sumsOf(other)]
  return sums.size === others.size && [...sums].every(([place, cents]) => others.get(place) === cents)
}

function sumsOf(items: readonly CostItem[]): Map<string, number> {
  const sums = new Map<string, number>()
  for (const { year, payerId, cents } of items) {
    const place = `${year} ${payerId ?? ''}`
    sums.set(place, (sums.get(place) ?? 0) + cents)
  }
  return sums
}

/**
 * Costs of which it is said who pays what nobody paid yet, and when.
 *
 * @param year the year to which these costs move; null leaves them in their years.
 * @example
 * import { withPayer } from './cost-plan.ts'
 * withPayer([{ year: 2027, payerId: null, cents: 500 }], { payerId: 'city', year: 2028 }) // → [{"year": 2028, "payerId": "city", "cents": 500}]
 */
export function withPayer(
  items: readonly CostItem[],
  { payerId, year }: { payerId: string | null; year: number | null },
): CostItem[] {
  return items.map((item) => (item.payerId === null ? { ...item, payerId, year: year ?? item.year } : item))
}
