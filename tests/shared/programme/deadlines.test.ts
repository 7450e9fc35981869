import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from '../../../shared/calendar.ts'
import {
  countBack,
  deadlinesOf,
  listDeadlines,
  nextOfBody,
  type PlannedMeeting,
} from '../../../shared/programme/deadlines.ts'

const council = { id: 'council', summonsDays: 11, handInDays: 21 }
const committee = { id: 'committee', summonsDays: 7, handInDays: 18 }

function meeting(own: Partial<PlannedMeeting> & Pick<PlannedMeeting, 'id' | 'heldOn'>): PlannedMeeting {
  return { bodyId: 'council', state: 'scheduled', ...own }
}

describe('countBack', () => {
  it('summons the council of 15 December 2026 eleven days before, the meeting day not counted', () => {
    expect(deadlinesOf('2026-12-15', council)).toEqual({
      summons: { on: '2026-12-04', off: null, workingDay: '2026-12-04' },
      handIn: { on: '2026-11-24', off: null, workingDay: '2026-11-24' },
    })
  })

  it('shows that a deadline falls on a weekend and names the working day before', () => {
    expect(countBack('2026-12-13', 7)).toEqual({ on: '2026-12-06', off: 'sunday', workingDay: '2026-12-04' })
  })

  it('shows a holiday of Schleswig-Holstein', () => {
    expect(countBack('2026-04-13', 7)).toEqual({
      on: '2026-04-06',
      off: 'easter-monday',
      workingDay: '2026-04-02',
    })
  })

  it('counts calendar days across the change of the clocks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 90 }), (offset, days) => {
        const heldOn = addDays('2020-01-01', offset)
        const { on, workingDay } = countBack(heldOn, days)
        expect(daysBetween(on, heldOn)).toBe(days)
        expect(workingDay <= on).toBe(true)
      }),
    )
  })
})

describe('nextOfBody', () => {
  const meetings = [
    meeting({ id: 'later', heldOn: '2027-01-26' }),
    meeting({ id: 'next', heldOn: '2026-12-15' }),
    meeting({ id: 'cancelled', heldOn: '2026-12-01', state: 'cancelled' }),
    meeting({ id: 'other', heldOn: '2026-12-02', bodyId: 'committee' }),
    meeting({ id: 'past', heldOn: '2026-11-10', state: 'held' }),
  ]

  it('finds the next meeting and the one that can still be reached', () => {
    const { next, reachable } = nextOfBody(meetings, council, '2026-11-25')
    expect([next?.id, reachable?.id]).toEqual(['next', 'later'])
  })

  it('counts the hand-in day itself as in time', () => {
    expect(nextOfBody(meetings, council, '2026-11-24').reachable?.id).toBe('next')
  })

  it('finds nothing behind the last meeting', () => {
    expect(nextOfBody(meetings, council, '2027-02-01')).toEqual({ next: null, reachable: null })
  })
})

describe('listDeadlines', () => {
  it('tells what falls due, in order of time', () => {
    const meetings = [
      meeting({ id: 'a', heldOn: '2026-12-15' }),
      meeting({ id: 'b', heldOn: '2026-12-14', bodyId: 'committee' }),
    ]
    const due = listDeadlines(meetings, [council, committee], '2026-11-25')
    expect(due.map(({ kind, on, meetingId, daysLeft }) => [kind, on, meetingId, daysLeft])).toEqual([
      ['hand-in', '2026-11-26', 'b', 1],
      ['summons', '2026-12-04', 'a', 9],
      ['summons', '2026-12-07', 'b', 12],
      ['meeting', '2026-12-14', 'b', 19],
      ['meeting', '2026-12-15', 'a', 20],
    ])
  })
})
