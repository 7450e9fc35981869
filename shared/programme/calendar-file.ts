/**
 * The events of a calendar file (iCalendar, RFC 5545) as lines `day; summary; time; place` with the number of the line at
 * which each event begins; null when the text is no such file. Folded lines are joined (§ 3.1), texts are unescaped (§ 3.3.11).
 * Times are taken as they stand: a council's calendar is written in local time, and a time in UTC keeps only its day.
 *
 * @example
 * import { unfoldCalendar } from './calendar-file.ts'
 * unfoldCalendar('BEGIN:VEVENT\nDTSTART:20270112T181500\nSUMMARY:Hauptaus\n schuss\nLOCATION:Rathaus\\, Saal 1\nEND:VEVENT') // → [{ line: 1, text: '2027-01-12;Hauptausschuss;18:15;Rathaus, Saal 1' }]
 * unfoldCalendar('12.01.2027; Hauptausschuss') // → null
 */
export function unfoldCalendar(pasted: string): { line: number; text: string }[] | null {
  if (!/^BEGIN:VEVENT\s*$/m.test(pasted)) return null
  const events: { line: number; text: string }[] = []
  let fields = new Map<string, string>()
  let begin = 0
  for (const { line, text } of unfold(pasted)) {
    const [, name = '', value = ''] = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/.exec(text) ?? []
    if (name === 'BEGIN' && value === 'VEVENT') {
      fields = new Map()
      begin = line
    } else if (name === 'END' && value === 'VEVENT') events.push({ line: begin, text: tellEvent(fields) })
    else fields.set(name, value)
  }
  return events
}

function unfold(pasted: string): { line: number; text: string }[] {
  const lines: { line: number; text: string }[] = []
  for (const [at, text] of pasted.split(/\r?\n/).entries()) {
    const last = lines.at(-1)
    if (/^[ \t]/.test(text) && last !== undefined) last.text += text.slice(1)
    else lines.push({ line: at + 1, text: text.trimEnd() })
  }
  return lines
}

function tellEvent(fields: ReadonlyMap<string, string>): string {
  const start = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})\d{2}(Z?))?$/.exec(fields.get('DTSTART') ?? '')
  const [, year, month, day, hour, minute, zone] = start ?? []
  const time = hour === undefined || zone === 'Z' ? '' : `${hour}:${minute}`
  const words = ['SUMMARY', 'LOCATION'].map((name) => plainWords(fields.get(name) ?? ''))
  return [start === null ? '' : `${year}-${month}-${day}`, words[0], time, words[1]].join(';')
}

function plainWords(text: string): string {
  return text
    .replaceAll(/\\[nN]/g, ' ')
    .replaceAll(/\\(.)/g, '$1')
    .replaceAll(/[;\t]/g, ',')
    .trim()
}
