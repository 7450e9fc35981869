import type { Day } from '../calendar.ts'

/**
 * Lines of the budget as the treasury knows them. Amounts are whole cents and never negative: the kind says in which
 * direction the money goes.
 */

/** Expense and income of the Ergebnisplan, investment payment and receipt of the Finanzplan, commitment authority. */
export const budgetKinds = [
  'expense',
  'investment-payment',
  'income',
  'investment-receipt',
  'commitment-authorisation',
] as const

export type BudgetKind = (typeof budgetKinds)[number]

/** How far a line has come. Blocked is no state: a Sperrvermerk lies on a part of an approved line. */
export const budgetStates = ['requested', 'drafted', 'approved', 'rejected'] as const

export type BudgetState = (typeof budgetStates)[number]

/** City budget (Haushalt), business plan of the utilities (Wirtschaftsplan), grant (Förderung). */
export const fundingTracks = ['city-budget', 'business-plan', 'grant'] as const

export type FundingTrack = (typeof fundingTracks)[number]

export type Payer = {
  id: string
  revision: number
  name: string
  fundingTrack: FundingTrack
  /** The body that deals with this payer's money first; null when nobody has said so. */
  bodyId: string | null
}

export type BudgetLine = {
  id: string
  revision: number
  pilotId: string
  payerId: string
  year: number
  kind: BudgetKind
  /** Product account (Produktkonto) or account of the business plan. */
  account: string
  amountCents: number
  state: BudgetState
  /** Part of the amount under a Sperrvermerk; at most the amount. */
  blockedCents: number
  /** What the money is subject to (Vorbehalt); empty when nothing. */
  condition: string
  note: string
}

/**
 * What the money is subject to, without the word that people often begin with, so that it can stand behind that word.
 *
 * @example
 * import { plainCondition } from './budget-line.ts'
 * plainCondition('Vorbehaltlich des Zuwendungsbescheids') // → 'des Zuwendungsbescheids'
 */
export function plainCondition(condition: string): string {
  return condition.replace(/^vorbehaltlich\s+/i, '')
}

/** A body's next meetings, seen from today. `reachable` is the next one whose hand-in day has not passed. */
export type BodyMeetings = {
  bodyId: string
  bodyName: string
  next: { heldOn: Day; handInOn: Day } | null
  reachable: { heldOn: Day; handInOn: Day } | null
}

/**
 * Which way the money of a kind goes. A commitment authority is leave to promise later years' money; the payments
 * themselves stand in lines of their own, so it never counts into a sum.
 *
 * @example
 * import { directionOf } from './budget-line.ts'
 * directionOf('investment-payment') // → 'out'
 * directionOf('commitment-authorisation') // → 'authority'
 */
export function directionOf(kind: BudgetKind): 'out' | 'in' | 'authority' {
  switch (kind) {
    case 'expense':
    case 'investment-payment':
      return 'out'
    case 'income':
    case 'investment-receipt':
      return 'in'
    case 'commitment-authorisation':
      return 'authority'
  }
}
