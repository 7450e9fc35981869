import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { moneyEnd } from '../../../shared/portfolio/money-end.ts'
import type { Candidate } from '../../../shared/portfolio/scenario-problem.ts'
import type { RuleTerms, ScenarioRule } from '../../../shared/portfolio/scenario-rule.ts'

type Budget = Extract<RuleTerms, { kind: 'budget' }>

function candidate(ideaId: string, cents: number, year = 2027, payerId: string | null = null): Candidate {
  return { ideaId, number: ideaId, points: 1, costs: [{ year, payerId, cents }], labels: [] }
}

function budget(amountCents: number, terms: Partial<Budget> = {}): ScenarioRule {
  const everything = { year: null, payerId: null, overshootPercent: 0 }
  return { id: JSON.stringify(terms), terms: { kind: 'budget', amountCents, ...everything, ...terms } }
}

const byRank = (...ids: string[]) => ids.map((ideaId, place) => ({ ideaId, rank: place + 1 }))

describe('the line where the money ends', () => {
  test('lies before the first idea that would overdraw a budget, even if cheaper ones follow', () => {
    const candidates = [candidate('a', 600), candidate('b', 500), candidate('c', 100)]
    const end = moneyEnd({ candidates, rules: [budget(1000)] }, byRank('a', 'b', 'c'), new Map())
    expect(end).toMatchObject({ kind: 'ends', ideaId: 'b', usedCents: 600, nextCents: 1100 })
  })

  test('is drawn by whichever budget ends first, by year and payer', () => {
    const candidates = [candidate('a', 300, 2027, 'city'), candidate('b', 300, 2028, 'city')]
    const rules = [budget(1000), budget(200, { year: 2028, payerId: 'city' })]
    const end = moneyEnd({ candidates, rules }, byRank('a', 'b'), new Map([['city', 'Stadt']]))
    expect(end).toEqual({
      kind: 'ends',
      ideaId: 'b',
      budget: { year: 2028, payer: 'Stadt', limitCents: 200 },
      usedCents: 0,
      nextCents: 300,
    })
  })

  test('lets a budget be overdrawn as far as its rule allows', () => {
    const candidates = [candidate('a', 1050)]
    const end = (percent: number) =>
      moneyEnd({ candidates, rules: [budget(1000, { overshootPercent: percent })] }, byRank('a'), new Map())
    expect(end(5)).toEqual({ kind: 'reaches-all' })
    expect(end(4)).toMatchObject({ kind: 'ends', ideaId: 'a' })
  })

  test('lies before all ideas of a rank that cannot be funded together', () => {
    const candidates = [candidate('a', 400), candidate('b', 400), candidate('c', 400)]
    const ranked = [
      { ideaId: 'a', rank: 1 },
      { ideaId: 'b', rank: 2 },
      { ideaId: 'c', rank: 2 },
    ]
    const end = moneyEnd({ candidates, rules: [budget(1000)] }, ranked, new Map())
    expect(end).toMatchObject({ ideaId: 'b', usedCents: 400, nextCents: 1200 })
  })

  test('passes over ideas without a cost, and needs a budget', () => {
    const candidates = [candidate('b', 400)]
    const ranked = byRank('a', 'b')
    expect(moneyEnd({ candidates, rules: [budget(300)] }, ranked, new Map())).toMatchObject({ ideaId: 'b' })
    const must: ScenarioRule = { id: 'm', terms: { kind: 'must', ideaId: 'b' } }
    expect(moneyEnd({ candidates, rules: [must] }, ranked, new Map())).toEqual({ kind: 'no-budget' })
  })

  test('never moves up when there is more money, and what lies above it is paid for', () => {
    const costs = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(costs, fc.nat(4000), fc.nat(1000), (all, amount, more) => {
        const candidates = all.map((cents, place) => candidate(String(place), cents))
        const ranked = byRank(...candidates.map(({ ideaId }) => ideaId))
        const placeWith = (cents: number): number => {
          const end = moneyEnd({ candidates, rules: [budget(cents)] }, ranked, new Map())
          return end.kind === 'ends' ? Number(end.ideaId) : all.length
        }
        const place = placeWith(amount)
        expect(all.slice(0, place).reduce((sum, cents) => sum + cents, 0)).toBeLessThanOrEqual(amount)
        expect(placeWith(amount + more)).toBeGreaterThanOrEqual(place)
      }),
    )
  })
})
