import { addDays, type Day } from '../calendar.ts'
import type { LeadTimes, PlannedMeeting } from '../programme/deadlines.ts'
import type { ConsultationRole } from './paper.ts'

export type RouteBody = LeadTimes & { id: string; kind: 'council' | 'main-committee' | 'committee' }

export type RouteStop = { bodyId: string; meetingId: string | null; role: ConsultationRole }

/**
 * The quickest way of a paper through the bodies: those that deal with the money first, then the main committee, then
 * the council, which decides. Each stop takes the next meeting whose hand-in day is not over and that is not before the stop
 * ahead of it; where none is planned the meeting stays open.
 *
 * @param firstBodyIds bodies that deal with the payers' money
 * @example
 * import { planRoute } from './plan-route.ts'
 * const body = (id, kind) => ({ id, kind, summonsDays: 7, handInDays: 18 })
 * const bodies = [body('council', 'council'), body('main', 'main-committee'), body('works', 'committee')]
 * const meeting = (id, bodyId, heldOn) => ({ id, bodyId, heldOn, state: 'scheduled' })
 * const meetings = [meeting('c1', 'council', '2026-12-15'), meeting('m1', 'main', '2026-12-14'), meeting('c2', 'council', '2027-01-26')]
 * const route = planRoute({ bodies, meetings, firstBodyIds: ['main'], today: '2026-11-23' })
 * route.map(({ meetingId, role }) => [meetingId, role]) // → [['m1', 'preliminary'], ['c1', 'decision']]
 */
export function planRoute(asked: {
  bodies: readonly RouteBody[]
  meetings: readonly PlannedMeeting[]
  firstBodyIds: readonly string[]
  today: Day
}): RouteStop[] {
  const { bodies, meetings, firstBodyIds, today } = asked
  const order = { committee: 0, 'main-committee': 1, council: 2 }
  const route = bodies
    .filter(({ id, kind }) => kind !== 'committee' || firstBodyIds.includes(id))
    .toSorted((a, b) => order[a.kind] - order[b.kind])
  let earliest = today
  return route.map(({ id, kind, handInDays }) => {
    const meeting = meetings
      .filter(({ bodyId, state }) => bodyId === id && (state === 'scheduled' || state === 'invited'))
      .filter(({ heldOn }) => heldOn >= earliest && addDays(heldOn, -handInDays) >= today)
      .toSorted((a, b) => a.heldOn.localeCompare(b.heldOn))[0]
    earliest = meeting?.heldOn ?? earliest
    return {
      bodyId: id,
      meetingId: meeting?.id ?? null,
      role: kind === 'council' ? 'decision' : 'preliminary',
    }
  })
}
