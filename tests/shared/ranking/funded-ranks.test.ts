import { describe, expect, it } from 'vitest'
import {
  fundedFinding,
  type FundedRanks,
  fundedSelections,
  placesFunded,
} from '../../../shared/ranking/funded-ranks.ts'

const ranked = [
  { ideaId: 'a', number: 'I-001', rank: 1 },
  { ideaId: 'b', number: 'I-002', rank: 2 },
  { ideaId: 'c', number: 'I-003', rank: 3 },
]

const funded: FundedRanks = {
  scenario: 'Knapp',
  runs: 400,
  impossible: 0,
  ideas: [
    { ideaId: 'c', fundedCount: 240, isFunded: true },
    { ideaId: 'a', fundedCount: 400, isFunded: true },
  ],
  moneyEnd: {
    kind: 'ends',
    ideaId: 'c',
    budget: { year: 2027, payer: 'Stadt', limitCents: 100_000 },
    usedCents: 80_000,
    nextCents: 120_000,
  },
}

describe('money beside the ranks', () => {
  it('gives each idea its share by its id, and none to ideas that cannot be chosen', () => {
    expect(fundedSelections(funded, ranked)).toEqual([
      { isIn: true, share: 1 },
      null,
      { isIn: true, share: 0.6 },
    ])
  })

  it('knows no share where no run could keep the rules', () => {
    const selections = fundedSelections({ ...funded, runs: 0 }, ranked)
    expect(selections.map((one) => one?.share)).toEqual([0, undefined, 0])
  })

  it('has its line before the idea that the money no longer reaches', () => {
    expect(placesFunded(funded.moneyEnd, ranked)).toBe(2)
    expect(placesFunded({ ...funded, kind: 'no-budget' }, ranked)).toBeNull()
  })

  it('tells with which idea which budget ends, what is safe and what is not', () => {
    const selections = fundedSelections(funded, ranked)
    expect(fundedFinding(funded, { ranked, selections }, 'de')).toBe(
      'Wer der Rangfolge nach finanziert, kommt mit „Knapp“ (Budget 2027, Stadt: 1.000 €) bis vor I-003 auf Rang 3: Davor sind 800 € gebunden, damit wären es 1.200 €. Heute finanziert sind 2 Ideen, in mindestens 95 von 100 Durchläufen 1 davon. Am unsichersten ist I-003 (in 60 % der Durchläufe finanziert).',
    )
  })

  it('says plainly when there is money for all, for nobody, or no budget', () => {
    const told = (moneyEnd: FundedRanks['moneyEnd']): string =>
      fundedFinding({ scenario: 'Knapp', moneyEnd }, { ranked, selections: [null, null, null] }, 'en')
    expect(told({ kind: 'reaches-all' })).toBe(
      'The money of “Knapp” suffices for all ideas, so there is no line. No idea is funded today.',
    )
    expect(told({ kind: 'no-budget' })).toMatch(/^“Knapp” has no budget, so there is no line\./)
    const budget = { year: null, payer: null, limitCents: 5000 }
    expect(told({ kind: 'ends', ideaId: 'a', budget, usedCents: 0, nextCents: 9000 })).toMatch(
      /^The money of “Knapp” \(Budget total: €?50.*\) does not even suffice for I-001 on rank 1/,
    )
  })
})
