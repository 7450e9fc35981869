import * as fc from 'fast-check'
import { type BudgetLine, budgetKinds, budgetStates, type Payer } from '../../../shared/budget/budget-line.ts'

export const payers: Payer[] = [
  { id: 'city', revision: 1, name: 'Stadt', fundingTrack: 'city-budget', bodyId: 'main' },
  { id: 'utilities', revision: 1, name: 'Stadtwerke', fundingTrack: 'business-plan', bodyId: 'works' },
  { id: 'state', revision: 1, name: 'Land', fundingTrack: 'grant', bodyId: null },
]

export function budgetLine(own: Partial<BudgetLine> = {}): BudgetLine {
  return {
    id: 'line',
    revision: 1,
    pilotId: 'p1',
    payerId: 'city',
    year: 2027,
    kind: 'expense',
    account: '',
    amountCents: 10_000,
    state: 'requested',
    blockedCents: 0,
    condition: '',
    note: '',
    ...own,
  }
}

/** Any lines that the program could hold. */
export const anyLines: fc.Arbitrary<BudgetLine[]> = fc.array(
  fc
    .record({
      pilotId: fc.constantFrom('p1', 'p2', 'p3'),
      payerId: fc.constantFrom('city', 'utilities', 'state'),
      year: fc.integer({ min: 2026, max: 2035 }),
      kind: fc.constantFrom(...budgetKinds),
      state: fc.constantFrom(...budgetStates),
      amountCents: fc.integer({ min: 0, max: 10 ** 12 }),
      blockedShare: fc.integer({ min: 0, max: 4 }),
      condition: fc.constantFrom('', 'Zuwendungsbescheid'),
    })
    .map(({ blockedShare, ...line }) =>
      budgetLine({ ...line, blockedCents: Math.floor((line.amountCents * blockedShare) / 4) }),
    ),
  { maxLength: 30 },
)
