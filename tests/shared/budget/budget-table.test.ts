import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sumLines } from '../../../shared/budget/budget-sums.ts'
import { budgetTable } from '../../../shared/budget/budget-table.ts'
import { anyLines, budgetLine, payers } from './budget-lines.ts'

describe('budgetTable', () => {
  it('sets lines out by year, payer and kind', () => {
    const table = budgetTable(
      [
        budgetLine({ year: 2027, amountCents: 100 }),
        budgetLine({ year: 2027, amountCents: 50 }),
        budgetLine({ year: 2029, kind: 'investment-payment', amountCents: 900 }),
        budgetLine({ year: 2027, payerId: 'state', kind: 'income', amountCents: 30 }),
        budgetLine({ year: 2031, state: 'rejected', amountCents: 7 }),
      ],
      payers,
    )
    expect(table).toEqual({
      years: [2027, 2028, 2029],
      payers: [
        {
          payerId: 'city',
          kinds: [
            { kind: 'expense', byYear: [150, 0, 0], totalCents: 150 },
            { kind: 'investment-payment', byYear: [0, 0, 900], totalCents: 900 },
          ],
        },
        { payerId: 'state', kinds: [{ kind: 'income', byYear: [30, 0, 0], totalCents: 30 }] },
      ],
      out: { byYear: [150, 0, 900], totalCents: 1050 },
      in: { byYear: [30, 0, 0], totalCents: 30 },
      ownShare: { byYear: [120, 0, 900], totalCents: 1020 },
      blocked: { byYear: [0, 0, 0], totalCents: 0 },
    })
  })

  it('has rows that add up to its sums, and sums that agree with the plain ones', () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        const table = budgetTable(lines, payers)
        const { outCents, inCents, authorityCents, blockedCents } = sumLines(lines)
        const rows = table.payers.flatMap(({ kinds }) => kinds)
        const all = rows.reduce((sum, { totalCents }) => sum + totalCents, 0)
        expect(all).toBe(outCents + inCents + authorityCents)
        expect([table.out.totalCents, table.in.totalCents]).toEqual([outCents, inCents])
        expect(table.blocked.totalCents).toBe(blockedCents)
        for (const { byYear, totalCents } of [...rows, table.out, table.in, table.ownShare]) {
          expect(byYear.reduce((sum, cents) => sum + cents, 0)).toBe(totalCents)
        }
      }),
    )
  })
})
