import { sumCents } from '../money.ts'
import { type BudgetKind, budgetKinds, type BudgetLine, directionOf, type Payer } from './budget-line.ts'
import { ownShareCents, yearsOf } from './budget-sums.ts'

/** A row of amounts by year, in cents, with its total. */
export type YearRow = { byYear: number[]; totalCents: number }

export type PayerRows = {
  payerId: string
  kinds: (YearRow & { kind: BudgetKind })[]
}

/** Lines by payer and kind over the years, as the financial effects of a paper are set out. */
export type BudgetTable = {
  years: number[]
  payers: PayerRows[]
  out: YearRow
  in: YearRow
  /** Authorities are shown in their rows and in no sum. */
  ownShare: YearRow
  blocked: YearRow
}

type Tabled = Pick<BudgetLine, 'payerId' | 'year' | 'kind' | 'state' | 'amountCents' | 'blockedCents'>

/**
 * Sets lines out as year × payer × kind; rejected lines are left out, and so are payers and kinds without any line.
 *
 * @param years columns to show; all years of the lines that count when absent
 * @throws RangeError when an amount is not a whole number of cents
 * @example
 * import { budgetTable } from './budget-table.ts'
 * const line = { payerId: 'city', kind: 'expense', state: 'requested', blockedCents: 0 }
 * const lines = [{ ...line, year: 2027, amountCents: 4800 }, { ...line, year: 2029, amountCents: 5000 }]
 * const table = budgetTable(lines, [{ id: 'city', fundingTrack: 'city-budget' }])
 * table.years // → [2027, 2028, 2029]
 * table.payers[0].kinds[0].byYear // → [4800, 0, 5000]
 * table.ownShare.totalCents // → 9800
 */
export function budgetTable(
  lines: readonly Tabled[],
  payers: readonly Pick<Payer, 'id' | 'fundingTrack'>[],
  years: readonly number[] = yearsOf(lines.filter(({ state }) => state !== 'rejected')),
): BudgetTable {
  const counted = lines.filter(({ state }) => state !== 'rejected')
  const rowOf = (some: readonly Tabled[]): YearRow => yearRow(some, years, ({ amountCents }) => amountCents)
  const heading = (direction: 'out' | 'in'): YearRow =>
    rowOf(counted.filter(({ kind }) => directionOf(kind) === direction))
  const ownByYear = years.map((year) =>
    ownShareCents(
      counted.filter((line) => line.year === year),
      payers,
    ),
  )
  return {
    years: [...years],
    payers: payers.flatMap(({ id }) => {
      const kinds = budgetKinds.flatMap((kind) => {
        const own = counted.filter((line) => line.payerId === id && line.kind === kind)
        return own.length === 0 ? [] : [{ kind, ...rowOf(own) }]
      })
      return kinds.length === 0 ? [] : [{ payerId: id, kinds }]
    }),
    out: heading('out'),
    in: heading('in'),
    ownShare: { byYear: ownByYear, totalCents: sumCents(ownByYear) },
    blocked: yearRow(
      counted.filter(({ state, kind }) => state === 'approved' && directionOf(kind) === 'out'),
      years,
      ({ blockedCents }) => blockedCents,
    ),
  }
}

/** Amounts of lines by year; a line of a year that is not shown counts nowhere. */
export function yearRow<L extends { year: number }>(
  lines: readonly L[],
  years: readonly number[],
  centsOf: (line: L) => number,
): YearRow {
  const byYear = years.map((year) => sumCents(lines.filter((line) => line.year === year).map(centsOf)))
  return { byYear, totalCents: sumCents(byYear) }
}
