import { assert, integer, property, string, uniqueArray } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, formatDay } from '../../../shared/calendar.ts'
import { parseMeetingList } from '../../../shared/programme/meeting-list.ts'

const bodies = [
  { id: 'council', name: 'Stadtvertretung', shortName: 'StV', usualTime: '19:00' },
  { id: 'main', name: 'Hauptausschuss', shortName: 'HA', usualTime: '18:15' },
]
const options = { bodies, bodyId: null, planned: [] }

const event = (fields: string[]): string[] => ['BEGIN:VEVENT', ...fields, 'END:VEVENT']

describe('a pasted list of meetings', () => {
  test('is read line by line, with heading, empty lines and all ways to write a day', () => {
    const { meetings, refused } = parseMeetingList(
      [
        'Datum;Gremium;Beginn',
        '12.01.2027; Hauptausschuss',
        '',
        'Dienstag, 26. 1. 2027;StV;18.30 Uhr',
        '2027-02-09\tha\t\tRathaus',
        'Di\t23.02.2027\tHA',
      ].join('\r\n'),
      options,
    )
    expect(refused).toEqual([])
    expect(meetings).toEqual([
      { bodyId: 'main', heldOn: '2027-01-12', time: '18:15', place: '' },
      { bodyId: 'council', heldOn: '2027-01-26', time: '18:30', place: '' },
      { bodyId: 'main', heldOn: '2027-02-09', time: '18:15', place: 'Rathaus' },
      { bodyId: 'main', heldOn: '2027-02-23', time: '18:15', place: '' },
    ])
  })

  test('refuses what it does not understand and names the line', () => {
    const { meetings, refused } = parseMeetingList(
      [
        'Hauptausschuss',
        '31.04.2027; HA',
        '12.01.27; HA',
        '12.01.2027',
        '12.01.2027; Bau',
        '1.2.2027;HA;A;B',
      ].join('\n'),
      options,
    )
    expect(meetings).toEqual([])
    expect(refused.map(({ line, problem, text }) => [line, problem, text])).toEqual([
      [1, 'no-day', 'Hauptausschuss'],
      [2, 'wrong-day', '31.04.2027'],
      [3, 'wrong-day', '12.01.27'],
      [4, 'no-body', '12.01.2027'],
      [5, 'unknown-body', 'Bau'],
      [6, 'too-much', 'B'],
    ])
  })

  test('leaves out what is planned already and what stands twice', () => {
    const { meetings, known } = parseMeetingList('12.01.2027\n12.01.2027\n26.01.2027', {
      bodies,
      bodyId: 'main',
      planned: [{ bodyId: 'main', heldOn: '2027-01-26' }],
    })
    expect(meetings.map(({ heldOn }) => heldOn)).toEqual(['2027-01-12'])
    expect(known.map(({ heldOn }) => heldOn)).toEqual(['2027-01-12', '2027-01-26'])
  })

  test('may be the text of a calendar file', () => {
    const { meetings, refused } = parseMeetingList(
      [
        'BEGIN:VCALENDAR',
        ...event([
          'DTSTART;TZID=Europe/Berlin:20270112T181500',
          'SUMMARY:Haupt',
          ' ausschuss',
          'LOCATION:Rathaus\\; Saal 1',
        ]),
        ...event(['DTSTART;VALUE=DATE:20270126', 'SUMMARY:StV']),
        ...event(['SUMMARY:StV']),
        'END:VCALENDAR',
      ].join('\r\n'),
      options,
    )
    expect(meetings).toEqual([
      { bodyId: 'main', heldOn: '2027-01-12', time: '18:15', place: 'Rathaus, Saal 1' },
      { bodyId: 'council', heldOn: '2027-01-26', time: '19:00', place: '' },
    ])
    expect(refused).toMatchObject([{ line: 12, problem: 'no-day' }])
  })

  test('gives back every day that was written, in its order', () => {
    const days = uniqueArray(integer({ min: 0, max: 4000 }), { minLength: 1, maxLength: 40 })
    assert(
      property(days, (offsets) => {
        const written = offsets.map((offset) => addDays('2026-01-01', offset))
        const pasted = written.map((day) => `${formatDay(day, 'de')};HA`).join('\n')
        expect(parseMeetingList(pasted, options).meetings.map(({ heldOn }) => heldOn)).toEqual(written)
      }),
    )
  })

  test('never fails and never invents a meeting', () => {
    assert(
      property(string(), (pasted) => {
        const { meetings, known, refused } = parseMeetingList(pasted, options)
        expect(meetings.length + known.length + refused.length).toBeLessThanOrEqual(pasted.split('\n').length)
      }),
    )
  })
})
