import { addDays, type Day, daysBetween } from '../calendar.ts'
import { type DayOff, dayOff, workingDayOnOrBefore } from '../holidays.ts'

/** What the deadlines of a body need to know of it; lead times in calendar days before the meeting. */
export type LeadTimes = { summonsDays: number; handInDays: number }

export type PlannedMeeting = {
  id: string
  bodyId: string
  heldOn: Day
  state: 'scheduled' | 'invited' | 'held' | 'cancelled'
}

/** A counted-back day. `workingDay` is the last working day on or before it: the day to plan with. */
export type Deadline = { on: Day; off: DayOff | null; workingDay: Day }

export type MeetingDeadlines = { summons: Deadline; handIn: Deadline }

/**
 * Counts back calendar days from a meeting. The day of the meeting is not counted; weekends and holidays are counted and
 * shown.
 *
 * @example
 * import { countBack } from './deadlines.ts'
 * countBack('2026-12-15', 11) // → { on: '2026-12-04', off: null, workingDay: '2026-12-04' }
 * countBack('2026-11-07', 7) // → { on: '2026-10-31', off: 'reformation-day', workingDay: '2026-10-30' }
 */
export function countBack(heldOn: Day, days: number): Deadline {
  const on = addDays(heldOn, -days)
  return { on, off: dayOff(on), workingDay: workingDayOnOrBefore(on) }
}

/** Summons (Ladungsfrist) and hand-in of papers (Abgabefrist) of a meeting. */
export function deadlinesOf(heldOn: Day, body: LeadTimes): MeetingDeadlines {
  return { summons: countBack(heldOn, body.summonsDays), handIn: countBack(heldOn, body.handInDays) }
}

/**
 * The next meeting of a body from today on (a meeting of today counts), and the next one for which a paper can still be
 * handed in; both null when none is planned.
 *
 * @example
 * import { nextOfBody } from './deadlines.ts'
 * const meeting = (id, heldOn) => ({ id, bodyId: 'council', heldOn, state: 'scheduled' })
 * const meetings = [meeting('b', '2027-01-26'), meeting('a', '2026-12-15')]
 * const { next, reachable } = nextOfBody(meetings, { id: 'council', summonsDays: 11, handInDays: 21 }, '2026-11-25')
 * next.id // → 'a'
 * reachable.id // → 'b'
 */
export function nextOfBody<M extends PlannedMeeting>(
  meetings: readonly M[],
  body: LeadTimes & { id: string },
  today: Day,
): { next: M | null; reachable: M | null } {
  const coming = meetings
    .filter(({ bodyId, heldOn, state }) => bodyId === body.id && heldOn >= today && isToCome(state))
    .toSorted((a, b) => a.heldOn.localeCompare(b.heldOn))
  const reachable = coming.find(({ heldOn }) => addDays(heldOn, -body.handInDays) >= today)
  return { next: coming[0] ?? null, reachable: reachable ?? null }
}

export type DeadlineEntry = {
  kind: 'hand-in' | 'summons' | 'meeting'
  on: Day
  off: DayOff | null
  workingDay: Day
  daysLeft: number
  meetingId: string
  bodyId: string
  heldOn: Day
}

/**
 * Everything that falls due from today on, in order of time: hand-in of papers, summons, the meeting itself.
 *
 * @example
 * import { listDeadlines } from './deadlines.ts'
 * const meetings = [{ id: 'm', bodyId: 'council', heldOn: '2026-12-15', state: 'scheduled' }]
 * const due = listDeadlines(meetings, [{ id: 'council', summonsDays: 11, handInDays: 21 }], '2026-11-25')
 * due.map(({ kind, on, daysLeft }) => [kind, on, daysLeft]) // → [['summons', '2026-12-04', 9], ['meeting', '2026-12-15', 20]]
 */
export function listDeadlines(
  meetings: readonly PlannedMeeting[],
  bodies: readonly (LeadTimes & { id: string })[],
  today: Day,
): DeadlineEntry[] {
  const byId = new Map(bodies.map((body) => [body.id, body]))
  return meetings
    .flatMap((meeting): DeadlineEntry[] => {
      const body = byId.get(meeting.bodyId)
      if (body === undefined || !isToCome(meeting.state)) return []
      const { summons, handIn } = deadlinesOf(meeting.heldOn, body)
      const own = { meetingId: meeting.id, bodyId: body.id, heldOn: meeting.heldOn }
      return [
        { kind: 'hand-in', ...handIn, daysLeft: daysBetween(today, handIn.on), ...own },
        { kind: 'summons', ...summons, daysLeft: daysBetween(today, summons.on), ...own },
        {
          kind: 'meeting',
          ...countBack(meeting.heldOn, 0),
          daysLeft: daysBetween(today, meeting.heldOn),
          ...own,
        },
      ]
    })
    .filter(({ on }) => on >= today)
    .toSorted((a, b) => a.on.localeCompare(b.on) || a.heldOn.localeCompare(b.heldOn))
}

function isToCome(state: PlannedMeeting['state']): boolean {
  return state === 'scheduled' || state === 'invited'
}
