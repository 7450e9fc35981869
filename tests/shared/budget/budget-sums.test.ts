import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ownShareCents, sumLines, yearsOf } from '../../../shared/budget/budget-sums.ts'
import { anyLines, budgetLine, payers } from './budget-lines.ts'

describe('sumLines', () => {
  it('follows the money from requested to available', () => {
    const sums = sumLines([
      budgetLine({ amountCents: 100 }),
      budgetLine({ amountCents: 200, state: 'drafted' }),
      budgetLine({ amountCents: 400, state: 'approved', blockedCents: 150 }),
      budgetLine({ amountCents: 800, state: 'rejected', blockedCents: 800 }),
      budgetLine({ amountCents: 1600, state: 'approved', condition: 'Zuwendungsbescheid' }),
    ])
    expect(sums).toEqual({
      outCents: 2300,
      inCents: 0,
      authorityCents: 0,
      requestedCents: 100,
      draftedCents: 200,
      approvedCents: 2000,
      rejectedCents: 800,
      blockedCents: 150,
      availableCents: 1850,
      conditionalCents: 1600,
    })
  })

  it('counts income and authorities apart from what goes out', () => {
    const { outCents, inCents, authorityCents } = sumLines([
      budgetLine({ kind: 'investment-payment', amountCents: 1 }),
      budgetLine({ kind: 'income', amountCents: 10 }),
      budgetLine({ kind: 'investment-receipt', amountCents: 100 }),
      budgetLine({ kind: 'commitment-authorisation', amountCents: 1000 }),
    ])
    expect([outCents, inCents, authorityCents]).toEqual([1, 110, 1000])
  })

  it('keeps available equal to approved less blocked, and the states equal to the whole', () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        const sums = sumLines(lines)
        expect(sums.availableCents).toBe(sums.approvedCents - sums.blockedCents)
        expect(sums.requestedCents + sums.draftedCents + sums.approvedCents).toBe(sums.outCents)
        expect(sums.availableCents).toBeGreaterThanOrEqual(sums.conditionalCents)
      }),
    )
  })

  it('is the same whatever the order, and adds up over the pilots', () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        const whole = sumLines(lines)
        expect(sumLines(lines.toReversed())).toEqual(whole)
        const parts = ['p1', 'p2', 'p3'].map((pilot) =>
          sumLines(lines.filter((one) => one.pilotId === pilot)),
        )
        expect(parts.reduce((sum, part) => sum + part.outCents, 0)).toBe(whole.outCents)
      }),
    )
  })

  it('refuses an amount that is not whole cents', () => {
    expect(() => sumLines([budgetLine({ amountCents: 0.5 })])).toThrow(RangeError)
  })
})

describe('ownShareCents', () => {
  it('takes off income and what a grant giver pays directly', () => {
    const lines = [
      budgetLine({ amountCents: 10_000 }),
      budgetLine({ payerId: 'state', amountCents: 3000 }),
      budgetLine({ payerId: 'state', kind: 'income', amountCents: 4000 }),
      budgetLine({ kind: 'commitment-authorisation', amountCents: 99_000 }),
      budgetLine({ amountCents: 7000, state: 'rejected' }),
    ]
    expect(ownShareCents(lines, payers)).toBe(6000)
  })
})

describe('yearsOf', () => {
  it('fills gaps between the years', () => {
    expect(yearsOf([{ year: 2029 }, { year: 2026 }])).toEqual([2026, 2027, 2028, 2029])
  })

  it('is empty without lines', () => {
    expect(yearsOf([])).toEqual([])
  })
})
