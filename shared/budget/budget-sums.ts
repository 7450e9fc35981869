import { sumCents } from '../money.ts'
import { type BudgetLine, directionOf, type Payer } from './budget-line.ts'

/** Sums over lines, in cents. A rejected line counts only under `rejectedCents`. */
export type BudgetSums = {
  /** Money that goes out: expenses and investment payments. */
  outCents: number
  /** Money that comes in: income and investment receipts. */
  inCents: number
  authorityCents: number
  /** The amount trail of the money that goes out: where it stands now. */
  requestedCents: number
  draftedCents: number
  approvedCents: number
  rejectedCents: number
  /** Part of the approved money under a Sperrvermerk. */
  blockedCents: number
  /** Approved less blocked. */
  availableCents: number
  /** Part of the approved and not blocked money that is still subject to something. */
  conditionalCents: number
}

type Summed = Pick<BudgetLine, 'kind' | 'state' | 'amountCents' | 'blockedCents' | 'condition'>

/**
 * Sums of any choice of lines; the same for a pilot, a payer or a year.
 *
 * @throws RangeError when an amount is not a whole number of cents
 * @example
 * import { sumLines } from './budget-sums.ts'
 * const line = { kind: 'expense', state: 'approved', amountCents: 50000, blockedCents: 20000, condition: '' }
 * sumLines([line]).approvedCents // → 50000
 * sumLines([line]).availableCents // → 30000
 */
export function sumLines(lines: readonly Summed[]): BudgetSums {
  const counted = lines.filter(({ state }) => state !== 'rejected')
  const out = lines.filter(({ kind }) => directionOf(kind) === 'out')
  const approved = out.filter(({ state }) => state === 'approved')
  const amounts = (some: readonly Summed[]): number => sumCents(some.map(({ amountCents }) => amountCents))
  const heading = (direction: 'out' | 'in' | 'authority'): number =>
    amounts(counted.filter(({ kind }) => directionOf(kind) === direction))
  const inState = (state: BudgetLine['state']): number => amounts(out.filter((line) => line.state === state))
  const free = (line: Summed): number => line.amountCents - line.blockedCents
  const blockedCents = sumCents(approved.map((line) => line.blockedCents))
  return {
    outCents: heading('out'),
    inCents: heading('in'),
    authorityCents: heading('authority'),
    requestedCents: inState('requested'),
    draftedCents: inState('drafted'),
    approvedCents: amounts(approved),
    rejectedCents: inState('rejected'),
    blockedCents,
    availableCents: amounts(approved) - blockedCents,
    conditionalCents: sumCents(approved.filter(({ condition }) => condition !== '').map(free)),
  }
}

/**
 * What city and utilities pay themselves: money out less money in, without what a grant giver pays directly.
 *
 * @example
 * import { ownShareCents } from './budget-sums.ts'
 * const payers = [{ id: 'city', fundingTrack: 'city-budget' }, { id: 'state', fundingTrack: 'grant' }]
 * const lines = [
 *   { payerId: 'city', kind: 'expense', state: 'requested', amountCents: 10000 },
 *   { payerId: 'state', kind: 'income', state: 'requested', amountCents: 4000 },
 * ]
 * ownShareCents(lines, payers) // → 6000
 */
export function ownShareCents(
  lines: readonly Pick<BudgetLine, 'payerId' | 'kind' | 'state' | 'amountCents'>[],
  payers: readonly Pick<Payer, 'id' | 'fundingTrack'>[],
): number {
  const grants = new Set(payers.filter(({ fundingTrack }) => fundingTrack === 'grant').map(({ id }) => id))
  return sumCents(
    lines.map(({ payerId, kind, state, amountCents }) => {
      const direction = directionOf(kind)
      if (state === 'rejected' || direction === 'authority') return 0
      if (direction === 'in') return -amountCents
      return grants.has(payerId) ? 0 : amountCents
    }),
  )
}

/** The years that lines speak of, in order and without gaps. */
export function yearsOf(lines: readonly Pick<BudgetLine, 'year'>[]): number[] {
  if (lines.length === 0) return []
  const years = lines.map(({ year }) => year)
  const first = Math.min(...years)
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index)
}
