import type { NextStep, NextStepKind } from '../portfolio/pilot-funding.ts'
import type { BodyMeetings, BudgetLine, Payer } from './budget-line.ts'
import { sumLines } from './budget-sums.ts'

/**
 * The next step of a pilot from its lines: money not yet decided comes first, then what holds approved money back.
 *
 * @example
 * import { nextStepOf } from './next-step.ts'
 * const line = { payerId: 'city', kind: 'expense', amountCents: 500, blockedCents: 0, condition: '' }
 * nextStepOf([], [], []).kind // → 'request-funds'
 * nextStepOf([{ ...line, state: 'approved' }], [], []).kind // → 'may-start'
 * nextStepOf([{ ...line, state: 'requested' }], [], []) // → { kind: 'await-decision', bodyName: null, heldOn: null }
 */
export function nextStepOf(
  lines: readonly Pick<
    BudgetLine,
    'payerId' | 'kind' | 'state' | 'amountCents' | 'blockedCents' | 'condition'
  >[],
  payers: readonly Pick<Payer, 'id' | 'bodyId'>[],
  meetings: readonly BodyMeetings[],
): NextStep {
  const waiting = lines.filter(({ state }) => state === 'requested' || state === 'drafted')
  if (waiting.length === 0) return { kind: settledKind(lines), bodyName: null, heldOn: null }
  const payerIds = new Set(waiting.map(({ payerId }) => payerId))
  const bodyIds = new Set(payers.filter(({ id }) => payerIds.has(id)).map(({ bodyId }) => bodyId))
  const coming = meetings
    .flatMap(({ bodyId, bodyName, next }) =>
      next !== null && bodyIds.has(bodyId) ? [{ bodyName, heldOn: next.heldOn }] : [],
    )
    .toSorted((a, b) => a.heldOn.localeCompare(b.heldOn))
  return { kind: 'await-decision', ...(coming[0] ?? { bodyName: null, heldOn: null }) }
}

/** When nothing waits for a body any more. */
function settledKind(lines: Parameters<typeof sumLines>[0]): NextStepKind {
  if (lines.length === 0) return 'request-funds'
  const { approvedCents, blockedCents, conditionalCents } = sumLines(lines)
  if (approvedCents === 0) return 'think-again'
  if (blockedCents > 0) return 'lift-block'
  return conditionalCents > 0 ? 'meet-condition' : 'may-start'
}
