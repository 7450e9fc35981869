import type { BodyMeetings, BudgetLine, Payer } from './budget-line.ts'
import { sumLines } from './budget-sums.ts'

/** What a pilot waits for where money is concerned. Where a body is to decide, which one and when. */
export type NextStep =
  | { kind: 'request-funds' | 'think-again' | 'lift-block' | 'meet-condition' | 'may-start' }
  | { kind: 'await-decision'; meeting: BodyMeetings | null }

/**
 * The next step of a pilot from its lines: money not yet decided comes first, then what holds approved money back.
 *
 * @example
 * import { nextStepOf } from './next-step.ts'
 * const line = { payerId: 'city', kind: 'expense', amountCents: 500, blockedCents: 0, condition: '' }
 * nextStepOf([], [], []) // → { kind: 'request-funds' }
 * nextStepOf([{ ...line, state: 'approved' }], [], []) // → { kind: 'may-start' }
 * nextStepOf([{ ...line, state: 'requested' }], [], []) // → { kind: 'await-decision', meeting: null }
 */
export function nextStepOf(
  lines: readonly Pick<
    BudgetLine,
    'payerId' | 'kind' | 'state' | 'amountCents' | 'blockedCents' | 'condition'
  >[],
  payers: readonly Pick<Payer, 'id' | 'bodyId'>[],
  meetings: readonly BodyMeetings[],
): NextStep {
  const sums = sumLines(lines)
  const waiting = lines.filter(({ state }) => state === 'requested' || state === 'drafted')
  if (waiting.length > 0) {
    const payerIds = new Set(waiting.map(({ payerId }) => payerId))
    const bodyIds = new Set(payers.filter(({ id }) => payerIds.has(id)).map(({ bodyId }) => bodyId))
    return { kind: 'await-decision', meeting: earliest(meetings.filter(({ bodyId }) => bodyIds.has(bodyId))) }
  }
  if (lines.length === 0) return { kind: 'request-funds' }
  if (sums.approvedCents === 0) return { kind: 'think-again' }
  if (sums.blockedCents > 0) return { kind: 'lift-block' }
  return { kind: sums.conditionalCents > 0 ? 'meet-condition' : 'may-start' }
}

function earliest(meetings: readonly BodyMeetings[]): BodyMeetings | null {
  const dated = meetings.filter(({ next }) => next !== null)
  const ordered = dated.toSorted((a, b) => (a.next?.heldOn ?? '').localeCompare(b.next?.heldOn ?? ''))
  return ordered[0] ?? null
}
