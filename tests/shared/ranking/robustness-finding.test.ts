import { describe, expect, it } from 'vitest'
import { robustnessFinding } from '../../../shared/ranking/robustness-finding.ts'

const ideas = ['I-001', 'I-002', 'I-003', 'I-004'].map((number) => ({
  number,
  rankCounts: [250, 250, 250, 250],
}))
const found = (shares: readonly number[], inside: number) =>
  robustnessFinding(
    { samples: 1000, ideas },
    shares.map((share, place) => ({ share, isIn: place < inside })),
    'de',
  )

describe('the finding of the runs', () => {
  it('names how many are safe and who is closest on both sides', () => {
    expect(found([1, 0.6, 0.55, 0.02], 2)).toBe(
      'Sicher dabei ist 1 von 2 ausgewählten Ideen. Grenzfälle: 2 Ideen; am knappsten drinnen ist I-002 (in 60 % der Durchläufe), am knappsten draußen I-003 (in 55 %).',
    )
  })

  it('names only the side on which something is open', () => {
    expect(found([1, 0.9, 0.02, 0], 2)).toBe(
      'Sicher dabei ist 1 von 2 ausgewählten Ideen. Grenzfall: 1 Idee; am knappsten drinnen ist I-002 (in 90 % der Durchläufe).',
    )
    expect(found([1, 0.98, 0.3, 0], 2)).toBe(
      'Alle 2 ausgewählten Ideen sind sicher dabei. Grenzfall: 1 Idee; am knappsten draußen ist I-003 (in 30 % der Durchläufe).',
    )
  })

  it('counts a selected idea that hardly any run selects', () => {
    expect(found([1, 0.03, 0.97, 0], 2)).toBe(
      'Sicher dabei ist 1 von 2 ausgewählten Ideen. Grenzfälle: 2 Ideen; am knappsten drinnen ist I-002 (in 3 % der Durchläufe), am knappsten draußen I-003 (in 97 %).',
    )
  })

  it('says so when nothing is open', () => {
    expect(found([1, 1, 0, 0], 2)).toBe(
      'Alle 2 ausgewählten Ideen sind sicher dabei. Grenzfälle gibt es keine.',
    )
  })
})
