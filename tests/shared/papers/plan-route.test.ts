import { describe, expect, it } from 'vitest'
import { planRoute, type RouteBody } from '../../../shared/papers/plan-route.ts'
import type { PlannedMeeting } from '../../../shared/programme/deadlines.ts'

const bodies: RouteBody[] = [
  { id: 'council', kind: 'council', summonsDays: 11, handInDays: 21 },
  { id: 'main', kind: 'main-committee', summonsDays: 7, handInDays: 18 },
  { id: 'works', kind: 'committee', summonsDays: 7, handInDays: 18 },
  { id: 'social', kind: 'committee', summonsDays: 7, handInDays: 18 },
]

function meeting(id: string, bodyId: string, heldOn: string): PlannedMeeting {
  return { id, bodyId, heldOn, state: 'scheduled' }
}

const meetings = [
  meeting('works-1', 'works', '2026-12-02'),
  meeting('works-2', 'works', '2027-01-13'),
  meeting('main-1', 'main', '2026-12-14'),
  meeting('main-2', 'main', '2027-01-18'),
  meeting('council-1', 'council', '2026-12-15'),
  meeting('council-2', 'council', '2027-01-26'),
]

describe('planRoute', () => {
  it('goes from the committee of the money over the main committee to the council, never backwards in time', () => {
    const route = planRoute({ bodies, meetings, firstBodyIds: ['works'], today: '2026-11-23' })
    expect(route).toEqual([
      { bodyId: 'works', meetingId: 'works-2', role: 'preliminary' },
      { bodyId: 'main', meetingId: 'main-2', role: 'preliminary' },
      { bodyId: 'council', meetingId: 'council-2', role: 'decision' },
    ])
  })

  it('takes the meetings of this year when the hand-in days are not over', () => {
    const route = planRoute({ bodies, meetings, firstBodyIds: [], today: '2026-11-23' })
    expect(route.map(({ meetingId }) => meetingId)).toEqual(['main-1', 'council-1'])
  })

  it('leaves a meeting open when none is planned', () => {
    const route = planRoute({ bodies, meetings: [], firstBodyIds: ['main', 'main'], today: '2026-11-23' })
    expect(route.map(({ bodyId, meetingId }) => [bodyId, meetingId])).toEqual([
      ['main', null],
      ['council', null],
    ])
  })
})
