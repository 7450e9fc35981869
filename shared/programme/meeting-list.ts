import { type Day, parseDay } from '../calendar.ts'
import { unfoldCalendar } from './calendar-file.ts'
import type { NewMeeting } from './meetings.ts'

/** What the reading of a list needs to know of a body. */
export type ListedBody = { id: string; name: string; shortName: string; usualTime: string }

export const meetingListProblems = ['no-day', 'wrong-day', 'no-body', 'unknown-body', 'too-much'] as const

export type MeetingListProblem = (typeof meetingListProblems)[number]

/** A line that cannot be taken: its number counted from 1, why, and the piece of it that is meant. */
export type RefusedLine = { line: number; problem: MeetingListProblem; text: string }

/** `known` are meetings that are planned already or stand twice in the list; they are left out. */
export type MeetingList = { meetings: NewMeeting[]; known: NewMeeting[]; refused: RefusedLine[] }

type Planned = { bodyId: string; heldOn: Day }
type Options = {
  bodies: readonly ListedBody[]
  /** The body of lines that name none; null when each line must name one. */
  bodyId: string | null
  planned: readonly Planned[]
}

/**
 * A pasted list of meetings, one in a line: day; body; time; place, divided by semicolons or tabs. Day and time are known by
 * their look and may stand anywhere, a weekday is skipped; of the rest the first is the body, the second the place. Only the day is needed when a
 * body is chosen for all lines, and the time is the body's usual one unless it is given. A heading line and empty lines are
 * skipped. The text of a calendar file (`BEGIN:VEVENT` …) is read in the same way. Nothing is guessed: a body that is not
 * known refuses its line.
 *
 * @example
 * import { parseMeetingList } from './meeting-list.ts'
 * const bodies = [{ id: 'main', name: 'Hauptausschuss', shortName: 'HA', usualTime: '18:15' }]
 * const options = { bodies, bodyId: null, planned: [] }
 * parseMeetingList('12.01.2027; Hauptausschuss', options).meetings // → [{ bodyId: 'main', heldOn: '2027-01-12', time: '18:15', place: '' }]
 * parseMeetingList('Di, 9.2.2027; ha; 17.30 Uhr; Rathaus', options).meetings // → [{ bodyId: 'main', heldOn: '2027-02-09', time: '17:30', place: 'Rathaus' }]
 * parseMeetingList('30.02.2027; HA', options).refused // → [{ line: 1, problem: 'wrong-day', text: '30.02.2027' }]
 * parseMeetingList('12.01.2027; Bauausschuss', options).refused // → [{ line: 1, problem: 'unknown-body', text: 'Bauausschuss' }]
 */
export function parseMeetingList(pasted: string, options: Options): MeetingList {
  const lines = unfoldCalendar(pasted) ?? pasted.split(/\r?\n/).map((text, at) => ({ line: at + 1, text }))
  const list: MeetingList = { meetings: [], known: [], refused: [] }
  const taken = new Set(options.planned.map(keyOf))
  for (const [at, { line, text }] of lines.entries()) {
    if (text.trim() === '' || (at === 0 && isHeading(text))) continue
    const read = readLine(text, options)
    if ('problem' in read) list.refused.push({ line, ...read })
    else if (taken.has(keyOf(read))) list.known.push(read)
    else list.meetings.push(read)
    if ('heldOn' in read) taken.add(keyOf(read))
  }
  return list
}

function keyOf({ bodyId, heldOn }: Planned): string {
  return `${bodyId} ${heldOn}`
}

function isHeading(text: string): boolean {
  return !/\d/.test(text) && /\b(datum|date|tag|day|termin)\b/i.test(text)
}

type Refusal = Omit<RefusedLine, 'line'>

const dayLike = /^(?:[a-zä]{2,10}\.?,?\s+)?(\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}|\d{4}-\d{1,2}-\d{1,2})$/i
const weekdayLike = /^(?:(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|mo|di|mi|do|fr|sa|so)\.?$/i
const timeLike = /^(\d{1,2})[:.](\d{2})(?:\s*uhr)?$/i

function readLine(text: string, { bodies, bodyId }: Options): NewMeeting | Refusal {
  const cells = text.split(/[;\t]/).map((cell) => cell.trim().replaceAll(/^"|"$/g, ''))
  const written = cells.find((cell) => dayLike.test(cell))
  if (written === undefined) return { problem: 'no-day', text: text.trim() }
  const heldOn = parseDay(dayLike.exec(written)?.[1] ?? '')
  if (heldOn === null) return { problem: 'wrong-day', text: written }
  const time = cells.find((cell) => timeLike.test(cell))
  const [named = '', ...others] = cells.filter(
    (cell) => cell !== written && cell !== time && !isWeekday(cell, bodies),
  )
  const [place = '', more] = others.filter((cell) => cell !== '')
  if (more !== undefined) return { problem: 'too-much', text: more }
  if (named === '' && bodyId === null) return { problem: 'no-body', text: text.trim() }
  const body = bodies.find((one) => (named === '' ? one.id === bodyId : isCalled(one, named)))
  if (body === undefined) return { problem: 'unknown-body', text: named }
  return { bodyId: body.id, heldOn, time: time === undefined ? body.usualTime : plainTime(time), place }
}

/** A body may well be called „SO“. */
function isWeekday(cell: string, bodies: readonly ListedBody[]): boolean {
  return weekdayLike.test(cell) && !bodies.some((body) => isCalled(body, cell))
}

function isCalled({ name, shortName }: ListedBody, written: string): boolean {
  return [name, shortName].some((one) => one.toLowerCase() === written.toLowerCase())
}

function plainTime(written: string): string {
  const [, hour = '', minute = ''] = timeLike.exec(written) ?? []
  return `${hour.padStart(2, '0')}:${minute}`
}
