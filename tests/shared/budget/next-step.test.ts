import { describe, expect, it } from 'vitest'
import type { BodyMeetings } from '../../../shared/budget/budget-line.ts'
import { nextStepOf } from '../../../shared/budget/next-step.ts'
import { budgetLine, payers } from './budget-lines.ts'

const meetings: BodyMeetings[] = [
  {
    bodyId: 'main',
    bodyName: 'Hauptausschuss',
    next: { heldOn: '2026-12-14', handInOn: '2026-11-26' },
    reachable: null,
  },
  {
    bodyId: 'works',
    bodyName: 'Stadtwerkeausschuss',
    next: { heldOn: '2026-12-02', handInOn: '2026-11-14' },
    reachable: null,
  },
]

describe('nextStepOf', () => {
  it('waits for the body that deals with the payer of the open line', () => {
    const lines = [budgetLine(), budgetLine({ payerId: 'utilities', state: 'approved' })]
    expect(nextStepOf(lines, payers, meetings)).toEqual({
      kind: 'await-decision',
      bodyName: 'Hauptausschuss',
      heldOn: '2026-12-14',
    })
  })

  it('takes the earlier body when both have something open', () => {
    const lines = [budgetLine(), budgetLine({ payerId: 'utilities', state: 'drafted' })]
    expect(nextStepOf(lines, payers, meetings).bodyName).toBe('Stadtwerkeausschuss')
  })

  it.each([
    ['request-funds', []],
    ['think-again', [budgetLine({ state: 'rejected' })]],
    ['lift-block', [budgetLine({ state: 'approved', blockedCents: 1, condition: 'Bescheid' })]],
    ['meet-condition', [budgetLine({ state: 'approved', condition: 'Bescheid' })]],
    ['may-start', [budgetLine({ state: 'approved' })]],
  ] as const)('says %s when nothing waits for a body', (kind, lines) => {
    expect(nextStepOf(lines, payers, meetings)).toEqual({ kind, bodyName: null, heldOn: null })
  })
})
